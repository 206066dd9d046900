/**
 * The response clock of one conversation: a pure function of its turns, what was decided about it, the target, the
 * working hours and now. Held by property tests.
 *
 * | what happens | what the clock does |
 * |---|---|
 * | the first customer message without an answer | starts |
 * | further customer messages | nothing: the start stays |
 * | our answer | stops it; late stays late |
 * | our acknowledgement | stops the first response; a person must follow up until a real answer, by the time promised |
 * | the real answer after it | stops that too; on record by itself, judged by the time promised |
 * | resolved with an outcome | covers the messages known then: no clock |
 * | a customer message after that | a new clock |
 * | reopened by hand | as if it had not been resolved: the old start counts |
 * | a message of unknown direction | nothing; what is said from then on is said as "about" |
 * | snoozed, reminded, assigned | nothing |
 * | working hours | time outside of them does not count; without any there is no due time, and it says so |
 * | a time of which only the minute, day or order is known | a range; due, waited and "within target" are as sharp as that |
 * | order in which messages became known | nothing: their place in the transcript counts |
 */
import type { Closing, Target, TimeRange, Turn } from "../contract/response-times.ts";
import { mapRange } from "./ranges.ts";
import type { Timetable } from "./timetable.ts";

export interface ClockInput {
	/** In any order. */
	readonly turns: readonly Turn[];
	/** In any order; the latest decision holds. */
	readonly closings: readonly Closing[];
	readonly target: Target;
	readonly timetable: Timetable;
	/** Due time that the last acknowledgement promised, epoch ms. */
	readonly promised?: number;
}

export type Verdict = "yes" | "no" | "cannot tell";

export interface Waiting {
	readonly state: "waiting";
	/** Place of the message that started it: names what is open within its conversation. */
	readonly place: number;
	readonly since: TimeRange;
	/** Undefined: the week has no working time. */
	readonly due: TimeRange | undefined;
	/** From when on it is shown as ending soon, epoch ms. */
	readonly soon: number | undefined;
	/** A message of unknown direction came after: it may be answered. */
	readonly mayBeAnswered: boolean;
}

export interface Acknowledged {
	readonly state: "acknowledged";
	readonly place: number;
	readonly since: TimeRange;
	readonly first: AnsweredTurn;
	/** When the real answer is due. */
	readonly due: TimeRange | undefined;
	readonly soon: number | undefined;
	readonly mayBeAnswered: boolean;
}

export interface Answered {
	readonly state: "answered";
	readonly last: AnsweredTurn;
}

export type ClockState =
	| Waiting
	| Acknowledged
	| Answered
	| { readonly state: "resolved"; readonly outcome: Closing["kind"]; readonly at: number }
	/** No customer message yet. */
	| { readonly state: "quiet" };

export interface AnsweredTurn {
	/** Place of the message that started the clock: names the turn within its conversation. */
	readonly place: number;
	/** Place of our answer. */
	readonly answerPlace: number;
	readonly since: TimeRange;
	readonly answered: TimeRange;
	/** ms on the wall clock, and of working time. */
	readonly waited: TimeRange;
	readonly worked: TimeRange;
	/** Of the target; of a follow-up: of what the acknowledgement promised. */
	readonly within: Verdict;
	readonly isAcknowledgement: boolean;
	/** The real answer after an acknowledgement. */
	readonly isFollowUp: boolean;
}

export function clockOf(input: ClockInput): ClockState {
	const turns = sharpened(input.turns);
	const closed = holding(input.closings).at(-1);
	const newestIn = turns.findLast((turn) => turn.direction === "in");
	if (closed && (newestIn === undefined || newestIn.place <= closed.after)) {
		return { state: "resolved", outcome: closed.kind, at: closed.at };
	}
	const open = walk(turns, closed?.after ?? Number.NEGATIVE_INFINITY);
	if (open.start) return pending(open, open.start, input);
	const last = exchanges(turns, input).at(-1);
	return last ? { state: "answered", last: answeredTurn(last, input) } : { state: "quiet" };
}

/** Every turn that was answered after this place, oldest first: what samples are made of. */
export function answeredTurns(input: ClockInput, after = Number.NEGATIVE_INFINITY): AnsweredTurn[] {
	return exchanges(sharpened(input.turns), input)
		.filter(({ answer }) => answer.place > after)
		.map((one) => answeredTurn(one, input));
}

/** A customer message that started the clock, and what stopped it. */
interface Exchange {
	readonly start: Turn;
	readonly answer: Turn;
	/** Ours before a real answer, and when it said that one would come. */
	readonly acknowledgement?: Turn | undefined;
	readonly promised?: number | undefined;
}

function exchanges(turns: readonly Turn[], { closings, promised }: ClockInput): Exchange[] {
	const found: Exchange[] = [];
	const covers = holding(closings);
	const newest = turns.findLast((turn) => turn.acknowledges)?.place ?? Number.NEGATIVE_INFINITY;
	let open = NOTHING_OPEN;
	for (const turn of turns) {
		const place = open.start?.place;
		if (place !== undefined && covers.some(({ after }) => place <= after && after < turn.place))
			open = NOTHING_OPEN;
		const { start, acknowledgement } = open;
		open = step(open, turn);
		if (!start || (open.start && open.acknowledgement === acknowledgement)) continue;
		// What was promised is known of the newest only.
		const isKnown = acknowledgement && newest > start.place && newest < turn.place;
		found.push({ start, answer: turn, acknowledgement, promised: isKnown ? promised : undefined });
	}
	return found;
}

interface Open {
	readonly start: Turn | undefined;
	readonly acknowledgement: Turn | undefined;
	readonly mayBeAnswered: boolean;
}

const NOTHING_OPEN: Open = { start: undefined, acknowledgement: undefined, mayBeAnswered: false };

