/** A kept conversation under the standards of the moment: its clock, its badge, its place in the list. */
import type { ClockTold, ConversationClock, Sample, WaitingEntry } from "../contract/conversation-clock.ts";
import type { Standards, Target } from "../contract/response-times.ts";
import { type AgendaInput, agendaOf } from "./agenda.ts";
import { badgeClockOf } from "./badge-clock.ts";
import { answeredTurns, type ClockInput, type ClockState, clockOf } from "./clock.ts";
import { turnsOf } from "./conversation.ts";
import { rankOf, reasonOf, type Waiter } from "./needs-reply.ts";
import { targetOf } from "./standards.ts";
import type { Timetable } from "./timetable.ts";

export interface Rules {
	readonly standards: Standards;
	readonly timetable: Timetable;
}

function inputOf(record: ConversationClock, { standards, timetable }: Rules): ClockInput {
	return {
		turns: turnsOf(record),
		closings: record.closings,
		target: targetFor(record, standards),
		timetable,
		...(record.promised === undefined ? {} : { promised: record.promised }),
	};
}

function targetFor(record: ConversationClock, standards: Standards): Target {
	return targetOf(standards, record);
}

export function stateOf(record: ConversationClock, rules: Rules): ClockState {
	return clockOf(inputOf(record, rules));
}

/** The record with what is looked up by: its rank while it waits, and when something is to be told next. */
export function indexed(record: ConversationClock, rules: Rules, now: number): ConversationClock {
	const { rank: _, wakeAt: __, ...rest } = record;
	const state = stateOf(record, rules);
	const waiter = waiterOf(record, state);
	const isHidden = record.snoozedUntil !== undefined && record.snoozedUntil > now;
	const next = agendaOf(agendaInputOf(record, state, rules))[0]?.at;
	const wakes = [next, isHidden ? record.snoozedUntil : undefined, record.showing?.[0]?.at].filter(
		(at) => at !== undefined,
	);
	return {
		...rest,
		...(waiter && !isHidden ? { rank: rankOf(waiter) } : {}),
		...(wakes.length > 0 ? { wakeAt: Math.min(...wakes) } : {}),
	};
}

export function agendaInputOf(
	record: ConversationClock,
	state: ClockState,
	{ standards }: Rules,
): AgendaInput {
	const newestIn = turnsOf(record).findLast(({ direction }) => direction === "in")?.place;
	const stands = ({ unlessReplyAfter }: ConversationClock["reminders"][number]) =>
		unlessReplyAfter === undefined || newestIn === undefined || newestIn <= unlessReplyAfter;
	return {
		state,
		standards,
		target: targetFor(record, standards).within,
		isSilent: standards.notify.silent.includes(record.type),
		reminders: record.reminders.filter(stands),
		told: record.told,
		...(record.snoozedUntil === undefined ? {} : { snoozedUntil: record.snoozedUntil }),
		...(record.escalation === undefined ? {} : { escalateAfter: record.escalation.after }),
	};
}

function waiterOf(record: ConversationClock, state: ClockState): Waiter | undefined {
	if (state.state !== "waiting" && state.state !== "acknowledged") return undefined;
	return {
		due: state.due?.from ?? state.due?.to,
		since: state.since.to,
		priority: record.priority,
		isVip: record.isVip,
		value: Math.max(record.value, record.worth ?? 0),
		promised: state.state === "acknowledged",
	};
}

/** Undefined for those who do not wait. */
export function waitingEntryOf(
	record: ConversationClock,
	rules: Rules,
	now: number,
): WaitingEntry | undefined {
	const state = stateOf(record, rules);
	const waiter = waiterOf(record, state);
	const badge = badgeClockOf(state, now);
	if (!waiter || !badge || (state.state !== "waiting" && state.state !== "acknowledged")) return undefined;
	const { threadKey, platform, name, type, priority, seenAt } = record;
	const reason = reasonOf(waiter, now);
	return { threadKey, platform, name, type, priority, badge, reason, since: state.since, seenAt };
}

/** What the sidebar is told. */
export function toldOf(record: ConversationClock, rules: Rules, now: number): ClockTold {
	const state = stateOf(record, rules);
	const badge = badgeClockOf(state, now);
	const last =
		state.state === "answered" ? state.last : state.state === "acknowledged" ? state.first : undefined;
	const { snoozedUntil, escalation } = record;
	return {
		state: state.state,
		...(badge ? { badge } : {}),
		...("since" in state ? { since: state.since } : {}),
		// What was promised is none of the targets that stand beside it.
		...(last ? { waited: last.waited, ...(last.isFollowUp ? {} : { within: last.within }) } : {}),
		...(state.state === "resolved" ? { outcome: state.outcome } : {}),
		target: targetFor(record, rules.standards).within,
		type: record.type,
		priority: record.priority,
		isGuess: record.typeSet !== true,
		...(snoozedUntil !== undefined && snoozedUntil > now ? { snoozedUntil } : {}),
		reminders: record.reminders.filter(({ at }) => at > now),
		...(escalation ? { escalation } : {}),
	};
}

/** Answered turns that are no samples yet, oldest first, with the place each stands for. */
export function newSamples(
	record: ConversationClock,
	rules: Rules,
): { readonly sample: Sample; readonly place: number }[] {
	const { platform, type, priority, sampledTo = Number.NEGATIVE_INFINITY } = record;
	// What only the inbox said is no sample yet: the conversation itself may know it better.
	return answeredTurns({ ...inputOf(record, rules), turns: record.turns }, sampledTo).map(
		({ answered, waited, worked, within, isAcknowledgement, isFollowUp, answerPlace }) => {
			const turn = record.turns.find((one) => one.place === answerPlace);
			const sample: Sample = {
				at: answered,
				platform,
				type,
				priority,
				waited,
				worked,
				within,
				acknowledgement: isAcknowledgement,
				...(isFollowUp ? { followUp: true as const } : {}),
				templates: turn?.templates ?? [],
				...(turn?.edited === undefined ? {} : { edited: turn.edited }),
			};
			return { sample, place: answerPlace };
		},
	);
}
