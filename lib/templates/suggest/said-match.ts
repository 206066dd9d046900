/** Which topic a message speaks of by its likeness to whole messages about each: naive Bayes over parts of words. */
import type { TopicModel } from "./topic.ts";
import { partsOf, type Word } from "./words.ts";

/** What an unseen part counts for: small, so that rare parts speak loudly. */
const SMOOTHING = 0.08;
/** How far the message's parts are taken as independent. They overlap, so much less than wholly. */
const TRUST = 0.45;
/** Share of a message's parts that must be known before anything is said about it. */
const LEAST_KNOWN = 0.25;

export interface SaidMatch {
	/** By the topic's place; they add up to at most 1. */
	likely(words: readonly Word[]): readonly number[];
	/** The word that speaks most for a topic. */
	tellingWord(words: readonly Word[], place: number): string;
}

export function createSaidMatch({ parts, totals }: TopicModel): SaidMatch {
	const countOf = new Map(Object.entries(parts));
	/** Of a part that no sentence of the topic has. */
	const unseen = totals.map((total) => Math.log(SMOOTHING / (total + SMOOTHING * countOf.size)));
	/** What having seen a part so often adds. */
	const seen = (count: number) => Math.log((count + SMOOTHING) / SMOOTHING);

	function likely(words: readonly Word[]): readonly number[] {
		const all = [...new Set(words.flatMap(partsOf))];
		const heard = all.flatMap((part) => countOf.get(part) ?? []);
		const known = all.filter((part) => countOf.has(part)).length;
		const share = all.length === 0 ? 0 : known / all.length;
		if (share < LEAST_KNOWN) return totals.map(() => 0);
		const sums = unseen.map((one, place) => (totals[place] ? one * known : Number.NEGATIVE_INFINITY));
		for (let at = 0; at < heard.length; at += 2) {
			const place = heard[at] ?? 0;
			sums[place] = (sums[place] ?? 0) + seen(heard[at + 1] ?? 0);
		}
		const most = Math.max(...sums);
		if (!Number.isFinite(most)) return totals.map(() => 0);
		const likelihoods = sums.map((sum) => Math.exp((sum - most) * TRUST));
		const whole = likelihoods.reduce((sum, one) => sum + one, 0);
		return likelihoods.map((one) => (share * one) / whole);
	}

	function tellingWord(words: readonly Word[], place: number): string {
		const told = words.map((word) => ({ said: word.said, told: speaksFor(word, place) }));
		return told.sort((one, other) => other.told - one.told)[0]?.said ?? "";
	}

	function speaksFor(word: Word, place: number): number {
		return partsOf(word).reduce((sum, part) => {
			const counts = countOf.get(part) ?? [];
			const at = counts.findIndex((one, index) => index % 2 === 0 && one === place);
			return at < 0 ? sum : sum + seen(counts[at + 1] ?? 0) / counts.length;
		}, 0);
	}

	return { likely, tellingWord };
}
