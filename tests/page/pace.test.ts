import { expect, test } from "vitest";
import { createPace } from "../../lib/page/pace.ts";

/** Changes in every frame for so many ms: when the looks fall, in ms since the first change. */
function looksDuring(ms: number, began: number): number[] {
	const pace = createPace();
	const looks: number[] = [];
	let due = Number.POSITIVE_INFINITY;
	for (let now = began; now <= began + ms; now += 16) {
		if (now >= due) {
			looks.push(now - began);
			due = Number.POSITIVE_INFINITY;
		}
		due = Math.min(due, now + pace(now));
	}
	return looks;
}

test("a change after calm is looked at within a frame", () => {
	const pace = createPace();
	expect(pace(10_000)).toBe(16);
	expect(pace(10_400)).toBe(16);
});

test("while changes go on, looks come ever later, and never later than half a second", () => {
	const looks = looksDuring(5_000, 60_000);
	const pauses = looks.map((at, index) => at - (looks[index - 1] ?? 0));
	expect(pauses.slice(0, 5)).toEqual([16, 32, 96, 288, 512]);
	expect(Math.max(...pauses)).toBeLessThanOrEqual(512);
	expect(looks.length).toBeLessThan(16);
});
