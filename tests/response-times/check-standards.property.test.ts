import "temporal-polyfill/global";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Standards, standards } from "../../lib/contract/response-times.ts";
import { faultsOf } from "../../lib/response-times/check-standards.ts";
import { exampleOf } from "../../lib/response-times/example.ts";
import { nextOnWeekday } from "../../lib/response-times/local-minute.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";

const USUAL = usualStandards("Europe/Berlin");

function withMonday(...spans: Standards["hours"]["week"][number]): Standards {
	return { ...USUAL, hours: { ...USUAL.hours, week: [spans, [], [], [], [], [], []] } };
}
const kindsOf = (draft: Standards) => faultsOf(draft).map(({ field, kind }) => `${field} ${kind}`);

describe("faults of standards", () => {
	test("the usual ones have none", () => {
		expect(faultsOf(USUAL)).toEqual([]);
	});

	test("a span that ends before it begins, one that overlaps, one without a time: each is told where it stands", () => {
		expect(kindsOf(withMonday({ from: 600, to: 540 }))).toEqual(["hours.0.0 ends-before"]);
		expect(kindsOf(withMonday({ from: 540, to: 720 }, { from: 700, to: 900 }))).toEqual([
			"hours.0.1 overlaps",
		]);
		expect(kindsOf(withMonday({ from: Number.NaN, to: 720 }))).toEqual(["hours.0.0 no-time"]);
		expect(kindsOf(withMonday({ from: 540, to: 720 }, { from: 720, to: 1_440 }))).toEqual([]);
	});

	test("an unknown zone, an aim longer than the target, a number that is none", () => {
		expect(kindsOf({ ...USUAL, hours: { ...USUAL.hours, zone: "Europe/Atlantis" } })).toEqual([
			"hours.zone unknown-zone",
		]);
		const sales = { normal: { within: 60, aim: 90 }, urgent: { within: Number.NaN } };
		expect(kindsOf({ ...USUAL, targets: { ...USUAL.targets, sales } })).toEqual([
			"targets.sales.normal aim-too-long",
			"targets.sales.urgent no-minutes",
		]);
		expect(kindsOf({ ...USUAL, platforms: { x: { sales } } })).toContain(
			"platforms.x.sales.urgent no-minutes",
		);
		expect(kindsOf({ ...USUAL, notify: { ...USUAL.notify, quiet: { from: 0, to: 1_440 } } })).toEqual([
			"quiet quiet-empty",
		]);
		expect(kindsOf({ ...USUAL, responsive: { rate: 101, minutes: 0, days: 1.5 } })).toEqual([
			"rate not-a-rate",
			"minutes no-minutes",
			"days not-days",
		]);
	});

	const number = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -5, max: 600_000 }), fc.double());
	const time = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 1_440 }));
	const target = fc.record({ within: number, aim: number }, { requiredKeys: ["within"] });
	const anyDraft = fc
		.record({
			week: fc.array(fc.array(fc.record({ from: time, to: time }), { maxLength: 3 }), {
				minLength: 7,
				maxLength: 7,
			}),
			sales: fc.record({ normal: target, urgent: target }),
			responsive: fc.record({ rate: number, minutes: number, days: number }),
			before: number,
		})
		.map(
			({ week, sales, responsive, before }): Standards => ({
				...USUAL,
				hours: { ...USUAL.hours, week },
				targets: { ...USUAL.targets, sales },
				platforms: { x: { sales } },
				responsive,
				notify: { ...USUAL.notify, before },
			}),
		);

	test("whatever has no fault can be stored", () => {
		fc.assert(
			fc.property(anyDraft, (draft) => {
				if (faultsOf(draft).length === 0) expect(standards.safeParse(draft).success).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("the example", () => {
	const rules = { standards: USUAL, timetable: createTimetable(USUAL.hours) };
	/** Wednesday noon in Berlin. */
	const NOW = Date.parse("2026-11-25T12:00+01:00");
	const support = { type: "support", priority: "normal", isVip: false } as const;

	test("a message of Friday 17:50 is due on Monday 12:50: ten minutes that evening, the rest after the weekend", () => {
		const arrives = nextOnWeekday("Europe/Berlin", NOW, { weekday: 4, minute: 17 * 60 + 50 });
		expect(arrives).toBe(Date.parse("2026-11-27T17:50+01:00"));
		const { due, soon } = exampleOf(rules, support, arrives);
		expect(due).toBe(Date.parse("2026-11-30T12:50+01:00"));
		expect(soon).toBe(Date.parse("2026-11-30T10:50+01:00"));
	});

	test("a holiday on Monday and another target on one platform move it", () => {
		const hours = { ...USUAL.hours, holidays: ["2026-11-30"] };
		const own = { ...USUAL.targets.support, normal: { within: 60 } };
		const changed = { ...USUAL, hours, platforms: { x: { support: own } } };
		const law = { standards: changed, timetable: createTimetable(hours) };
		const arrives = Date.parse("2026-11-27T17:50+01:00");
		expect(exampleOf(law, support, arrives).due).toBe(Date.parse("2026-12-01T12:50+01:00"));
		expect(exampleOf(law, { ...support, platform: "x" }, arrives).due).toBe(
			Date.parse("2026-12-01T09:50+01:00"),
		);
	});

	test("without working time nothing is ever due", () => {
		const hours = { ...USUAL.hours, week: [[], [], [], [], [], [], []] };
		const law = { standards: { ...USUAL, hours }, timetable: createTimetable(hours) };
		expect(exampleOf(law, support, NOW)).toEqual({ arrives: NOW });
	});
});
