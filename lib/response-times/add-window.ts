/**
 * What a page shows is a window of a transcript. This puts windows together into turns without keeping any text: by the
 * platform's ids where the page has them, by order and short hashes where it has none.
 */
import type { MessageSeen } from "../contract/page-view.ts";
import type { Turn } from "../contract/response-times.ts";
import { rangeOf } from "./ranges.ts";
import { markOfText, saidIn } from "./text-marks.ts";

export interface Window {
	/** Oldest first. */
	readonly messages: readonly MessageSeen[];
	/** Epoch ms of this look. */
	readonly seenAt: number;
	/** Epoch ms of an earlier look since which nothing but new messages came: they were not there yet. */
	readonly completeAt?: number;
}

/** Turns kept of a conversation: the newest; older ones are answered for long. */
const MOST_TURNS = 200;
/** Of the places where a window overlaps what is known, how many must agree: messages may be edited or unsent. */
const AGREEMENT = 0.6;

export function addWindow(known: readonly Turn[], window: Window): Turn[] {
	if (window.messages.length === 0) return [...known];
	const seen = window.messages.map((message) => ({ message, mark: markOf(message) }));
	const offset = offsetOf(
		known.map(({ mark }) => mark),
		seen.map(({ mark }) => mark),
	);
	if (offset === undefined) return isOlder(known, window) ? [...known] : appended(known, seen, window);
	const merged = new Map(known.map((turn, index) => [index, turn]));
	for (const [index, one] of seen.entries()) {
		const at = index + offset;
		const before = merged.get(at);
		merged.set(at, before ? sameTurn(before, one, window) : newTurn(one, at, { known, window }));
	}
	const turns = [...merged.entries()].sort(([a], [b]) => a - b).map(([, turn]) => turn);
	return turns.slice(-MOST_TURNS);
}

interface Seen {
	readonly message: MessageSeen;
	readonly mark: string;
}

/**
 * By how much the window's positions differ from those of what is known: where most marks agree. The latest place wins
 * among equals. Undefined: they do not overlap.
 */
function offsetOf(known: readonly string[], seen: readonly string[]): number | undefined {
	let best: { offset: number; hits: number } | undefined;
	for (let offset = known.length - 1; offset > -seen.length; offset -= 1) {
		const from = Math.max(0, offset);
		const to = Math.min(known.length, offset + seen.length);
		let hits = 0;
		for (let at = from; at < to; at += 1) if (known[at] === seen[at - offset]) hits += 1;
		const agrees = hits > 0 && hits >= AGREEMENT * (to - from);
		if (agrees && hits > (best?.hits ?? 0)) best = { offset, hits };
	}
	return best?.offset;
}

function newTurn(one: Seen, at: number, { known, window }: { known: readonly Turn[]; window: Window }): Turn {
	const isAfterKnown = at >= known.length && known.length > 0;
	return {
		direction: one.message.direction,
		at: rangeOf(one.message.time, window.seenAt, isAfterKnown ? window.completeAt : undefined),
		place: (known[0]?.place ?? 0) + at,
		mark: one.mark,
		...saidIn(one.message.text),
	};
}

/** A message seen again: what it shows now may be known better than before. */
function sameTurn(turn: Turn, { message }: Seen, window: Window): Turn {
	const now = rangeOf(message.time, window.seenAt);
	const from = Math.max(turn.at.from ?? Number.NEGATIVE_INFINITY, now.from ?? Number.NEGATIVE_INFINITY);
	const to = Math.min(turn.at.to, now.to);
	const at = from > to ? turn.at : Number.isFinite(from) ? { from, to } : { to };
	const direction = turn.direction === "cannot tell" ? message.direction : turn.direction;
	return { ...turn, at, direction };
}

function appended(known: readonly Turn[], seen: readonly Seen[], window: Window): Turn[] {
	const next = seen.map((one, index) => newTurn(one, known.length + index, { known, window }));
	return [...known, ...next].slice(-MOST_TURNS);
}

/** A window that shares nothing with what is known: somebody scrolled far up, or much was written meanwhile. */
function isOlder(known: readonly Turn[], window: Window): boolean {
	const newest = known.at(-1);
	const shown = window.messages.findLast(({ time }) => time.precision !== "unknown")?.time;
	if (!newest || !shown || shown.precision === "unknown") return false;
	return rangeOf(shown, window.seenAt).to < (newest.at.from ?? newest.at.to);
}

/** The platform's id, or a hash of author and text. */
function markOf(message: MessageSeen): string {
	return message.id ?? `#${markOfText(`${message.author ?? ""}\n${message.text}`)}`;
}
