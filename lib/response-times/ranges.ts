/** Arithmetic of moments that are known only to lie between two others. */
import type { MessageTime } from "../contract/page-view.ts";
import type { TimeRange } from "../contract/response-times.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * When a message was written: what the page shows of it, and never after it was seen (`seenAt`, epoch ms).
 * `notBefore`: a moment at which it certainly was not there yet.
 */
export function rangeOf(time: MessageTime, seenAt: number, notBefore?: number): TimeRange {
	const shown = shownRange(time, seenAt);
	const from = latest(shown.from, notBefore);
	const to = Math.min(shown.to, seenAt);
	if (from === undefined) return { to };
	return { from: Math.min(from, to), to };
}

function shownRange(time: MessageTime, seenAt: number): TimeRange {
	if (time.precision === "unknown") return { to: seenAt };
	if (time.precision === "exact") return { from: time.at, to: time.at };
	return { from: time.at, to: time.at + (time.precision === "minute" ? MINUTE : DAY) - 1 };
}

function latest(a: number | undefined, b: number | undefined): number | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return Math.max(a, b);
}

/** Whether the range is known well enough to be said without "about": to the minute. */
export function isSharp({ from, to }: TimeRange): boolean {
	return from !== undefined && to - from < MINUTE;
}

/** Both ends put through `change`, which keeps order; undefined when it has no answer for the later one. */
export function mapRange(
	range: TimeRange,
	change: (moment: number) => number | undefined,
): TimeRange | undefined {
	const to = change(range.to);
	if (to === undefined) return undefined;
	const from = range.from === undefined ? undefined : change(range.from);
	return from === undefined ? { to } : { from, to };
}
