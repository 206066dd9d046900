import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AGAIN, ANYWHERE, HOLED, NEWEST } from "./counter-examples.ts";
import {
	type Change,
	changeable,
	changes,
	createModel,
	look,
	type Model,
	type Play,
	storedTexts,
	trueTexts,
	type Written,
	windowAt,
	write,
} from "./thread-model.ts";

const RUNS = { numRuns: 5_000 };
/** What a window shows at most; changes stay within reach of one. */
const WIDE = 12;

const plays: Play[] = [
	{ ids: false, times: "none" },
	{ ids: false, times: "minute" },
	{ ids: true, times: "none" },
];

function perform(model: Model, change: Change, play: Play): void {
	if (change.do === "write") writeWithin(model, change.words, play);
	if (change.do === "look") look(model, windowAt(model, change.back, change.length), play);
	if (change.do === "edit" || change.do === "unsend") performOn(model, change, play);
}

/** Few: the next window still shows three from before. Many: it shows none of them. One or two may be coincidence. */
function writeWithin(model: Model, words: readonly number[], play: Play): void {
	const isMany = words.length > 4;
	if (!isMany) look(model, windowAt(model, 0, WIDE), play);
	write(model, isMany ? [...words, ...Array<number>(WIDE).fill(1)] : words);
}

/** Seen before and after: one change at a time, so that the texts alone tell what happened. */
function performOn(model: Model, change: Change & { readonly back: number }, play: Play): void {
	look(model, windowAt(model, 0, WIDE), play);
	const one = changeable(model, WIDE - 3, change.back);
	if (!one) return;
	if (change.do === "edit") one.text = `${one.text}, sorry for the typo`;
	else one.isAlive = false;
	look(model, windowAt(model, 0, WIDE), play);
}

/** Messages on both sides of a hole: as many as tell where they belong. */
const SIDE = fc.integer({ min: 7, max: WIDE });
const holed = fc.record({ back: fc.nat(60), before: SIDE, hole: fc.nat(4), after: SIDE });
/** What a window shares with those before it, where neither ids nor times tell. */
const SHARED = 12;

/** False: from these nobody could tell where they belong. */
function lookThrough(model: Model, sides: readonly (readonly Written[])[], play: Play): boolean {
	const isBlind = play.times === "none" && !play.ids;
	if (isBlind && model.stored.length > 0 && !sides.every(tells)) return false;
	const [first = []] = sides;
	const hasHole = (sides[1]?.[0]?.number ?? 0) > (first.at(-1)?.number ?? 0) + 1;
	look(model, sides.flat(), play, hasHole ? first.length : undefined);
	return true;
}

/** Of two messages next to a gap nobody can tell whether they are the end of a run, or the like of it inside the gap. */
const LEAST_SHARED = 4;
function tells(side: readonly Written[]): boolean {
	const kinds = side.map(({ shown, run }) => (shown === undefined ? "unseen" : run));
	const starts = [...kinds.keys()].filter((index) => kinds[index] !== kinds[index - 1]);
	const isLong = starts.every((start, at) => (starts[at + 1] ?? side.length) - start >= LEAST_SHARED);
	return isLong && side.some(({ shown }) => shown !== undefined);
}

describe.each(plays)("with times: $times, ids: $ids", (play) => {
	test("windows of the newest messages hold what was seen: once, complete, in order", () => {
		fc.assert(
			fc.property(changes({ most: 30, back: 0 }), (list) => {
				const model = createModel();
				for (const change of list) perform(model, change, play);
				expect(storedTexts(model)).toEqual(trueTexts(model));
			}),
			{ ...RUNS, examples: NEWEST },
		);
	});

	test("windows anywhere, as when scrolling up, hold what was seen, with gaps where nothing was", () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(4), { minLength: 1, maxLength: 60, size: "max" }),
				fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 7, max: WIDE })), { maxLength: 14, size: "max" }),
				(words, looks) => {
					const model = createModel();
					write(model, words);
					let [low, high] = [0, 0];
					for (const [back, length] of looks) {
						// Without times nobody can tell where a window belongs that touches none seen before.
						const isFree = play.times === "minute";
						const start = isFree
							? back
							: Math.min(high, Math.max(0, low - length + 4) + (back % (high - low + length)));
						look(model, windowAt(model, start, length), play);
						low = Math.min(low, start);
						high = Math.max(high, start + length - 4);
					}
					expect(storedTexts(model)).toEqual(trueTexts(model));
				},
			),
			{ ...RUNS, examples: ANYWHERE },
		);
	});

	test("windows with a hole, bridged by others or not, hold what was seen, and a gap where nobody looked", () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(4), { minLength: 20, maxLength: 80, size: "max" }),
				fc.array(holed, { minLength: 1, maxLength: 10, size: "max" }),
				(words, looks) => {
					const model = createModel();
					write(model, words);
					let [low, high] = [0, 0];
					for (const { back, before, hole, after } of looks) {
						const length = before + hole + after;
						const isFree = play.times === "minute";
						const start = isFree
							? back
							: Math.min(high, Math.max(0, low - length + SHARED) + (back % (high - low + length)));
						const window = windowAt(model, start, length);
						if (!lookThrough(model, [window.slice(0, before), window.slice(before + hole)], play)) continue;
						low = Math.min(low, start);
						high = Math.max(high, start + length - SHARED);
					}
					expect(storedTexts(model)).toEqual(trueTexts(model));
				},
			),
			{ ...RUNS, examples: HOLED },
		);
	});

	test("seeing again what was seen changes nothing", () => {
		fc.assert(
			fc.property(
				changes({ most: 12, back: 3 }),
				fc.nat(20),
				fc.integer({ min: 7, max: WIDE }),
				(list, back, length) => {
					const model = createModel();
					for (const change of list) perform(model, change, play);
					const window = windowAt(model, back, length);
					look(model, window, play);
					const before = model.stored;
					model.now += 370 * 24 * 60 * 60_000;
					look(model, window, play);
					expect(model.stored).toEqual(before);
				},
			),
			{ ...RUNS, examples: AGAIN },
		);
	});
});
