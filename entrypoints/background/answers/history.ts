/** Answers about recording and history. */

import { find } from "../../../lib/db/history/find.ts";
import type { HistoryTools } from "../../../lib/db/history/history-tools.ts";
import { ownersOf } from "../../../lib/db/history/owners.ts";
import { timelinePage } from "../../../lib/db/history/timeline.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import type { history } from "../../../lib/messaging/protocol/history.ts";
import { readRecording, writeRecording } from "../../../lib/settings/recording.ts";
import type { Recorder } from "../recording.ts";
import type { TabThreads } from "../tab-threads.ts";
import { sendToAllTabs } from "../tabs.ts";
import type { Troubles } from "../troubles.ts";
import type { AnswersTo } from "./answers-to.ts";
import type { Whom } from "./whom.ts";

interface Needs {
	readonly tools: HistoryTools;
	readonly threads: TabThreads;
	readonly recorder: Recorder;
	readonly whom: Whom;
	readonly troubles: Troubles;
}

/** Little at first, as somebody waits for it. */
const PAGE = { first: 40, more: 100 } as const;
const MOST_FOUND = 100;

export function answerHistory({
	tools,
	threads,
	recorder,
	whom: { subject },
	troubles,
}: Needs): AnswersTo<typeof history> {
	return {
		"thread.open": async ({ threadKey }, { tabId }) => {
			if (tabId !== undefined) await threads.turned(tabId, threadKey);
			return {};
		},
		"history.seen": async ({ threadKey, ...told }, { tabId, isPrivate }) => {
			if (tabId === undefined || isPrivate) return { kept: false };
			const thread = await threads.open(tabId, threadKey);
			if (!thread?.seen) return { kept: false, soon: true };
			return { kept: await recorder.record(thread, { tabId, ...told }) };
		},
		"history.page": async ({ who, cursor }, asker) => {
			const page = await timelinePage(tools, await subject(who, asker), {
				cursor,
				most: cursor ? PAGE.more : PAGE.first,
			});
			return page ? { items: [...page.items], ...(page.next ? { next: page.next } : {}) } : { locked: true };
		},
		"history.find": async ({ who, query }, asker) => {
			const { contactId, conversations } = await subject(who, asker);
			const owners = conversations.map(({ key }) => key);
			if (contactId !== undefined) owners.push(`note:${contactId}`);
			const found = await find(tools, query, { owners, most: MOST_FOUND });
			return found ? { items: [...found.items], total: found.total } : { locked: true };
		},
		"history.search": async ({ query, most }) => {
			const found = await find(tools, query, { most });
			if (!found) return { locked: true };
			return { items: [...found.items], total: found.total, owners: await ownersOf(tools.db, found.items) };
		},
		"storage.read": async () => {
			await tools.db.open();
			const trouble = troubles.recent();
			return trouble ? { trouble } : {};
		},
		"recording.read": async () => ({ recording: await readRecording() }),
		"recording.set": async ({ platform, on }, { kind, tabId }) => {
			const stands = tabId === undefined ? undefined : await threads.current(tabId);
			if (kind !== "page" && stands?.seen?.platform !== platform) return { done: false };
			await writeRecording(platform, on);
			await announceChange("settings", "contacts");
			await sendToAllTabs({ type: "aside-keeping" });
			return { done: true };
		},
	};
}
