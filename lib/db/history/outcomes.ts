/** What a conversation came to, for its history. */
import type { ClockAction } from "../../contract/conversation-clock.ts";
import type { Outcome } from "../../contract/history.ts";
import type { ThreadKey } from "../../contract/page-view.ts";
import type { HistoryTools } from "./history-tools.ts";
import { newId } from "./history-tools.ts";

/** False: it is none, or nothing is kept of this conversation, so nothing of this either. */
export async function keepOutcome(
	{ db, clock }: Pick<HistoryTools, "db" | "clock">,
	threadKey: ThreadKey,
	action: ClockAction,
): Promise<boolean> {
	const kind = kindOf(action);
	if (!kind) return false;
	return db.transaction("rw", db.conversations, db.outcomes, async () => {
		if (!(await db.conversations.get(threadKey))) return false;
		await db.outcomes.add({ id: newId(), conversation: threadKey, kind, at: clock() });
		return true;
	});
}

function kindOf(action: ClockAction): Outcome["kind"] | undefined {
	switch (action.do) {
		case "resolve":
			if (action.outcome === "solved") return "resolved";
			return action.outcome;
		case "reopen":
			return "reopened";
		default:
			return undefined;
	}
}
