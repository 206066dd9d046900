/**
 * Words as they are compared. People leave out accents, write ae for ä, stretch vowels, and write Greek in Latin letters
 * by ear ("paraggelia", "paragelia", "h timh"): all of these come to the same here.
 */

/** Letters that carry their mark inside and so survive the removal of accents. */
const INSIDE: Readonly<Record<string, string>> = {
	ß: "ss",
	ς: "σ",
	ł: "l",
	ø: "o",
	đ: "d",
	æ: "a",
	œ: "o",
	ı: "i",
};

function bare(word: string): string {
	return word
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[ßςłøđæœı]/g, (letter) => INSIDE[letter] ?? letter);
}

/** Of a Latin word: without accents and doubled letters. */
export function latinKey(word: string): string {
	return bare(word)
		.replace(/([aou])e/g, "$1")
		.replace(/(\p{L})\1+/gu, "$1");
}

/** By sound, the same from Greek letters and from the Latin ones they are written in. Longer groups first. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
	[/ου|ou|oy/g, "0"],
	[/α[υύ]|au/g, "av"],
	[/ευ|eu/g, "ev"],
	[/αι|ai/g, "e"],
	[/ει|οι|υι|ei|oi/g, "i"],
	[/μπ|mp|β|b/g, "v"],
	[/ντ|nt|δ/g, "d"],
	[/γκ|γγ|gk|gg|ng|γ/g, "g"],
	[/ch|ks|[χξ3]/g, "x"],
	[/ph|φ/g, "f"],
	[/th|[θ8]/g, "8"],
	[/ψ/g, "ps"],
	[/[ηιυhyu]/g, "i"],
	[/[ωοw]/g, "o"],
	[/[κqc]/g, "k"],
];
const PLAIN: Readonly<Record<string, string>> = {
	α: "a",
	ε: "e",
	ζ: "z",
	λ: "l",
	μ: "m",
	ν: "n",
	π: "p",
	ρ: "r",
	σ: "s",
	τ: "t",
};

export function greekKey(word: string): string {
	return BY_EAR.reduce((text, [group, sound]) => text.replace(group, sound), bare(word))
		.replace(/[αεζλμνπρστ]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/(.)\1+/gu, "$1");
}

const GREEK = /\p{Script=Greek}/u;

export function isGreek(word: string): boolean {
	return GREEK.test(word);
}

const FIRST = 3;

/** Whether `word` begins like `start`, but for one letter too many, missing, wrong or exchanged with its neighbour. */
export function almostStarts(word: string, start: string): boolean {
	let at = 0;
	while (at < start.length && word[at] === start[at]) at += 1;
	if (at === start.length) return true;
	// The first letters are hardly ever mistyped, and words are told apart by them; at the last one another word begins.
	if (at < FIRST || at === start.length - 1) return false;
	const rest = start.slice(at);
	return (
		word.startsWith(rest, at + 1) ||
		word.startsWith(rest.slice(1), at) ||
		word.startsWith(rest.slice(1), at + 1) ||
		(word[at] === rest[1] && word[at + 1] === rest[0] && word.startsWith(rest.slice(2), at + 2))
	);
}
