/** What a conversation came to, and what its reader wants to be reminded of, for its history. */
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
	const forgets = action.do === "forget-reminders";
	const outcome = outcomeOf(action);
	if (!outcome && !forgets) return false;
	return db.transaction("rw", db.conversations, db.outcomes, async () => {
		if (!(await db.conversations.get(threadKey))) return false;
		const at = clock();
		if (outcome) await db.outcomes.add({ id: newId(), conversation: threadKey, at, ...outcome });
		else
			await db.outcomes
				.where("conversation")
				.equals(threadKey)
				.filter(({ due }) => due !== undefined && due > at)
				.delete();
		return true;
	});
}

function outcomeOf(action: ClockAction): Omit<Outcome, "id" | "conversation" | "at"> | undefined {
	switch (action.do) {
		case "resolve": {
			const { do: _, outcome, ...sale } = action;
			return { kind: outcome === "solved" ? "resolved" : outcome, ...sale };
		}
		case "reopen":
			return { kind: "reopened" };
		case "remind":
			return { kind: action.kind, due: action.at };
		default:
			return undefined;
	}
}
