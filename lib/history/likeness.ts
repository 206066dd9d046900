/** Whether a stored message and one on screen are the same, and how much that says. */
import type { Message } from "../contract/history.ts";
import type { MessageSeen, MessageTime } from "../contract/page-view.ts";

/**
 * - `same`: the same message, perhaps with a new text when its id proves it
 * - `edit`: may be the same message with another text
 */
export interface Likeness {
	readonly kind: "same" | "edit";
	readonly score: number;
}

/** An id proves it. */
const PROVEN = 10;
/** Texts this long (characters) are hardly ever written twice. */
const TELLING = 12;
const DAY = 24 * 60 * 60_000;
/** Days change their length twice a year, and a message may be read on the other side of midnight. */
const DAY_SLACK = 26 * 60 * 60_000;
/** Longer texts are compared by this many characters from either end. */
const COMPARED = 400;

/** A message on its way gets its lasting id within this time (ms), or fails. */
const UNDERWAY = 30_000;

/** How often each content occurs, so that "ok" says less than an order number. */
type Occurrences = ReadonlyMap<string, number>;

export interface Comparing {
	readonly stored: Occurrences;
	readonly seen: Occurrences;
	/** Epoch ms. */
	readonly now: number;
}

export function occurrencesIn(messages: readonly { readonly text: string }[]): Occurrences {
	const counts = new Map<string, number>();
	for (const { text } of messages) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

/** Undefined: certainly two different messages. */
export function likeness(stored: Message, seen: MessageSeen, comparing: Comparing): Likeness | undefined {
	const hasIds = stored.platformId !== undefined && seen.id !== undefined;
	if (hasIds && stored.platformId === seen.id) return { kind: "same", score: PROVEN };
	if (!sameSide(stored, seen) || !sameAuthor(stored, seen)) return undefined;
	const isEqual = stored.text === seen.text && sameAttachment(stored, seen);
	if (hasIds) {
		// A message on its way may have a passing id; the platform gives it another one when it is sent.
		const isUnderway = seen.direction === "out" && comparing.now - stored.seenAt < UNDERWAY;
		return isEqual && isUnderway ? { kind: "same", score: 0.5 } : undefined;
	}
	if (!isEqual) return { kind: "edit", score: scoreOfEdit(stored, seen, comparing) };
	return { kind: "same", score: scoreOfEqual(stored, seen, comparing) };
}

function scoreOfEqual(stored: Message, seen: MessageSeen, comparing: Comparing): number {
	const often = Math.max(comparing.stored.get(seen.text) ?? 0, comparing.seen.get(seen.text) ?? 0);
	const isUnique = often <= 1;
	const isTelling = isUnique && seen.text.length >= TELLING;
	const times = timesAgree(stored, seen.time);
	if (times === "no") return isTelling ? 1 : -2.1;
	return (isTelling ? 3 : isUnique ? 2 : 1) + (times === "yes" ? 2 : 0);
}

function sameSide(stored: Message, seen: MessageSeen): boolean {
	return (
		stored.direction === "unknown" || seen.direction === "cannot tell" || stored.direction === seen.direction
	);
}

/** A picture that is still loading is nothing yet, or nothing one could name. */
function sameAttachment({ attachment: one }: Message, { attachment: other }: MessageSeen): boolean {
	const isOpen = [undefined, "other"].includes(one) || [undefined, "other"].includes(other);
	return isOpen || one === other;
}

function sameAuthor(stored: Message, seen: MessageSeen): boolean {
	return stored.author === undefined || seen.author === undefined || stored.author === seen.author;
}

/** `yes` only where both know the minute. */
function timesAgree(stored: Message, time: MessageTime): "yes" | "no" | "cannot tell" {
	if (time.precision === "unknown") return "cannot tell";
	if (stored.precision === "first-seen") return time.at > stored.at + DAY ? "no" : "cannot tell";
	const isByDay = stored.precision === "day" || time.precision === "day";
	const apart = Math.abs(stored.at - time.at);
	if (isByDay) return apart > DAY_SLACK ? "no" : "cannot tell";
	return apart < 60_000 ? "yes" : "no";
}

/** An edited message keeps its time, and mostly its beginning and end: a word is mended or added. */
function scoreOfEdit(stored: Message, seen: MessageSeen, comparing: Comparing): number {
	const times = timesAgree(stored, seen.time);
	if (times === "no" || !areClose(stored.text, seen.text)) return -2.1;
	if (times === "yes") return 1;
	return standsElsewhere(stored, seen, comparing) ? -2.1 : 0.25;
}

/** One of two messages made of one template is no edit of the other, where either still stands as it was written. */
function standsElsewhere(stored: Message, seen: MessageSeen, comparing: Comparing): boolean {
	const isKept = (text: string, among: Occurrences) => text.length >= TELLING && among.has(text);
	return isKept(seen.text, comparing.stored) || isKept(stored.text, comparing.seen);
}

/** Both begin and end with most of the shorter text, or with half of the longer one. */
export function areClose(one: string, other: string): boolean {
	const longest = Math.min(Math.max(one.length, other.length), COMPARED);
	const shortest = Math.min(one.length, other.length, COMPARED);
	let start = 0;
	while (start < shortest && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const shared = start + end;
	return shared > 0 && (shared >= longest / 2 || shared >= shortest * 0.8);
}
