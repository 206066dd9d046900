/** The words of an inbox row, told apart by order and by what a short relative time looks like. */
export interface RowTexts {
	readonly name?: string;
	readonly preview?: string;
}

/** `16m`, `3 h`, `2 jam`, `wt`, `Now`, `Tue`, `11:09`: short, and in the place of the time. Dots between are no words. */
const DOT = /^[·•∙.|\s]+$/;
const SHORT_TIME = /^(?:\d{1,2}\s?\p{L}{1,5}\.?|\d{1,2}[:.]\d{2}.{0,5})$/u;

export function isDot(text: string): boolean {
	return DOT.test(text);
}

export function isShortTime(text: string): boolean {
	return SHORT_TIME.test(text);
}

/** Name, preview, dot, time: what stands before the dot or the time. */
export function splitRow(leaves: readonly string[]): RowTexts & { readonly hasTime: boolean } {
	const dot = leaves.findIndex(isDot);
	// Without a dot the last short time counts: "10 euro" may be what somebody wrote.
	const end = dot >= 0 ? dot : leaves.findLastIndex((text, index) => index > 0 && isShortTime(text));
	const words = (end < 0 ? leaves : leaves.slice(0, end)).filter((text) => !isDot(text));
	const [first, second] = words;
	// One text before the time is the preview of a row without a name.
	if (end >= 0 && first && !second) return { preview: first, hasTime: true };
	return { ...(first ? { name: first } : {}), ...(second ? { preview: second } : {}), hasTime: end >= 0 };
}
