/** Makes the topics ready for `topic-match.ts`. Runs when the extension is built, not in it. */
import { fold } from "../../base/fold.ts";
import type { Topic, TopicModel } from "./topic.ts";
import { keysOf, partsOf, wordsOf } from "./words.ts";

/** What a pattern counts for by how many words it has. */
const WEIGHTS = [0, 1, 2, 3, 3.6] as const;

export function compileTopics(topics: readonly Topic[]): TopicModel {
	const starts = new Map<string, number>();
	const patterns = topics.flatMap(({ asks, share = 1 }, place) =>
		[...new Set(asks.split(","))].flatMap((text) => {
			const words = text.split(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}=?]+/u).filter(Boolean);
			if (words.length === 0) return [];
			const weight = share * (WEIGHTS[Math.min(words.length, WEIGHTS.length - 1)] ?? 1);
			return [[place, weight, ...words.map((word) => placeOf(startOf(word)))]];
		}),
	);
	const counts = topics.map(({ said = [] }) => countParts(said));
	const parts: Record<string, number[]> = Object.create(null);
	counts.forEach((of, place) => {
		for (const [part, count] of of) parts[part] = [...(parts[part] ?? []), place, count];
	});
	return {
		answers: topics.map(({ answers }) => answers),
		starts: [...starts.keys()].map((start) => start.split(" ")),
		patterns,
		parts,
		totals: counts.map((of) => [...of.values()].reduce((sum, one) => sum + one, 0)),
	};

	function placeOf(start: string): number {
		const place = starts.get(start) ?? starts.size;
		starts.set(start, place);
		return place;
	}
}

/** A beginning of up to three letters must be the word, or "no" would be in "normal". */
function startOf(written: string): string {
	const keys = keysOf(fold(written.replace("=", "")));
	const whole = written.startsWith("=") || (keys[0] ?? "").length <= 3;
	return keys.map((key) => (whole ? `=${key}` : key)).join(" ");
}

function countParts(said: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const sentence of said)
		for (const part of new Set(wordsOf(sentence).flatMap(partsOf)))
			counts.set(part, (counts.get(part) ?? 0) + 1);
	return counts;
}
