/**
 * How soon to look after a change: within a frame when all was calm before, ever later while changes go on, as in a stream
 * of messages or a list that scrolls.
 */

/** ms. Without a change for so long, all is calm. */
const CALM = 250;
const SOON = 16;
const MOST = 500;

/** Takes the time of a change (ms, any monotonic clock) and gives the ms from there to the look that is due. */
export function createPace(): (now: number) => number {
	let began = 0;
	let last = 0;
	return (now) => {
		if (now - last > CALM) began = now;
		last = now;
		return Math.min(MOST, Math.max(SOON, (now - began) * 2));
	};
}
