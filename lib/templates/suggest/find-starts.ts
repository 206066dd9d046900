/** Which beginnings of words stand in a message: as they are, inside a compound, or with one slip of the finger. */
import type { Word } from "./words.ts";

/** What a beginning counts for that stands there otherwise than written. */
const INSIDE = 0.8;
const SLIPPED = 0.7;
/** Letters a beginning needs to be found inside another word, and with a slip. */
const LONG_INSIDE = 6;
const LONG_SLIPPED = 5;

/** The word that has a beginning, and how surely, 0 to 1. */
export interface StartFound {
	readonly said: string;
	readonly sureness: number;
}

/** Gives for a message, by their places, the beginnings that stand in it. `loosely`: compounds and slips too. */
export function createStartFinder(
	starts: readonly (readonly string[])[],
): (words: readonly Word[], loosely: boolean) => ReadonlyMap<number, StartFound> {
	const byStart = new Map<string, number[]>();
	const byFirstLetter = new Map<string, { readonly start: string; readonly place: number }[]>();
	starts.forEach((keys, place) => {
		for (const start of keys) {
			add(byStart, start, place);
			if (start.length < LONG_SLIPPED || start.startsWith("=")) continue;
			add(byFirstLetter, firstOf(start), { start, place });
		}
	});

	const isWord = (key: string) => byStart.get(`=${key}`) ?? [];
	const beginsWord = (key: string) =>
		Array.from(key.slice(0, LONGEST_WORD)).flatMap((_, at) => byStart.get(key.slice(0, at + 1)) ?? []);
	const insideWord = (key: string) => partsWithin(key).flatMap((part) => byStart.get(part) ?? []);
	const slippedInto = (key: string) =>
		(byFirstLetter.get(firstOf(key)) ?? [])
			.filter(({ start }) => hasSlip(key, start))
			.map(({ place }) => place);

	return (words, loosely) => {
		const found = new Map<number, StartFound>();
		for (const { keys, said } of words)
			for (const key of keys) {
				note([...isWord(key), ...beginsWord(key)], { said, sureness: 1 });
				if (!loosely) continue;
				note(insideWord(key), { said, sureness: INSIDE });
				note(slippedInto(key), { said, sureness: SLIPPED });
			}
		return found;

		function note(places: readonly number[], one: StartFound) {
			for (const place of places) {
				if (one.sureness > (found.get(place)?.sureness ?? 0)) found.set(place, one);
			}
		}
	};
}

/** Longer words than this are nobody's. */
const LONGEST_WORD = 40;

/** Every stretch of letters after the first that is long enough to be a beginning inside a compound. */
function partsWithin(word: string): readonly string[] {
	const parts: string[] = [];
	const key = word.slice(0, LONGEST_WORD);
	for (let from = 1; from + LONG_INSIDE <= key.length; from += 1)
		for (let end = from + LONG_INSIDE; end <= key.length; end += 1) parts.push(key.slice(from, end));
	return parts;
}

function add<One>(all: Map<string, One[]>, key: string, one: One) {
	const known = all.get(key);
	if (known) known.push(one);
	else all.set(key, [one]);
}

/** Of a word by its sounds, with the mark of those. */
function firstOf(key: string): string {
	return key.startsWith("~") ? key.slice(0, 2) : key.slice(0, 1);
}

/** Whether the word begins with `start` but for one letter: another one, one too many, one missing, two changed over. */
function hasSlip(word: string, start: string): boolean {
	if (word.length < start.length - 1) return false;
	let at = 1;
	while (at < start.length && word[at] === start[at]) at += 1;
	const rest = start.slice(at + 1);
	return (
		word.startsWith(rest, at + 1) ||
		word.startsWith(start.slice(at), at + 1) ||
		word.startsWith(rest, at) ||
		(word[at] === start[at + 1] && word[at + 1] === start[at] && word.startsWith(start.slice(at + 2), at + 2))
	);
}
