import { cleanText } from "./clean-text.ts";
import { TITLES, TRADE_WORDS } from "./first-name-words.ts";

/** Letters of the scripts whose names we can cut at a blank; others write names without one, or family name first. */
const NAME =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+(?:['’-][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+)*$/u;
const LONGEST_NAME = 24;
/** "Julia 🌸 Meyer", "★ Julia ★" and "Julia | Berlin": pictures, ornaments and what follows a bar. */
const ORNAMENTS = /[^\p{L}\p{M}\p{N}\s.'’@_&/+-]/gu;

/**
 * The first name inside a display name, or undefined where calling the person so would embarrass: handles, shops,
 * initials, two people at once, scripts whose names are not cut at a blank.
 */
export function firstName(displayName: string): string | undefined {
	const name = cleanText(displayName.replace(/\p{M}+/gu, (marks) => marks.slice(0, 2)));
	if (/[<>{}[\]\\=]/.test(name)) return undefined;
	const beforeBar = name.split(/[|·•(,/:–—]/u)[0] ?? "";
	// Instagram writers use "mathematical" letters as a font; NFKC gives the plain ones back.
	const words = beforeBar.normalize("NFKC").replace(ORNAMENTS, " ").split(/\s+/u).filter(Boolean);
	if (words.some((word) => TRADE_WORDS.has(bare(word)))) return undefined;
	if (words.some((word) => /^(?:&|\+|und|and|και|e|i|och|et|y)$/iu.test(word))) return undefined;
	const first = words.find((word) => !TITLES.has(bare(word)) && !isInitial(word));
	if (first === undefined || !isName(first)) return undefined;
	return withCapital(first);
}

function bare(word: string): string {
	return word.replaceAll(".", "").toLowerCase();
}

/** "J." and "J": too short to call somebody by. */
function isInitial(word: string): boolean {
	return /^\p{L}\.?$/u.test(word);
}

function isName(word: string): boolean {
	const letters = word.replaceAll(/\P{L}/gu, "").length;
	return (
		letters >= 2 && word.length <= LONGEST_NAME && NAME.test(word) && isOneScript(word) && hasVowel(word)
	);
}

/** Latin letters among Cyrillic ones are a disguise, not a name. */
function isOneScript(word: string): boolean {
	return (
		[/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u].filter((script) => script.test(word))
			.length === 1
	);
}

/** "JMK", "xx": letters that nobody can say. */
function hasVowel(word: string): boolean {
	const plain = word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
	return /[aeiouyæøœαεηιουωаеиоуыэюяіїє]/u.test(plain);
}

/** "JULIA" and "julia" → "Julia", "anna-lena" → "Anna-Lena"; "McKay" and "DeShawn" stay. */
function withCapital(word: string): string {
	const oneCase = word === word.toLocaleUpperCase() || word === word.toLocaleLowerCase();
	if (!oneCase) return word;
	const lower = word.toLocaleLowerCase().replaceAll(/σ(?=$|-)/gu, "ς");
	return lower.replaceAll(
		/(^|[-'’])(\p{L})/gu,
		(_, before: string, letter: string) => before + letter.toLocaleUpperCase(),
	);
}
