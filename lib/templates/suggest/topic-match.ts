/** Which topics a text speaks of, and which a template answers. */

import { fold } from "../../base/fold.ts";
import type { Template } from "../../contract/template.ts";
import { createStartFinder, type StartFound } from "./find-starts.ts";
import { createSaidMatch } from "./said-match.ts";
import type { TopicModel } from "./topic.ts";
import { type Word, wordsOf } from "./words.ts";

/** What the likeness to whole messages counts for beside the patterns. */
const BY_LIKENESS = 0.8;
/** Below this a topic is not spoken of. */
const LEAST = 0.05;
/** A second topic this near to the first counts as meant too. */
const AS_STRONG = 0.8;

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
	/** Names of what a text is about most: what is learned from one message then holds for others of its kind. */
	subjectsOf(text: string): readonly string[];
}

export function createTopicMatch(model: TopicModel): TopicMatch {
	const { answers, patterns } = model;
	const findStarts = createStartFinder(model.starts);
	const said = createSaidMatch(model);
	const patternsWith = model.starts.map((): number[] => []);
	patterns.forEach(([, , ...starts], at) => {
		for (const start of starts) patternsWith[start]?.push(at);
	});
	const ofShortcut = rankedByShortcut(answers);
	const ofTitle = new Map<string, ReadonlyMap<number, number>>();

	function topicsIn(text: string): readonly TopicFound[] {
		const words = wordsOf(text);
		const byPattern = patternTopics(words, true);
		const likely = said.likely(words);
		const found = answers.flatMap((_, place): TopicFound[] => {
			const { strength: matched = 0, word = "" } = byPattern.get(place) ?? {};
			const strength = 1 - (1 - matched) * (1 - BY_LIKENESS * (likely[place] ?? 0));
			if (strength < LEAST) return [];
			return [{ place, strength, word: word || said.tellingWord(words, place) }];
		});
		return found.sort((one, other) => other.strength - one.strength);
	}

	/** By the topic's place. */
	function patternTopics(words: readonly Word[], loosely: boolean) {
		const starts = findStarts(words, loosely);
		const candidates = new Set([...starts.keys()].flatMap((start) => patternsWith[start] ?? []));
		const matched = new Map<number, Matched[]>();
		for (const at of candidates) {
			const [place = 0, weight = 0, ...needed] = patterns[at] ?? [];
			const found = needed.flatMap((start) => starts.get(start) ?? []);
			if (found.length < needed.length) continue;
			matched.set(place, [...(matched.get(place) ?? []), matchedBy(found, weight)]);
		}
		return new Map([...matched].map(([place, all]) => [place, strengthOf(all)]));
	}

	/** A person's own template: what its name, tags and shortcut speak of. */
	function topicsOfTitle({ title, tags, shortcut }: Template): ReadonlyMap<number, number> {
		const about = [title, ...tags, shortcut].join(" ");
		const known = ofTitle.get(about);
		if (known) return known;
		const strongest = [...patternTopics(wordsOf(about), false)]
			.sort(([, one], [, other]) => other.strength - one.strength)
			.slice(0, 3);
		const found = new Map(
			strongest.map(([place, { strength }]) => [place, Math.min(0.9, strength + 0.3)] as const),
		);
		ofTitle.set(about, found);
		return found;
	}

	function subjectsOf(text: string): readonly string[] {
		const topics = topicsIn(text);
		const least = (topics[0]?.strength ?? 0) * AS_STRONG;
		return topics
			.slice(0, 2)
			.flatMap(({ place, strength }) => (strength < least ? [] : (answers[place]?.[0] ?? [])));
	}

	return {
		topicsIn,
		subjectsOf,
		topicsAnswered: (template) => ofShortcut.get(fold(template.shortcut)) ?? topicsOfTitle(template),
	};
}

function rankedByShortcut(answers: TopicModel["answers"]): ReadonlyMap<string, ReadonlyMap<number, number>> {
	const ranked = new Map<string, Map<number, number>>();
	answers.forEach((shortcuts, place) => {
		shortcuts.forEach((shortcut, rank) => {
			const known = ranked.get(shortcut) ?? new Map<number, number>();
			// Steep, so that of two topics in one message the first template of each is among the first.
			ranked.set(shortcut, known.set(place, 1 - 0.4 * rank));
		});
	});
	return ranked;
}

interface Matched {
	readonly weight: number;
	readonly word: string;
}

function matchedBy(found: readonly StartFound[], weight: number): Matched {
	const [longest] = [...found].sort((one, other) => other.said.length - one.said.length);
	return { weight: weight * Math.min(...found.map(({ sureness }) => sureness)), word: longest?.said ?? "" };
}

/** The best pattern counts in full, the others add less and less. */
function strengthOf(matched: readonly Matched[]): { readonly strength: number; readonly word: string } {
	const sorted = [...matched].sort((one, other) => other.weight - one.weight);
	const sum = sorted.reduce((total, { weight }, at) => total + weight / (1 + at), 0);
	return { strength: 1 - Math.exp(-sum / 2), word: sorted[0]?.word ?? "" };
}
