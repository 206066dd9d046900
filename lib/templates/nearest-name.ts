/** The known name that `word` most likely meant: the same behind its dot, or at most two letters away. */
export function nearestName(word: string, known: readonly string[]): string | undefined {
	const own = word.split(".").at(-1);
	const sameEnd = known.find((name) => name.split(".").at(-1) === own);
	if (sameEnd !== undefined) return sameEnd;
	const [best] = known
		.map((name) => ({ name, letters: lettersBetween(word.toLowerCase(), name) }))
		.sort((one, other) => one.letters - other.letters);
	return best && best.letters <= 2 ? best.name : undefined;
}

/** Levenshtein: letters to add, drop or change. 3 stands for all that is further. */
function lettersBetween(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > 2) return 3;
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
		}
		row = next;
	}
	return row.at(-1) ?? 3;
}
