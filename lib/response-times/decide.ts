/** What a person decided about a conversation, taken into its record. */
import { unreachable } from "../base/assert.ts";
import type { ClockAction, ConversationClock } from "../contract/conversation-clock.ts";
import type { Closing } from "../contract/response-times.ts";
import { turnsOf } from "./conversation.ts";

/** Decisions kept of a conversation; older ones are long past. */
const MOST_CLOSINGS = 50;
const MOST_REMINDERS = 20;

export function decide(record: ConversationClock, action: ClockAction, now: number): ConversationClock {
	switch (action.do) {
		case "resolve":
			return closed(withoutSnooze(record), {
				kind: action.outcome,
				at: now,
				after: newestPlace(record),
				...(action.amount === undefined ? {} : { amount: action.amount }),
			});
		case "reopen":
			return closed(record, { kind: "reopened", at: now, after: newestPlace(record) });
		case "snooze":
			return { ...record, snoozedUntil: action.until };
		case "wake":
			return withoutSnooze(record);
		case "remind":
			return reminded(record, action);
		case "forget-reminders":
			return { ...record, reminders: [] };
		case "escalate":
			return escalated(record, action.escalation);
		case "set-type":
			return { ...record, type: action.type, typeSet: true };
		case "set-priority":
			return { ...record, priority: action.priority, prioritySet: true };
		case "inserted":
			return { ...record, inserted: [...record.inserted, { ...action.inserted, at: now }].slice(-10) };
		default:
			return unreachable(action);
	}
}

function closed(record: ConversationClock, closing: Closing): ConversationClock {
	const value = record.value + (closing.kind === "sale" ? (closing.amount ?? 0) : 0);
	return { ...record, value, closings: [...record.closings, closing].slice(-MOST_CLOSINGS) };
}

function withoutSnooze({ snoozedUntil: _, ...record }: ConversationClock): ConversationClock {
	return record;
}

function reminded(
	record: ConversationClock,
	{ at, kind, onlyIfNoReply }: Extract<ClockAction, { do: "remind" }>,
): ConversationClock {
	const reminder = { at, kind, ...(onlyIfNoReply ? { unlessReplyAfter: newestPlace(record) } : {}) };
	return { ...record, reminders: [...record.reminders, reminder].slice(-MOST_REMINDERS) };
}

function escalated(
	{ escalation: _, ...record }: ConversationClock,
	next: ConversationClock["escalation"],
): ConversationClock {
	return next ? { ...record, escalation: next } : record;
}

function newestPlace(record: ConversationClock): number {
	return turnsOf(record).at(-1)?.place ?? -1;
}
