/** The stored sequence as runs without gaps, and back. */
import type { Message } from "../contract/history.ts";
import type { MessageSeen } from "../contract/page-view.ts";

/** Messages between which nothing is missing. Never empty. */
export type Run = readonly Message[];

const DAY = 24 * 60 * 60_000;

export function runsOf(stored: readonly Message[]): Run[] {
	const runs: Message[][] = [];
	for (const message of stored) {
		const run = runs.at(-1);
		if (!run || message.gapBefore) runs.push([message]);
		else run.push(message);
	}
	return runs;
}

/**
 * One sequence again: a gap before every run but the first. Where a message's time is that of its being seen, it is
 * at most that of the message after it.
 */
export function flatten(runs: readonly Run[]): Message[] {
	const lines = runs.flatMap((run, runIndex) =>
		run.map((message, index) => withGap(message, runIndex > 0 && index === 0)),
	);
	let next = Number.POSITIVE_INFINITY;
	for (let index = lines.length - 1; index >= 0; index -= 1) {
		const line = lines[index];
		if (line?.precision === "first-seen" && line.at > next) lines[index] = { ...line, at: next };
		next = lines[index]?.at ?? next;
	}
	return lines;
}

function withGap(message: Message, hasGap: boolean): Message {
	if (Boolean(message.gapBefore) === hasGap) return message;
	const { gapBefore: _, ...plain } = message;
	return hasGap ? { ...plain, gapBefore: true } : plain;
}

/** Where a run of these messages belongs: before all runs that certainly begin later than it ends. */
export function homeByTime(runs: readonly Run[], seen: readonly MessageSeen[]): number {
	const ends = seen.flatMap(({ time }) =>
		time.precision === "unknown" ? [] : [time.at + (time.precision === "day" ? DAY : 0)],
	);
	if (ends.length === 0) return runs.length;
	const end = Math.max(...ends);
	let home = runs.length;
	while (home > 0 && beginOf(runs[home - 1] ?? []) > end) home -= 1;
	return home;
}

/** Messages of unknown age may be older than they look. */
function beginOf(run: Run): number {
	const first = run.find(({ precision }) => precision !== "first-seen");
	return first?.at ?? Number.NEGATIVE_INFINITY;
}
