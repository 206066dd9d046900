/**
 * What has to be told about a conversation, and when next. Each telling has a name, so that a restart, a sleep or an
 * update tells nothing twice and skips nothing. A reminder is named by its moment; what the clock tells by the message
 * that started it and by what it is held to: when the page shows times more sharply later, its moments move.
 */
import type { Telling, TellingKind } from "../contract/conversation-clock.ts";
import type { Standards } from "../contract/response-times.ts";
import type { ClockState } from "./clock.ts";
import { minuteIn, momentOfMinute } from "./local-minute.ts";

export interface AgendaInput {
	readonly state: ClockState;
	readonly standards: Standards;
	/** Minutes of working time. */
	readonly target: number;
	readonly isSilent: boolean;
	/** Epoch ms until which nothing is told of the clock. */
	readonly snoozedUntil?: number;
	readonly reminders: readonly Reminder[];
	/** After how many minutes of waiting a teammate is to be told. */
	readonly escalateAfter?: number;
	/** Names already told. */
	readonly told: readonly string[];
}

export interface Reminder {
	/** Epoch ms. */
	readonly at: number;
	readonly kind: "reminder" | "follow-up";
	/** Only if the customer did not write after this place. */
	readonly unlessReplyAfter?: number | undefined;
}

const MINUTE = 60_000;

/** All tellings of a conversation that are not told yet, by time. */
export function agendaOf(input: AgendaInput): Telling[] {
	const all = [...remindersOf(input), ...ofTheClock(input)];
	return all.filter(({ name }) => !input.told.includes(name)).sort((a, b) => a.at - b.at);
}

function remindersOf({ reminders, standards }: AgendaInput): Telling[] {
	if (!standards.notify.reminders) return [];
	return reminders.map(({ kind, at }) => telling(kind, at, Math.round(at)));
}

function ofTheClock(input: AgendaInput): Telling[] {
	const { state, standards, escalateAfter } = input;
	if ((state.state !== "waiting" && state.state !== "acknowledged") || !state.due) return [];
	const due = state.due.to;
	const held = `${state.place}/${input.target}`;
	const tellings: Telling[] = [];
	if (!input.isSilent) {
		const { before, missed } = standards.notify;
		// What was promised is another moment than the first answer's.
		const promise = state.state === "acknowledged" ? `${held}/${state.first.answerPlace}` : held;
		const kind = state.state === "acknowledged" ? "promised" : "missed";
		if (before > 0) tellings.push(telling("before", due - before * MINUTE, promise));
		if (missed) tellings.push(telling(kind, due, promise));
	}
	if (escalateAfter !== undefined) {
		const at = state.since.to + escalateAfter * MINUTE;
		tellings.push(telling("escalation", at, `${state.place}/${escalateAfter}`));
	}
	const { snoozedUntil } = input;
	return snoozedUntil === undefined
		? tellings
		: tellings.map((one) => ({ ...one, at: Math.max(one.at, snoozedUntil) }));
}

function telling(kind: TellingKind, at: number, of: string | number): Telling {
	return { kind, at, name: `${kind}@${of}` };
}

export interface Due {
	/** To be told now: of several about the clock only the gravest. */
	readonly now: readonly Telling[];
	/** Names that count as told from now on. */
	readonly told: readonly string[];
	/** Epoch ms of the next, undefined when nothing is planned. */
	readonly next: number | undefined;
}

/** What an agenda asks for at `now`; in quiet hours it waits for their end. */
export function dueNow(agenda: readonly Telling[], now: number, quietUntil: number | undefined): Due {
	const past = agenda.filter(({ at }) => at <= now);
	const later = agenda.find(({ at }) => at > now)?.at;
	if (past.length === 0) return { now: [], told: [], next: later };
	if (quietUntil !== undefined) return { now: [], told: [], next: quietUntil };
	const isMissed = past.some(({ kind }) => kind === "missed" || kind === "promised");
	return {
		now: past.filter(({ kind }) => !(isMissed && kind === "before")),
		told: past.map(({ name }) => name),
		next: later,
	};
}

/** End (epoch ms) of the quiet hours that `now` lies in; undefined outside of them. */
export function quietUntil(standards: Standards, now: number): number | undefined {
	const { quiet } = standards.notify;
	if (!quiet || quiet.from === quiet.to) return undefined;
	const minute = minuteIn(standards.hours.zone, now);
	const overMidnight = quiet.from > quiet.to;
	const isQuiet = overMidnight
		? minute >= quiet.from || minute < quiet.to
		: minute >= quiet.from && minute < quiet.to;
	if (!isQuiet) return undefined;
	const days = overMidnight && minute >= quiet.from ? 1 : 0;
	return momentOfMinute(standards.hours.zone, now, { minute: quiet.to, days });
}
