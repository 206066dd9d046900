/** Keeps what is on screen where the person wants it kept. */
import type { MessageSeen, PageView, Vanishing } from "../../lib/contract/page-view.ts";
import type { HistoryTools } from "../../lib/db/history/history-tools.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { isVanishing } from "../../lib/db/history/vanishing.ts";
import { announceChange } from "../../lib/messaging/changes.ts";
import { readRecording } from "../../lib/settings/recording.ts";
import type { SeenConsumer } from "./seen.ts";
import type { TabThread, TabThreads } from "./tab-threads.ts";
import type { Troubles } from "./troubles.ts";

export interface Recorder {
	readonly consumer: SeenConsumer;
	/** False: nothing of this conversation is kept. */
	record(thread: TabThread, seen: WindowTold): Promise<boolean>;
}

interface WindowTold {
	readonly tabId: number;
	readonly vanishing: Vanishing;
	readonly messages: readonly MessageSeen[];
}

export function createRecorder(tools: HistoryTools, threads: TabThreads, troubles: Troubles): Recorder {
	let last: Promise<unknown> = Promise.resolve();

	/** Windows are taken in one after the other: each must see what the one before it left. */
	function inTurn<Made>(work: () => Promise<Made>): Promise<Made> {
		const turn = last.then(work);
		last = turn.catch(() => undefined);
		return turn;
	}

	async function record({ seen }: TabThread, { tabId, vanishing, messages }: WindowTold): Promise<boolean> {
		if (!seen || (await readRecording())[seen.platform] !== "on") return false;
		const vanishes = await isVanishing(tools.db, seen.threadKey, vanishing);
		if (await threads.vanishes(tabId, seen.threadKey, vanishes)) await announceChange("contacts");
		if (vanishes) return false;
		const recorded = await inTurn(() => recordWindow(tools, seen, messages));
		if (recorded === "written") {
			troubles.over();
			await announceChange("history", "contacts");
		}
		return recorded !== "locked";
	}

	return {
		record,
		consumer: {
			name: "recording",
			async page(view: PageView, { tabId }) {
				// Its messages come by `history.seen`, more of them and less often.
				if (await threads.viewed(tabId, view)) await announceChange("contacts");
			},
		},
	};
}
