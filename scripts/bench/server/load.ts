/** Load, and what came of it. */
import { quantile } from "../row.ts";

/** How many of `work` are done each second by so many callers at once, who go on for `ms`. */
export async function perSecond(
	work: (caller: number) => Promise<unknown>,
	{ callers, ms }: { readonly callers: number; readonly ms: number },
): Promise<number> {
	const begun = performance.now();
	let done = 0;
	await Promise.all(
		Array.from({ length: callers }, async (_, caller) => {
			while (performance.now() - begun < ms) {
				await work(caller);
				done += 1;
			}
		}),
	);
	return Math.round((done * 1_000) / (performance.now() - begun));
}

/** ms of each of `count` pieces of work that begin at `rate` a second, whether those before are done or not. */
export async function paced(
	work: (turn: number) => Promise<unknown>,
	{ rate, count }: { readonly rate: number; readonly count: number },
): Promise<number[]> {
	const begun = performance.now();
	return Promise.all(
		Array.from({ length: count }, async (_, turn) => {
			await new Promise((resolve) => setTimeout(resolve, (turn * 1_000) / rate));
			// From when it should have begun: a caller that is late itself hides nothing.
			const due = begun + (turn * 1_000) / rate;
			await work(turn);
			return performance.now() - due;
		}),
	);
}

/** ms of each, one after the other. */
export async function oneByOne(work: () => Promise<unknown>, count: number): Promise<number[]> {
	const all: number[] = [];
	for (let turn = 0; turn < count; turn += 1) {
		const begun = performance.now();
		await work();
		all.push(performance.now() - begun);
	}
	return all;
}

export const median = (figures: readonly number[]) => quantile(figures, 0.5);
export const p99 = (figures: readonly number[]) => quantile(figures, 0.99);
