/**
 * Paces what follows a burst of changes, such as a stream of messages or a list that scrolls: soon after the first
 * change, as soon as the burst has ended, and in between ever less often.
 */

/** ms. Without a change for `QUIET` a burst has ended; during it the pauses grow from `SOON` to `MOST`. */
const SOON = 16;
const QUIET = 125;
const MOST = 1_000;

/** Gives a function to call at each change. It is cheap: at most one timer is open. */
export function createBurst(run: () => void, signal: AbortSignal): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pause = SOON;
	let began = 0;
	let changed = Number.NEGATIVE_INFINITY;

	function step(): void {
		timer = undefined;
		const now = performance.now();
		const isQuiet = now - changed >= QUIET;
		if (!isQuiet && now - began < pause) wait();
		else if (!signal.aborted) {
			pause = isQuiet ? SOON : Math.min(MOST, Math.max(QUIET, pause * 4));
			run();
		}
	}

	function wait(): void {
		timer = setTimeout(step, Math.min(QUIET, pause));
	}

	return () => {
		const now = performance.now();
		if (timer === undefined) {
			if (now - changed >= QUIET) pause = SOON;
			began = now;
			wait();
		}
		changed = now;
	};
}
