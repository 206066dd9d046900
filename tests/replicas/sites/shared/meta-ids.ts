/** Message ids in the form of Meta's pages, made from ours: steady, and not in order of time. */

/** Nineteen digits that do not sort by time. */
export function idDigits(seed: string): string {
	let low = 0x811c9dc5;
	let high = 0x1b873593;
	for (const char of seed) {
		const code = char.codePointAt(0) ?? 0;
		low = Math.imul(low ^ code, 0x01000193) >>> 0;
		high = Math.imul(high ^ low, 0x85ebca6b) >>> 0;
	}
	return `74${String(low).padStart(10, "0")}${String(high).padStart(10, "0")}`.slice(0, 19);
}

/** `mid.$<token>`. */
export function midOf(seed: string): string {
	return `mid.$cAAB${[...idDigits(seed)].map((digit) => "AbCdEfGhIj"[Number(digit)] ?? "z").join("")}`;
}
