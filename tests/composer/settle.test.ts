import { expect, test } from "vitest";
import { PATIENCE, settles } from "../../lib/composer/settle.ts";

/** The page keeps its only thread to itself. */
function beBusy(ms: number): void {
	const until = performance.now() + ms;
	while (performance.now() < until);
}

const { signal } = new AbortController();

test("what is right when a busy page lets us look at last counts as right", async () => {
	const settled = settles(() => true, signal);
	beBusy(PATIENCE + 50);
	expect(await settled).toBe(true);
});

test("a page that was busy all the time still gets its turn", async () => {
	let looks = 0;
	const settled = settles(() => {
		looks += 1;
		return looks > 3;
	}, signal);
	beBusy(PATIENCE + 50);
	expect(await settled).toBe(true);
});

test("what never is right is given up", async () => {
	expect(await settles(() => false, signal)).toBe(false);
});

test("what does not stay right is given up", async () => {
	let looks = 0;
	expect(
		await settles(() => {
			looks += 1;
			return looks % 2 === 0;
		}, signal),
	).toBe(false);
});

test("a signal ends the wait", async () => {
	const stop = new AbortController();
	const settled = settles(() => false, stop.signal);
	stop.abort();
	expect(await settled).toBe(false);
});
