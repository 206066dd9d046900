/** Proposes the kind of an inquiry and its priority, from what it says and from what corrections taught. Never certain. */
import type { InquiryType, Priority } from "../../contract/response-times.ts";
import { INQUIRY_TYPES } from "../../contract/template.ts";
import type { Proposal } from "../conversation.ts";
import { hash } from "../text-marks.ts";
import { guessLanguages } from "./guess-language.ts";
import type { Sign } from "./sign.ts";
import { almostStarts, greekKey, isGreek, latinKey } from "./spelling.ts";

/** What corrections taught, by feature: how much it speaks for each kind and priority. */
export type Learned = ReadonlyMap<number, Readonly<Partial<Record<InquiryType | Priority, number>>>>;

export type Classify = (texts: readonly string[], learned: Learned) => Proposal;

/** The beginning of a word that patterns are made of. */
interface Start {
	readonly text: string;
	readonly whole: boolean;
	readonly greek: boolean;
}

/** Places in the list of starts; of a chain each must stand right after the one before. */
type Pattern = readonly (readonly number[])[];

interface Signs {
	readonly starts: readonly Start[];
	/** Places of starts by their first letter. */
	readonly byLetter: ReadonlyMap<string, readonly number[]>;
	readonly signs: readonly (Omit<Sign, "words"> & { readonly patterns: readonly Pattern[] })[];
}

/** Characters of a message that are looked at; a pasted page is not an inquiry. */
const MOST = 4_000;
/** Letters from which on a beginning may be mistyped. */
const LONG = 7;
/** Beginnings up to this long are words of their own, or "no" would be in "normal". */
const WHOLE = 3;
/** What speaks for "general" when nothing speaks for anything else. */
const WITHOUT_SIGN = 0.5;
/** What further words of one weight add, and how many are counted. */
const MORE = 0.4;
const MOST_COUNTED = 3;
const URGENT_FROM = 2;
const SHOUTING = 0.5;

export function createClassify(signs: readonly Sign[]): Classify {
	const known = read(signs);
	return (texts, learned) => {
		const text = texts.join("\n").slice(-MOST);
		const features = featuresOf(text);
		const scores = scoresOf(text, known);
		for (const feature of features) {
			for (const [kind, weight] of Object.entries(learned.get(feature) ?? {}))
				scores[kind as InquiryType] += weight;
		}
		const type = INQUIRY_TYPES.reduce((best, one) => (scores[one] > scores[best] ? one : best), "general");
		return { type, priority: scores.urgent - scores.normal >= URGENT_FROM ? "urgent" : "normal", features };
	};
}

type Scores = Record<InquiryType | Priority, number>;

function scoresOf(text: string, known: Signs): Scores {
	const scores: Scores = {
		support: 0,
		sales: 0,
		complaint: shouting(text),
		collaboration: 0,
		general: WITHOUT_SIGN,
		normal: 0,
		urgent: 0,
	};
	const languages = guessLanguages(text, wordsOf(text));
	const sentences = text
		.split(/[.!?;:…\n]+/u)
		.map((sentence) => startsIn(wordsOf(sentence), known, languages.has("el")));
	for (const { says, weight, language, patterns } of known.signs) {
		if (language !== undefined && !languages.has(language)) continue;
		const found = patterns.filter((pattern) => sentences.some((starts) => isIn(pattern, starts)));
		// Several words for one thing are hardly more than one.
		const distinct = new Set(found.map((chains) => chains[0]?.[0])).size;
		if (distinct === 0) continue;
		if (says === "urgent" || says === "when" || says === "need") scores.urgent += weight;
		else scores[says] += weight * (1 + MORE * (Math.min(distinct, MOST_COUNTED) - 1));
	}
	return scores;
}

/** By the place of a start: at which words of a sentence it stands. */
type Found = ReadonlyMap<number, readonly number[]>;

function isIn(chains: Pattern, found: Found): boolean {
	return chains.every((chain) => holds(chain, found));
}

function holds([first, ...others]: readonly number[], found: Found): boolean {
	const begins = found.get(first ?? -1) ?? [];
	return begins.some((at) => others.every((place, step) => found.get(place)?.includes(at + step + 1)));
}

function startsIn(words: readonly string[], { starts, byLetter }: Signs, mayBeGreek: boolean): Found {
	const found = new Map<number, number[]>();
	for (const [index, word] of words.entries()) {
		const latin = isGreek(word) ? "" : latinKey(word);
		const byEar = mayBeGreek ? greekKey(word) : "";
		const places = [latin, byEar].flatMap((key) => byLetter.get(key.slice(0, 1)) ?? []);
		const here = [...new Set(places)].filter((place) => {
			const start = starts[place];
			return start && begins(start.greek ? byEar : latin, start);
		});
		for (const place of here) found.set(place, [...(found.get(place) ?? []), index]);
	}
	return found;
}

function begins(key: string, { text, whole }: Start): boolean {
	if (whole) return key === text;
	return text.length >= LONG ? almostStarts(key, text) : key.startsWith(text);
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
}

/** A whole message in capitals. */
function shouting(text: string): number {
	const letters = text.match(/\p{L}/gu) ?? [];
	const capitals = text.match(/\p{Lu}/gu) ?? [];
	return letters.length > 20 && capitals.length > 0.7 * letters.length ? SHOUTING : 0;
}

const MOST_FEATURES = 60;
/** Letters of a word that tell it from others; its ending changes with the sentence. */
const STEM = 6;

/** Hashes of the beginnings of its longer words: no way back to what was written. */
function featuresOf(text: string): number[] {
	const stems = wordsOf(text).map((word) => (isGreek(word) ? greekKey(word) : latinKey(word)));
	const long = stems.filter((stem) => stem.length >= 4).map((stem) => hash(stem.slice(0, STEM)));
	return [...new Set(long)].slice(-MOST_FEATURES);
}

function read(signs: readonly Sign[]): Signs {
	const places = new Map<string, number>();
	const starts: Start[] = [];
	const placeOf = (word: string): number => {
		const known = places.get(word);
		if (known !== undefined) return known;
		const greek = isGreek(word);
		const plain = word.replace("=", "");
		const text = greek ? greekKey(plain) : latinKey(plain);
		starts.push({ text, greek, whole: word.startsWith("=") || text.length <= WHOLE });
		places.set(word, starts.length - 1);
		return starts.length - 1;
	};
	const patternsOf = (words: string) =>
		words.split(",").map((phrase) =>
			phrase
				.trim()
				.split(/\s+/)
				.map((chain) => chain.split("_").map(placeOf)),
		);
	// What a language has of one weight counts together, wherever it is written down.
	const merged = new Map<string, Signs["signs"][number]>();
	for (const { words, ...sign } of signs) {
		const key = `${sign.language} ${sign.says} ${sign.weight}`;
		merged.set(key, { ...sign, patterns: [...(merged.get(key)?.patterns ?? []), ...patternsOf(words)] });
	}
	const byLetter = new Map<string, number[]>();
	for (const [place, { text }] of starts.entries()) {
		const letter = text.slice(0, 1);
		byLetter.set(letter, [...(byLetter.get(letter) ?? []), place]);
	}
	return { starts, byLetter, signs: [...merged.values()] };
}
