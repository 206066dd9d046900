/** When the worker syncs: one run at a time, and nobody who asks is forgotten. */
import { expect, test, vi } from "vitest";
import { createRounds } from "../../entrypoints/background/team/rounds.ts";

/** As the browser's: one holder at a time, the others in line. */
function lineOfOne(): Pick<LockManager, "request"> {
	let last: Promise<unknown> = Promise.resolve();
	const request = (_: string, held: () => Promise<unknown>) => {
		const turn = last.then(held);
		last = turn.catch(() => undefined);
		return turn;
	};
	return { request } as unknown as Pick<LockManager, "request">;
}

function started() {
	const ends: (() => void)[] = [];
	const forces: boolean[] = [];
	const round = createRounds(lineOfOne(), (force) => {
		forces.push(force);
		return new Promise((resolve) => ends.push(resolve));
	});
	const runs = (count: number) => vi.waitFor(() => expect(forces).toHaveLength(count));
	return { round, forces, runs, end: () => ends.shift()?.() };
}

test("who asks while a run is under way gets one that begins afterwards, whatever their number", async () => {
	const { round, forces, runs, end } = started();
	round(false);
	await runs(1);
	for (const force of [false, true, false]) round(force);
	expect(forces).toEqual([false]);
	end();
	await runs(2);
	end();
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(forces).toEqual([false, true]);
});

test("a run that fails stops nobody", async () => {
	let runs = 0;
	const round = createRounds(lineOfOne(), () => {
		runs += 1;
		return Promise.reject(new Error("no database"));
	});
	for (const count of [1, 2, 3]) {
		round(false);
		await vi.waitFor(() => expect(runs).toBe(count));
		await new Promise((resolve) => setTimeout(resolve));
	}
});
