import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AGAIN, ANYWHERE, NEWEST } from "./counter-examples.ts";
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
