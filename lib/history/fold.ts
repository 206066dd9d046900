/** Text as the search of the history compares it, and where a hit stands in what was written. */
import { fold } from "../base/fold.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write no blank between words: every letter begins one. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/** All words on one line, a space before each, so that " de" finds the words that begin with "de". */
export function foldedLine(text: string): string {
	let line = "";
	for (const [word] of fold(text).matchAll(WORD)) line += ` ${word.replace(UNSPACED, " $&")}`;
	return line.replace(/ {2,}/g, " ");
}

/** What must all stand on a line, for a query: one piece for each of its words. Empty: the query has no word. */
export function wantedPieces(query: string): string[] {
	return query
		.split(/\s+/u)
		.map(foldedLine)
		.filter((piece) => piece !== "");
}

export interface Highlight {
	readonly start: number;
	readonly end: number;
}

/** Where words of the text begin with a word of the query, in UTF-16 units, ascending. */
export function highlights(text: string, query: string): Highlight[] {
	const wanted = wantedPieces(query).flatMap((piece) => piece.split(" ").filter(Boolean));
	if (wanted.length === 0) return [];
	const found: Highlight[] = [];
	for (const match of text.matchAll(WORD)) {
		for (const { part, start } of partsOf(match[0], match.index)) {
			const folded = fold(part);
			const hit = wanted.filter((one) => folded.startsWith(one)).sort((a, b) => b.length - a.length)[0];
			if (hit) found.push({ start, end: start + lengthOf(part, hit) });
		}
	}
	return found;
}

function partsOf(word: string, at: number): { part: string; start: number }[] {
	const letters = [...word.matchAll(UNSPACED)];
	if (letters.length === 0) return [{ part: word, start: at }];
	return letters.map((letter) => ({ part: letter[0], start: at + letter.index }));
}

/** How much of the word as it is written makes up the folded beginning. */
function lengthOf(word: string, beginning: string): number {
	let end = 0;
	for (const character of word) {
		if (fold(word.slice(0, end)).length >= beginning.length && !/\p{M}/u.test(character)) break;
		end += character.length;
	}
	return end;
}
