/**
 * Greek as it sounds, in one Latin letter for each sound, so that "thélo", "thelw" and "8elo" are the word "θέλω".
 * Nobody writes Greek in Latin letters by one rule: letters that stand for one another fall together.
 */

/** Folded Greek to Latin, the longer first. */
const GREEK: readonly (readonly [string, string])[] = [
	["ου", "u"],
	["ει", "i"],
	["οι", "i"],
	["αι", "e"],
	["αυ", "av"],
	["ευ", "ev"],
	["μπ", "v"],
	["ντ", "d"],
	["γκ", "g"],
	["γγ", "g"],
	["τζ", "j"],
	...Object.entries({
		α: "a",
		β: "v",
		γ: "g",
		δ: "d",
		ε: "e",
		ζ: "z",
		η: "i",
		θ: "8",
		ι: "i",
		κ: "k",
		λ: "l",
		μ: "m",
		ν: "n",
		ξ: "x",
		ο: "o",
		π: "p",
		ρ: "r",
		σ: "s",
		τ: "t",
		υ: "i",
		φ: "f",
		χ: "x",
		ψ: "c",
		ω: "o",
	}),
];

/** Latin letters as they are used for Greek. `h` is an eta between consonants and a chi before a vowel. */
const LATIN: readonly (readonly [RegExp, string])[] = [
	[/th/g, "8"],
	[/ch|kh|ks|3/g, "x"],
	[/ps/g, "c"],
	[/ph/g, "f"],
	[/ou|oy/g, "u"],
	[/ei|oi/g, "i"],
	[/ai/g, "e"],
	[/a[uyf]/g, "av"],
	[/e[uyf]/g, "ev"],
	[/mp|b/g, "v"],
	[/nt/g, "d"],
	[/gk|gg|ng/g, "g"],
	[/tz/g, "j"],
	[/h(?=[aeouwi])/g, "x"],
	[/[hy]/g, "i"],
	[/w/g, "o"],
];

/** Small words as they are mostly spelt. Two telling words make a message Greek. */
const SMALL: ReadonlySet<string> = new Set(["einai", "kai", "pou", "mou", "moy", "gia", "sas", "mas", "tha"]);
/** Words that only Greek has, by their sounds. */
const TELLING: ReadonlySet<string> = new Set(
	`exi exo exete exume kanete kanis poso 8elo 8a voro vorite kalispera kalimera gia8i giati pote stin ston
	parageli paragelia efxaristo evxaristo parakalo simera avrio akoma 8elete iparxi iparxun isaste`.split(
		/\s+/,
	),
);
/** Letters of a telling word that is enough alone. */
const SURE = 4;

/** A folded Greek word by its sounds. */
export function soundOfGreek(word: string): string {
	let sound = "";
	for (let at = 0; at < word.length; ) {
		const [from, to] = GREEK.find(([letters]) => word.startsWith(letters, at)) ?? [word[at] ?? "", word[at]];
		sound += to;
		at += from.length;
	}
	return simple(sound);
}

/** A folded word in Latin letters by its sounds, if it is Greek. */
export function soundOfLatin(word: string): string {
	return simple(LATIN.reduce((sound, [letters, to]) => sound.replace(letters, to), word));
}

/** Whether words in Latin letters are Greek ones. */
export function isGreeklish(words: readonly string[]): boolean {
	const sounds = words.map(soundOfLatin).filter((sound) => TELLING.has(sound));
	const telling = new Set([...sounds, ...words.filter((word) => SMALL.has(word))]);
	return telling.size >= 2 || sounds.some((sound) => sound.length >= SURE);
}

/** Double letters sound like one. */
function simple(sound: string): string {
	return sound.replace(/(.)\1+/g, "$1");
}
