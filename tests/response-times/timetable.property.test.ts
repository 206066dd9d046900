import "temporal-polyfill/global";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkingHours } from "../../lib/contract/response-times.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"] as const;
const NEVER: WorkingHours["week"] = [[], [], [], [], [], [], []];

/** Another way to the same answer: asks the browser's own formatter about every minute. */
function countedMinutes(hours: WorkingHours, from: number, to: number): number {
	const format = new Intl.DateTimeFormat("en-GB", {
		timeZone: hours.zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		weekday: "short",
		hourCycle: "h23",
	});
	let count = 0;
	for (let at = from; at < to; at += MINUTE) {
		const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
		const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts["weekday"] ?? "");
		const minute = Number(parts["hour"]) * 60 + Number(parts["minute"]);
		const date = `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
		const works = (hours.week[day] ?? []).some((span) => minute >= span.from && minute < span.to);
		if (works && !hours.holidays.includes(date)) count += 1;
	}
	return count;
}

/** Spans that start and end on quarter hours away from the hours around 2 and 3 at night are told the same by both ways. */
const span = fc
	.tuple(fc.integer({ min: 16, max: 95 }), fc.integer({ min: 1, max: 60 }))
	.map(([from, length]) => ({ from: from * 15, to: Math.min(1_440, (from + length) * 15) }));
const hoursIn = (zone: string) =>
	fc.record({
		zone: fc.constant(zone),
		week: fc.array(fc.array(span, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
		holidays: fc.subarray(["2026-03-29", "2026-10-26", "2026-03-09", "2026-11-02"]),
	});
/** Around the changes of March and of October and November 2026. */
const minuteNear = fc
	.tuple(
		fc.constantFrom(
			Date.UTC(2026, 2, 8),
			Date.UTC(2026, 2, 29),
			Date.UTC(2026, 9, 25),
			Date.UTC(2026, 10, 1),
		),
		fc.integer({ min: -1_500, max: 1_500 }),
	)
	.map(([day, minutes]) => day + minutes * MINUTE);

describe.each(ZONES)("working time in %s", (zone) => {
	it("is what counting every minute by the wall clock gives, across clock changes", () => {
		fc.assert(
			fc.property(hoursIn(zone), minuteNear, fc.integer({ min: 0, max: 2_000 }), (hours, from, minutes) => {
				const to = from + minutes * MINUTE;
				const worked = createTimetable(hours).between(from, to);
				expect(worked).toBe(countedMinutes(hours, from, to) * MINUTE);
			}),
			{ numRuns: 30 },
		);
	});

	it("has passed at the moment that lies so much working time further on, and not before", () => {
		fc.assert(
			fc.property(hoursIn(zone), minuteNear, fc.integer({ min: 1, max: 3_000 }), (hours, from, minutes) => {
				const timetable = createTimetable(hours);
				const end = timetable.after(from, minutes * MINUTE);
				if (end === undefined) {
					expect(timetable.hasWorkingTime).toBe(false);
					return;
				}
				expect(timetable.between(from, end)).toBe(minutes * MINUTE);
				expect(timetable.between(from, end - 1)).toBe(minutes * MINUTE - 1);
			}),
			{ numRuns: 100, examples: [[{ zone, week: NEVER, holidays: [] }, Date.UTC(2026, 2, 8), 1]] },
		);
	});

	it("adds up over any moment between, whichever is asked for first", () => {
		fc.assert(
			fc.property(hoursIn(zone), fc.tuple(minuteNear, minuteNear, minuteNear), (hours, moments) => {
				const [a, b, c] = [...moments].sort((x, y) => x - y) as [number, number, number];
				const timetable = createTimetable(hours);
				const late = timetable.between(b, c);
				expect(timetable.between(a, b) + late).toBe(timetable.between(a, c));
			}),
		);
	});
});

describe("working time", () => {
	const all: WorkingHours["week"] = Array.from({ length: 7 }, () => [{ from: 0, to: 1_440 }]);
	const day = (zone: string, date: [number, number, number], offset: number) =>
		[Date.UTC(...date) - offset * HOUR, zone] as const;

	it.each([
		["23 hours on the spring day of Berlin", ...day("Europe/Berlin", [2026, 2, 29], 1), 23],
		["25 hours on its autumn day", ...day("Europe/Berlin", [2026, 9, 25], 2), 25],
		["23 hours on the spring day of New York", ...day("America/New_York", [2026, 2, 8], -5), 23],
		["25 hours on its autumn day", ...day("America/New_York", [2026, 10, 1], -4), 25],
		["24 hours on any day of Kolkata", ...day("Asia/Kolkata", [2026, 2, 29], 5.5), 24],
	])("is %s", (_, midnight, zone, expected) => {
		const week = NEVER.map((_, index) => (index === 6 ? (all[6] ?? []) : []));
		const worked = createTimetable({ zone, week, holidays: [] }).between(midnight, midnight + 30 * HOUR);
		// Only the Sunday is worked; Kolkata's, too, is a Sunday.
		expect(worked).toBe(expected * HOUR);
	});

	it("skips the lunch break, the weekend and a holiday", () => {
		const split = [
			{ from: 540, to: 720 },
			{ from: 780, to: 1_020 },
		];
		const week = [split, split, split, split, split, [], []];
		const hours = { zone: "Europe/Berlin", week, holidays: ["2026-11-23"] };
		// Friday 20 November, 11:30 in Berlin, and 8 hours of work: 30 min, 4 h, then Tuesday from 9:00.
		const due = createTimetable(hours).after(Date.UTC(2026, 10, 20, 10, 30), 8 * HOUR);
		expect(new Date(due ?? 0).toISOString()).toBe("2026-11-24T12:30:00.000Z");
	});

	it("counts overlapping spans once and a span that ends before it starts not at all", () => {
		const monday = [
			{ from: 600, to: 700 },
			{ from: 540, to: 660 },
			{ from: 900, to: 800 },
		];
		const hours = { zone: "UTC", week: [monday, ...NEVER.slice(1)], holidays: [] };
		expect(createTimetable(hours).between(Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 24))).toBe(160 * MINUTE);
	});

	it("never comes in a week without any, nor when ten years of it are holidays", () => {
		expect(createTimetable({ zone: "UTC", week: NEVER, holidays: [] }).after(0, 1)).toBeUndefined();
		expect(createTimetable({ zone: "UTC", week: NEVER, holidays: [] }).hasWorkingTime).toBe(false);
	});

	it("takes hostile moments as the edge of its years, quickly", () => {
		const timetable = createTimetable({ zone: "UTC", week: all, holidays: [] });
		const begun = performance.now();
		expect(timetable.between(Number.NaN, Number.POSITIVE_INFINITY)).toBeGreaterThan(0);
		expect(timetable.between(Number.NEGATIVE_INFINITY, -1e300)).toBe(0);
		expect(performance.now() - begun).toBeLessThan(5_000);
	});
});
