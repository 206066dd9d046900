import "temporal-polyfill/global";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Closing, Turn } from "../../lib/contract/response-times.ts";
import { answeredTurns, type ClockInput, clockOf, sharpened } from "../../lib/response-times/clock.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 10, 23, 6);
const office = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: 540, to: 1_080 }] : []));
const timetable = createTimetable({ zone: "Europe/Berlin", week: office, holidays: [] });
const always = createTimetable({
	zone: "UTC",
	week: Array.from({ length: 7 }, () => [{ from: 0, to: 1_440 }]),
	holidays: [],
});

/** A transcript: exact, minute, unknown times in one; places 0, 1, 2 … */
const transcript = fc
	.array(
		fc.record({
			direction: fc.constantFrom("in" as const, "out" as const),
			gap: fc.integer({ min: 0, max: 900 }),
			sharpness: fc.constantFrom("exact", "minute", "unknown"),
			acknowledges: fc.boolean(),
		}),
		{ minLength: 1, maxLength: 14 },
	)
	.map((entries) => {
		let at = BEGIN;
		return entries.map((entry, place): Turn => {
			at += entry.gap * MINUTE;
			const range =
				entry.sharpness === "exact"
					? { from: at, to: at }
					: entry.sharpness === "minute"
						? { from: at, to: at + MINUTE - 1 }
						: { to: at };
			const isAcknowledgement = entry.direction === "out" && entry.acknowledges;
			return {
				direction: entry.direction,
				at: range,
				place,
				mark: `m${place}`,
				...(isAcknowledgement ? { acknowledges: true as const } : {}),
			};
		});
	});

const input = (turns: readonly Turn[], more: Partial<ClockInput> = {}): ClockInput => ({
	turns,
	closings: [],
	target: { within: 240, aim: 120 },
	timetable,
	...more,
});

function next(turns: readonly Turn[], direction: Turn["direction"], more: Partial<Turn> = {}): Turn {
	const at = Math.max(BEGIN, ...turns.map((turn) => turn.at.to)) + 5 * MINUTE;
	return { direction, at: { from: at, to: at }, place: turns.length, mark: "next", ...more };
}

