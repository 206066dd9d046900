/** Hands what a content script saw to everyone who makes something of it. */
import type { seen } from "../../../lib/messaging/protocol/seen.ts";
import { type SeenConsumer, tellConsumers } from "../seen.ts";
import type { AnswersTo } from "./answers-to.ts";

export function answerSeen(consumers: readonly SeenConsumer[]): AnswersTo<typeof seen> {
	return {
		"page.seen": async ({ view }, { tabId, isPrivate }) => {
			if (tabId !== undefined)
				await tellConsumers(consumers, ({ page }) => page?.(view, { tabId, isPrivate }));
			return {};
		},
		"rows.seen": async ({ platform, rows }, { tabId, isPrivate }) => {
			if (tabId !== undefined)
				await tellConsumers(consumers, ({ rows: hear }) => hear?.(platform, rows, { tabId, isPrivate }));
			return {};
		},
	};
}
