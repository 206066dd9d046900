import { type ReadonlySignal, signal } from "@preact/signals";
import type { HandoverView } from "../../contract/handover.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { OnChange } from "../../messaging/changes.ts";
import type { RequestOf } from "../../messaging/protocol.ts";

/** Conversations given to this person, or by them. */
export interface HandoversModel {
	/** Due soonest first; empty until the worker has told them. */
	readonly all: ReadonlySignal<readonly HandoverView[]>;
	settle(id: string, state: RequestOf<"team.settle">["state"]): Promise<void>;
	/** Brings the conversation up in its native page. */
	open(id: string): Promise<void>;
	/** False: it was not given. */
	give(given: RequestOf<"team.hand-over">): Promise<boolean>;
}

export function createHandovers({
	ask,
	onChange,
}: {
	readonly ask: Ask;
	readonly onChange: OnChange;
}): HandoversModel {
	const all = signal<readonly HandoverView[]>([]);
	async function load(): Promise<void> {
		const told = await ask("team.handovers", {});
		if (told.ok) all.value = told.value.handovers;
	}
	void load();
	onChange(["handovers", "team"], () => void load());
	return {
		all,
		async settle(id, state) {
			await ask("team.settle", { id, state });
			await load();
		},
		async open(id) {
			await ask("team.open", { id });
		},
		async give(given) {
			const told = await ask("team.hand-over", given);
			return told.ok && told.value.done;
		},
	};
}