describe("the clock", () => {
	it("keeps its start when the customer writes again", () => {
		fc.assert(
			fc.property(transcript, (turns) => {
				const before = clockOf(input(turns));
				fc.pre(before.state === "waiting" || before.state === "acknowledged");
				expect(clockOf(input([...turns, next(turns, "in")]))).toEqual(before);
			}),
		);
	});

	it("starts with a customer message when nothing is open, at its own time", () => {
		fc.assert(
			fc.property(transcript, (turns) => {
				const state = clockOf(input(turns)).state;
				fc.pre(state === "answered" || state === "quiet");
				const message = next(turns, "in");
				expect(clockOf(input([...turns, message]))).toMatchObject({ state: "waiting", since: message.at });
			}),
		);
	});

	it("stops at an answer, whatever came before, unless it is an acknowledgement", () => {
		fc.assert(
			fc.property(transcript, (turns) => {
				const answer = next(turns, "out");
				const hasCustomer = turns.some(({ direction }) => direction === "in");
				expect(clockOf(input([...turns, answer])).state).toBe(hasCustomer ? "answered" : "quiet");
				const isOpen = ["waiting", "acknowledged"].includes(clockOf(input(turns)).state);
				const acknowledged = clockOf(input([...turns, { ...answer, acknowledges: true as const }]));
				if (isOpen) expect(acknowledged.state).toBe("acknowledged");
				else expect(acknowledged).toEqual(clockOf(input(turns)));
			}),
		);
	});

	it("does not care in which order messages became known", () => {
		const shuffled = transcript.chain((turns) =>
			fc.tuple(
				fc.constant(turns),
				fc.shuffledSubarray(turns, { minLength: turns.length, maxLength: turns.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([turns, other]) => {
				expect(clockOf(input(other))).toEqual(clockOf(input(turns)));
				expect(answeredTurns(input(other))).toEqual(answeredTurns(input(turns)));
			}),
		);
	});

	it("rests after any outcome, runs anew after the next customer message, and goes back when reopened", () => {
		const outcome = fc.constantFrom("solved", "sale", "no-answer-needed", "spam");
		fc.assert(
			fc.property(transcript, outcome, (turns, kind) => {
				const at = Math.max(...turns.map((turn) => turn.at.to)) + 1;
				const closing = { kind, at, after: turns.length - 1 } as Closing;
				expect(clockOf(input(turns, { closings: [closing] }))).toMatchObject({ state: "resolved" });
				const message = next(turns, "in");
				const reopenedByCustomer = clockOf(input([...turns, message], { closings: [closing] }));
				expect(reopenedByCustomer).toMatchObject({ state: "waiting", since: message.at });
				const reopened: Closing = { kind: "reopened", at: at + 1, after: turns.length - 1 };
				expect(clockOf(input(turns, { closings: [reopened, closing] }))).toEqual(clockOf(input(turns)));
			}),
		);
	});

	it("has on record what it went through: each acknowledgement that it stopped at, and each answer", () => {
		fc.assert(
			fc.property(transcript, (turns) => {
				const states = turns.map((_, place) => clockOf(input(turns.slice(0, place + 1))).state);
				const became = (state: string) =>
					states.flatMap((one, place) => (one === state && states[place - 1] !== state ? [place] : []));
				const record = answeredTurns(input(turns));
				const places = (isAcknowledgement: boolean) =>
					record
						.filter((one) => one.isAcknowledgement === isAcknowledgement)
						.map(({ answerPlace }) => answerPlace);
				expect(places(true)).toEqual(became("acknowledged"));
				expect(places(false)).toEqual(became("answered"));
				for (const { place, answerPlace, isFollowUp } of record)
					expect(isFollowUp).toBe(
						record.some(
							(one) => one.isAcknowledgement && one.place === place && one.answerPlace < answerPlace,
						),
					);
			}),
		);
	});

	it("is never due before it starts, and the later the message the later the due time", () => {
		fc.assert(
			fc.property(transcript, fc.integer({ min: 0, max: 10_000 }), (turns, minutes) => {
				const state = clockOf(input(turns));
				fc.pre(state.state === "waiting");
				if (state.state !== "waiting") return;
				expect(state.due?.to).toBeGreaterThan(state.since.to);
				const shift = minutes * MINUTE;
				const moved = turns.map((turn) => ({
					...turn,
					at: {
						to: turn.at.to + shift,
						...(turn.at.from === undefined ? {} : { from: turn.at.from + shift }),
					},
				}));
				const later = clockOf(input(moved));
				if (later.state === "waiting") expect(later.due?.to).toBeGreaterThanOrEqual(state.due?.to ?? 0);
			}),
		);
	});

	it("says how long it took as sharply as times are known: a less sharp answer never contradicts a sharper one", () => {
		fc.assert(
			fc.property(transcript, fc.nat(), (turns, seed) => {
				let last = 0;
				const exact = turns.map((turn) => {
					last = Math.max(last, turn.at.to);
					return { ...turn, at: { from: last, to: last } };
				});
				const blurred = exact.map((turn, index) =>
					(seed >> (index % 30)) & 1
						? { ...turn, at: { from: turn.at.from - 9 * MINUTE, to: turn.at.to } }
						: turn,
				);
				const [sharp, rough] = [answeredTurns(input(exact)), answeredTurns(input(blurred))];
				expect(rough.length).toBe(sharp.length);
				for (const [index, one] of sharp.entries()) {
					const other = rough[index];
					expect(other?.worked.from).toBeLessThanOrEqual(one.worked.to);
					expect(other?.worked.to).toBeGreaterThanOrEqual(one.worked.from ?? 0);
					if (other?.within !== "cannot tell") expect(other?.within).toBe(one.within);
				}
			}),
		);
	});

	it("lets nothing be older than what stands above it, nor newer than what stands below", () => {
		fc.assert(
			fc.property(transcript, (turns) => {
				const sharp = sharpened(turns);
				for (const [index, turn] of sharp.entries()) {
					const above = sharp[index - 1];
					if (!above) continue;
					expect(turn.at.to).toBeGreaterThanOrEqual(above.at.to);
					if (above.at.from !== undefined) expect(turn.at.from).toBeGreaterThanOrEqual(above.at.from);
				}
			}),
		);
	});
});

describe("the clock, by example", () => {
	const at = (minutes: number) => ({ from: BEGIN + minutes * MINUTE, to: BEGIN + minutes * MINUTE });
	const said = (direction: Turn["direction"], minutes: number, place: number): Turn => ({
		direction,
		at: at(minutes),
		place,
		mark: `${place}`,
	});

	it("keeps a late answer as late", () => {
		const turns = [said("in", 0, 0), said("out", 300, 1)];
		const state = clockOf(input(turns, { timetable: always }));
		expect(state).toMatchObject({
			state: "answered",
			last: { within: "no", waited: { from: 300 * MINUTE } },
		});
	});

	it("promises what an acknowledgement promised", () => {
		const turns = [said("in", 0, 0), { ...said("out", 10, 1), acknowledges: true as const }];
		const promised = BEGIN + 400 * MINUTE;
		expect(clockOf(input(turns, { timetable: always, promised }))).toMatchObject({
			state: "acknowledged",
			first: { within: "yes" },
			due: { from: promised, to: promised },
		});
	});

	it("goes on under a message of unknown direction, and says that it may be answered", () => {
		const turns = [said("in", 0, 0), said("cannot tell", 10, 1)];
		expect(clockOf(input(turns))).toMatchObject({ state: "waiting", since: at(0), mayBeAnswered: true });
	});

	it("has no due time in a week without working time", () => {
		const never = createTimetable({ zone: "UTC", week: [[], [], [], [], [], [], []], holidays: [] });
		expect(clockOf(input([said("in", 0, 0)], { timetable: never }))).toMatchObject({
			state: "waiting",
			due: undefined,
		});
	});

	it("leaves out of the record what was resolved before it was answered", () => {
		const turns = [said("in", 0, 0), said("in", 30, 1), said("out", 40, 2)];
		const closings: Closing[] = [{ kind: "no-answer-needed", at: BEGIN + 10 * MINUTE, after: 0 }];
		expect(answeredTurns(input(turns, { closings })).map(({ place }) => place)).toEqual([1]);
	});
});
