/** Which topics a text speaks of, and which a template answers. */
import type { Template } from "../../contract/template.ts";
import { fold } from "../fold.ts";
import type { Topic } from "./topic.ts";
import { wordsOf } from "./words.ts";

interface Pattern {
	readonly words: readonly { readonly start: string; readonly whole: boolean }[];
	readonly weight: number;
}

/** What a topic's patterns count for by how many words they have. */
const WEIGHTS = [0, 1, 2, 3, 3.6] as const;

/** By the topic's place. */
function patternsOf(topics: readonly Topic[]): readonly (readonly Pattern[])[] {
	return topics.map(({ asks, share = 1 }) =>
		[...new Set(asks.split(","))].flatMap((text) => {
			const words = fold(text)
				.split(/[^\p{L}\p{N}=]+/u)
				.filter(Boolean)
				.map((word) => ({ start: word.replace("=", ""), whole: word.startsWith("=") }));
			if (words.length === 0) return [];
			return [{ words, weight: share * (WEIGHTS[Math.min(words.length, WEIGHTS.length - 1)] ?? 1) }];
		}),
	);
}

export interface TopicFound {
	/** Of the topics. */
	readonly place: number;
	/** 0 to 1. */
	readonly strength: number;
	/** The customer's own word that says so. */
	readonly word: string;
}

export interface TopicMatch {
	/** Strongest first. */
	topicsIn(text: string): readonly TopicFound[];
	/** How well a template answers each topic it answers, by the topic's place. */
	topicsAnswered(template: Template): ReadonlyMap<number, number>;
}

export function createTopicMatch(topics: readonly Topic[]): TopicMatch {
	const patterns = patternsOf(topics);
	const find = (text: string) => topicsIn(text, patterns);
	return { topicsIn: find, topicsAnswered: (template) => topicsAnswered(template, topics, find) };
}

function topicsIn(text: string, patterns: readonly (readonly Pattern[])[]): readonly TopicFound[] {
	const words = wordsOf(text);
	const found = patterns.flatMap((of, place) => {
		const matched = of.filter((pattern) => isIn(pattern, words));
		const [first] = [...matched].sort((one, other) => other.weight - one.weight);
		if (!first) return [];
		// The best pattern counts in full, the others add less and less.
		const sum = matched
			.map(({ weight }) => weight)
			.sort((one, other) => other - one)
			.reduce((total, weight, at) => total + weight / (1 + at), 0);
		return [{ place, strength: 1 - Math.exp(-sum / 2), word: telling(first, words) }];
	});
	return found.sort((one, other) => other.strength - one.strength);
}

function isIn(pattern: Pattern, words: readonly string[]): boolean {
	return pattern.words.every(({ start, whole }) =>
		words.some((word) => (whole ? word === start : startsLike(word, start))),
	);
}

/** Short beginnings must be the word, or "no" would be in "normal". */
function startsLike(word: string, start: string): boolean {
	return start.length <= 3 ? word === start : word.startsWith(start);
}

function telling({ words }: Pattern, inText: readonly string[]): string {
	const matched = words.map(({ start }) => inText.find((word) => startsLike(word, start)) ?? start);
	return [...matched].sort((one, other) => other.length - one.length)[0] ?? "";
}

function topicsAnswered(
	template: Template,
	topics: readonly Topic[],
	find: TopicMatch["topicsIn"],
): ReadonlyMap<number, number> {
	const answered = new Map<number, number>();
	const shortcut = fold(template.shortcut);
	topics.forEach(({ answers }, place) => {
		// Steep, so that of two topics in one message the first template of each is among the first.
		const rank = answers.indexOf(shortcut);
		if (rank >= 0) answered.set(place, 1 - 0.4 * rank);
	});
	if (answered.size > 0) return answered;
	// A person's own template: what its name, tags and shortcut speak of.
	const about = find([template.title, template.tags.join(" "), template.shortcut].join(" "));
	for (const { place, strength } of about.slice(0, 3)) answered.set(place, Math.min(0.9, strength + 0.3));
	return answered;
}