/** What is open at the end, counted from the messages after `after`. */
function walk(turns: readonly Turn[], after: number): Open {
	let open = NOTHING_OPEN;
	for (const turn of turns) {
		if (turn.place > after) open = step(open, turn);
	}
	return open;
}

function step(open: Open, turn: Turn): Open {
	if (turn.direction === "in") return open.start ? open : { ...open, start: turn };
	if (!open.start) return open;
	if (turn.direction === "cannot tell") return { ...open, mayBeAnswered: true };
	if (turn.acknowledges) return { ...open, acknowledgement: open.acknowledgement ?? turn };
	return NOTHING_OPEN;
}

function pending(open: Open, start: Turn, input: ClockInput): Waiting | Acknowledged {
	const { at: since, place } = start;
	const { mayBeAnswered } = open;
	if (!open.acknowledgement) {
		return { state: "waiting", place, since, ...dueAfter(since, input), mayBeAnswered };
	}
	const { promised } = input;
	const due =
		promised === undefined
			? dueAfter(open.acknowledgement.at, input)
			: { due: { from: promised, to: promised }, soon: promised - SOON_BEFORE_PROMISE };
	const first = answeredTurn({ start, answer: open.acknowledgement }, input);
	return { state: "acknowledged", place, since, first, ...due, mayBeAnswered };
}

const MINUTE = 60_000;
const SOON_BEFORE_PROMISE = 30 * MINUTE;
/** Without an aim, the last quarter of the target is "soon". */
const SOON_SHARE = 0.75;

function dueAfter(
	since: TimeRange,
	{ target, timetable }: ClockInput,
): { due: TimeRange | undefined; soon: number | undefined } {
	const after = (minutes: number) => (moment: number) => timetable.after(moment, minutes * MINUTE);
	const soon = mapRange(since, after(target.aim ?? target.within * SOON_SHARE));
	return { due: mapRange(since, after(target.within)), soon: soon?.from ?? soon?.to };
}

function answeredTurn(exchange: Exchange, input: ClockInput): AnsweredTurn {
	const { start, answer, acknowledgement } = exchange;
	const { timetable } = input;
	const since = start.at;
	const answered = answer.at;
	const worked = (from: number, to: number) => timetable.between(from, to);
	return {
		place: start.place,
		answerPlace: answer.place,
		since,
		answered,
		waited: spanOf(since, answered, (from, to) => Math.max(0, to - from)),
		worked: spanOf(since, answered, worked),
		within: withinOf(exchange, input),
		isAcknowledgement: answer.acknowledges === true,
		isFollowUp: acknowledgement !== undefined,
	};
}

function withinOf({ start, answer, acknowledgement, promised }: Exchange, input: ClockInput): Verdict {
	const { target, timetable } = input;
	if (promised !== undefined) return verdictOf(answer.at, promised);
	if (!timetable.hasWorkingTime) return "cannot tell";
	const worked = (from: number, to: number) => timetable.between(from, to);
	return verdictOf(spanOf((acknowledgement ?? start).at, answer.at, worked), target.within * MINUTE);
}

/** Shortest and longest it can have taken; an unknown start leaves the longest open. */
function spanOf(
	since: TimeRange,
	answered: TimeRange,
	measure: (from: number, to: number) => number,
): TimeRange {
	const shortest = measure(since.to, answered.from ?? since.to);
	const longest = since.from === undefined ? Number.MAX_SAFE_INTEGER : measure(since.from, answered.to);
	return { from: shortest, to: longest };
}

function verdictOf({ from = 0, to }: TimeRange, most: number): Verdict {
	if (to <= most) return "yes";
	return from > most ? "no" : "cannot tell";
}

/** The outcomes that count, oldest first: each reopening takes the one before it back. */
function holding(closings: readonly Closing[]): Closing[] {
	const held: Closing[] = [];
	for (const closing of [...closings].sort((a, b) => a.at - b.at || a.after - b.after)) {
		if (closing.kind === "reopened") held.pop();
		else held.push(closing);
	}
	return held;
}

/** In order of the transcript; nothing can be older than what stands above it, nor newer than what stands below. */
export function sharpened(turns: readonly Turn[]): readonly Turn[] {
	const sorted = isInOrder(turns) ? turns : [...turns].sort((a, b) => a.place - b.place);
	return areSharp(sorted) ? sorted : sharpen([...sorted]);
}

function isInOrder(turns: readonly Turn[]): boolean {
	return turns.every(({ place }, index) => index === 0 || place >= (turns[index - 1] as Turn).place);
}

/** Most pages show exact times, one after the other: nothing is to be done. */
function areSharp(turns: readonly Turn[]): boolean {
	let last = Number.NEGATIVE_INFINITY;
	return turns.every(({ at: { from, to } }) => {
		const isPoint = from === to && to >= last;
		last = to;
		return isPoint;
	});
}

function sharpen(turns: Turn[]): Turn[] {
	let earliest: number | undefined;
	for (const [index, turn] of turns.entries()) {
		const { from, to } = turn.at;
		earliest = from === undefined ? earliest : Math.max(earliest ?? from, from);
		if (earliest === undefined || (earliest === from && to >= earliest)) continue;
		turns[index] = { ...turn, at: { from: earliest, to: Math.max(to, earliest) } };
	}
	let newest = Number.POSITIVE_INFINITY;
	for (let index = turns.length - 1; index >= 0; index -= 1) {
		const turn = turns[index] as Turn;
		const { from, to } = turn.at;
		newest = Math.min(newest, to);
		if (to === newest) continue;
		const at = from === undefined ? { to: newest } : { from: Math.min(from, newest), to: newest };
		turns[index] = { ...turn, at };
	}
	return turns;
}
