import type { Message } from "../contract/history.ts";

/** Halving a distance of 1 leaves this much room for about twenty messages put between two others. */
const LEAST_ROOM = 1e-6;

/**
 * Gives every line a place, ascending. Those that have one keep it, as long as there is room between them and they
 * are in order; otherwise all are counted anew from the first.
 */
export function numbered(lines: readonly Message[]): Message[] {
	const placed: Message[] = [];
	let index = 0;
	while (index < lines.length) {
		const until = nextPlaced(lines, index);
		const low = placed.at(-1)?.place;
		const high = lines[until]?.place;
		const step = stepBetween(low, high, until - index);
		if (step < LEAST_ROOM) return countedAnew(lines);
		const start = low ?? (high ?? 0) - step * (until - index + 1);
		for (let offset = 0; index < until; index += 1) {
			const line = lines[index];
			offset += 1;
			if (line) placed.push({ ...line, place: start + step * offset });
		}
		const kept = lines[until];
		if (kept) placed.push(kept);
		index = until + 1;
	}
	return placed;
}

/** Index of the first line from `from` on that has a place; the length when there is none. */
function nextPlaced(lines: readonly Message[], from: number): number {
	let index = from;
	while (index < lines.length && Number.isNaN(lines[index]?.place)) index += 1;
	return index;
}

function stepBetween(low: number | undefined, high: number | undefined, count: number): number {
	if (low === undefined || high === undefined) return 1;
	return (high - low) / (count + 1);
}

function countedAnew(lines: readonly Message[]): Message[] {
	const first = lines.find(({ place }) => !Number.isNaN(place))?.place ?? 0;
	return lines.map((line, index) =>
		line.place === first + index ? line : { ...line, place: first + index },
	);
}
