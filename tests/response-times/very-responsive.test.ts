import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Turn } from "../../lib/contract/response-times.ts";
import { type Opening, openingsOf, responsivenessOf } from "../../lib/response-times/very-responsive.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25, 12);
const META = { rate: 90, minutes: 15, days: 7 };

const answered = (ago: number, wait: number): Opening => ({
	at: NOW - ago * MINUTE,
	answeredAt: NOW - (ago - wait) * MINUTE,
});
const open = (ago: number): Opening => ({ at: NOW - ago * MINUTE });

function said(direction: "in" | "out", minutes: number, place: number): Turn {
	const at = NOW - 6 * DAY + minutes * MINUTE;
	return { direction, at: { from: at, to: at }, place, mark: `${place}` };
}

describe("what counts", () => {
	it("is a first message after 24 h in which neither side wrote", () => {
		const turns = [
			said("in", 0, 0),
			said("in", 5, 1),
			said("out", 10, 2),
			said("in", 700, 3),
			said("out", 710, 4),
			said("in", 710 + 1_440, 5),
			said("out", 710 + 1_470, 6),
		];
		const begin = NOW - 6 * DAY;
		expect(openingsOf(turns, [])).toEqual([
			{ at: begin, answeredAt: begin + 10 * MINUTE },
			{ at: begin + 2_150 * MINUTE, answeredAt: begin + 2_180 * MINUTE },
		]);
	});

	it("is not what was marked as spam", () => {
		expect(openingsOf([said("in", 0, 0)], [{ kind: "spam", at: NOW, after: 0 }])).toEqual([]);
	});
});

describe("the meter", () => {
	it("averages the fastest 90 %: one slow answer in ten costs nothing", () => {
		const nine = Array.from({ length: 9 }, () => answered(2_000, 10));
		expect(responsivenessOf([...nine, answered(3_000, 900)], META, NOW)).toMatchObject({
			rate: 100,
			average: 10 * MINUTE,
			isVery: true,
			todo: undefined,
		});
	});

	it("says how many to answer, and by when", () => {
		// 16 answered in 14 min; of 20, 18 must be answered: the two newest, sent 9 and 10 minutes ago.
		const done = Array.from({ length: 16 }, () => answered(1_000, 14));
		const waiting = [open(9), open(10), open(500), open(600)];
		const { isVery, todo } = responsivenessOf([...done, ...waiting], META, NOW);
		expect(isVery).toBe(false);
		// Of 18 answers the fastest 17 count: 16 times 14 min and one; 17 × 15 − 16 × 14 = 31 minutes for the newest.
		expect(todo).toEqual({ answer: 2, by: NOW + 22 * MINUTE });
	});

	it("counts no older message than the window, and nothing at all as fine", () => {
		expect(responsivenessOf([answered(8 * 1_440, 900)], META, NOW)).toMatchObject({
			counted: 0,
			isVery: true,
		});
	});

	it("promises only what then holds, and what a second later would not", () => {
		const opening = fc.tuple(
			fc.integer({ min: 0, max: 10_000 }),
			fc.integer({ min: 0, max: 60 }),
			fc.boolean(),
		);
		fc.assert(
			fc.property(fc.array(opening, { maxLength: 25 }), (entries) => {
				const openings = entries.map(([ago, wait, isOpen]) =>
					isOpen ? open(ago) : answered(ago + 60, wait),
				);
				const { todo } = responsivenessOf(openings, META, NOW);
				if (!todo) return;
				const holdsAt = (at: number) => {
					const newest = openings
						.filter((one) => one.answeredAt === undefined && NOW - one.at <= 7 * DAY)
						.sort((a, b) => b.at - a.at)
						.slice(0, todo.answer);
					const then = openings
						.filter((one) => NOW - one.at <= 7 * DAY)
						.map((one) => (newest.includes(one) ? { ...one, answeredAt: at } : one));
					// Judged in the same window: what falls out of it meanwhile is not foreseen.
					return responsivenessOf(then, { ...META, days: 60 }, at).isVery;
				};
				expect(holdsAt(todo.by)).toBe(true);
				if (todo.by < NOW + 7 * DAY) expect(holdsAt(todo.by + 1_000)).toBe(false);
			}),
		);
	});
});
