/**
 * Lays a run of messages on screen over a run of stored ones, both without gaps, so that as much as possible fits.
 *
 * Both are cut-outs of one thread, so their ends may hang over: the window's beginning over the stored beginning, its
 * end over the stored end, or the other way round. Everything between must be accounted for by one of four moves, and
 * the sum of their scores decides (the usual table of an overlap alignment, filled row by row):
 *
 *   pair   the same message, or an edit of it     score of `likeness`
 *   skip   stored, no longer between its neighbours: unsent     -1, nothing when that was known
 *   put    on screen between two stored neighbours, never seen before: should not be      -4
 *   hang   on screen beyond the stored ends: new, or older     free
 */
import type { Message } from "../contract/history.ts";
import type { MessageSeen } from "../contract/page-view.ts";
import { type Likeness, likeness, occurrencesIn } from "./likeness.ts";

/** In the order of the thread. `old`: index among the stored; `seen`: index in the window. */
export type Step =
	| {
			readonly move: "pair";
			readonly old: number;
			readonly seen: number;
			readonly kind: Likeness["kind"];
			readonly score: number;
	  }
	| { readonly move: "skip"; readonly old: number }
	| { readonly move: "put"; readonly seen: number };

export interface Overlay {
	readonly score: number;
	readonly steps: readonly Step[];
}

const SKIP = -1;
const PUT = -4;
/** A sum that coincidence hardly reaches: three small words, or one telling sentence and little against it. */
const ENOUGH = 3;
const ENOUGH_WITH_TELLING = 1.5;
const TELLING_PAIR = 3;

const NEVER = Number.NEGATIVE_INFINITY;
const [START, PAIR_SAME, PAIR_EDIT, SKIPPED, PLACED] = [0, 1, 2, 3, 4];

interface Table {
	readonly width: number;
	readonly scores: Float64Array;
	readonly moves: Uint8Array;
}

/**
 * What else is known of the two runs.
 * - `newest`: the whole window over the newest run, where even one lone "ok" may be the same
 * - `whole`: the whole window over an older run
 * - `before` / `after`: a remainder of the window, next to the part of it that lies on another run already
 */
export type Standing = "newest" | "whole" | "before" | "after";

interface Laid {
	readonly standing: Standing;
	/** `stored` is the end of a run, behind what an earlier part of the window lies on: nothing can hang over before it. */
	readonly isRest: boolean;
	/** Epoch ms. */
	readonly now: number;
}

/**
 * The best overlay of `seen` on `stored`; undefined where what fits may be coincidence. Many small words and supposed
 * edits may outweigh the few words that prove something: where they do, it is tried again as if nothing was edited.
 */
export function overlay(
	stored: readonly Message[],
	seen: readonly MessageSeen[],
	laid: Laid,
): Overlay | undefined {
	if (stored.length === 0 || seen.length === 0) return undefined;
	return bestOverlay(stored, seen, laid, true) ?? bestOverlay(stored, seen, laid, false);
}

function bestOverlay(
	stored: readonly Message[],
	seen: readonly MessageSeen[],
	{ standing, isRest, now }: Laid,
	takesEdits: boolean,
): Overlay | undefined {
	const comparing = { stored: occurrencesIn(stored), seen: occurrencesIn(seen), now };
	const table = emptyTable(stored.length, seen.length, standing);
	if (isRest) table.scores.fill(NEVER, 1, table.width);
	stored.forEach((message, old) => {
		seen.forEach((one, index) => {
			const like = likeness(message, one, comparing);
			const taken = like?.kind === "edit" && !takesEdits ? undefined : like;
			fillCell(table, (old + 1) * table.width + index + 1, taken, message.unsent ? 0 : SKIP);
		});
	});
	const end = bestEnd(table, stored.length, standing);
	const found = { score: table.scores[end] ?? 0, steps: walkBack(table, end) };
	// Covering a rest means nothing: it may be one word.
	const olds = isRest ? Number.POSITIVE_INFINITY : stored.length;
	return isBelieved(found, olds, seen.length, standing) ? found : undefined;
}

/** Hanging over is free: the first row and the first column stay 0. */
function emptyTable(olds: number, seens: number, standing: Standing): Table {
	const width = seens + 1;
	const scores = new Float64Array(width * (olds + 1));
	// What follows on another run begins where this one begins.
	if (standing === "after") for (let at = width; at < scores.length; at += width) scores[at] = NEVER;
	return { width, scores, moves: new Uint8Array(scores.length) };
}

function fillCell(
	{ width, scores, moves }: Table,
	at: number,
	like: Likeness | undefined,
	skip: number,
): void {
	const before = (distance: number) => scores[at - distance] ?? 0;
	const paired = like ? before(width + 1) + like.score : NEVER;
	const skipped = before(width) + skip;
	const best = Math.max(paired, skipped, before(1) + PUT);
	scores[at] = best;
	if (best === paired) moves[at] = like?.kind === "edit" ? PAIR_EDIT : PAIR_SAME;
	else moves[at] = best === skipped ? SKIPPED : PLACED;
}

/**
 * Where one of the two runs is used up; only the stored one, where another run follows. Of equals the one that takes
 * the window's rest for new messages.
 */
function bestEnd({ width, scores }: Table, olds: number, standing: Standing): number {
	let best = 0;
	const consider = (at: number) => {
		if ((scores[at] ?? 0) >= (scores[best] ?? 0)) best = at;
	};
	const firstOld = standing === "before" ? olds : 0;
	for (let old = firstOld; old <= olds; old += 1) consider(old * width + width - 1);
	for (let seen = width - 1; seen >= 0; seen -= 1) consider(olds * width + seen);
	return best;
}

function walkBack({ width, scores, moves }: Table, end: number): Step[] {
	const steps: Step[] = [];
	let at = end;
	while (moves[at] !== START) {
		const old = Math.floor(at / width) - 1;
		const seen = (at % width) - 1;
		const move = moves[at];
		if (move === SKIPPED) steps.push({ move: "skip", old });
		else if (move === PLACED) steps.push({ move: "put", seen });
		else {
			const score = (scores[at] ?? 0) - (scores[at - width - 1] ?? 0);
			steps.push({ move: "pair", old, seen, kind: move === PAIR_EDIT ? "edit" : "same", score });
		}
		at -= move === SKIPPED ? width : move === PLACED ? 1 : width + 1;
	}
	return steps.reverse();
}

/**
 * Enough in common, or all there is of the one or the other. Small words prove something only where nothing else
 * differs: replies made of one template read like edits of one another.
 */
function isBelieved(found: Overlay, olds: number, seens: number, standing: Standing): boolean {
	if (found.score <= 0) return false;
	const pairs = found.steps.filter((step) => step.move === "pair");
	const edits = pairs.filter((pair) => pair.kind === "edit").length;
	const isTelling = pairs.some((pair) => pair.score >= TELLING_PAIR);
	if (isTelling && found.score >= ENOUGH_WITH_TELLING) return true;
	if (standing === "before" || standing === "after") return isPlain(found, olds);
	if (edits === 0 && found.score >= ENOUGH) return true;
	const coversOld = pairs.length === olds;
	const coversSeen = pairs.length === seens;
	if (coversOld && coversSeen && edits <= 1) return true;
	return edits === 0 && (coversSeen || (coversOld && (olds > 1 || standing === "newest")));
}

/** Of a remainder: word for word the same, several of them. */
function isPlain({ score, steps }: Overlay, olds: number): boolean {
	const isSame = steps.every((step) => step.move === "pair" && step.kind === "same");
	return isSame && (score >= ENOUGH || (steps.length === olds && olds > 1));
}
