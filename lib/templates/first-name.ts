import { cleanText } from "./clean-text.ts";
import { FAMILY_TITLES, JOINING, PARTICLES, TITLES, TRADE_ENDINGS, TRADE_WORDS } from "./first-name-words.ts";

/** Letters of the scripts whose names we can cut at a blank; others write names without one, or family name first. */
const NAME =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+(?:['’-][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+)*$/u;
const LONGEST_NAME = 24;
/** "Julia 🌸 Meyer", "★ Julia ★" and "Julia | Berlin": pictures, ornaments and what follows a bar. */
const ORNAMENTS = /[^\p{L}\p{M}\p{N}\s.'’@_&/+-]/gu;

/** Signs that turn a letter or a picture into another picture; nothing of them is seen. */
const PICTURE_SIGNS = /[\uFE00-\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]/gu;
const IN_BRACKETS = /\([^()]*\)/gu;
/** "Lisa/Tom". What stands in brackets, "(she/her)", is in lower case. */
const TWO_NAMES = /\p{Ll}\/\p{Lu}/u;

/**
 * The first name inside a display name, or undefined where calling the person so would embarrass: handles, shops,
 * initials, two people at once, scripts whose names are not cut at a blank.
 */
export function firstName(displayName: string): string | undefined {
	const name = cleanText(displayName.replace(/\p{M}+/gu, (marks) => marks.slice(0, 2)));
	if (/[<>{}[\]\\=]/.test(name)) return undefined;
	if (TWO_NAMES.test(name)) return undefined;
	const beforeBar = name.replace(IN_BRACKETS, " ").split(/[|·•(,/:–—]/u)[0] ?? "";
	// Instagram writers use "mathematical" letters as a font; NFKC gives the plain ones back.
	const words = beforeBar
		.normalize("NFKC")
		.replace(PICTURE_SIGNS, "")
		.replace(ORNAMENTS, " ")
		.split(/\s+/u)
		.filter(Boolean);
	if (words.some((word) => isTrade(bare(word)) || JOINING.has(word.toLowerCase()))) return undefined;
	const names = words.filter((word) => !isTitle(word) && !isInitial(word));
	const [first] = names;
	if (first === undefined || !isName(first) || PARTICLES.has(bare(first))) return undefined;
	// "Herr Müller", "K. Karras": what is left is the family's name.
	const before = words.slice(0, words.indexOf(first));
	if (names.length === 1 && before.some((word) => FAMILY_TITLES.has(bare(word)) || isInitial(word)))
		return undefined;
	return withCapital(first);
}

function bare(word: string): string {
	return word.replaceAll(".", "").toLowerCase();
}

function isTrade(word: string): boolean {
	return word.split("-").some((part) => TRADE_WORDS.has(part)) || TRADE_ENDINGS.test(word);
}

/** "Dr.", "Frau", and any short word with a dot that is no saint: "med.", "h.c.", "Lic.". */
function isTitle(word: string): boolean {
	if (PARTICLES.has(bare(word))) return false;
	return TITLES.has(bare(word)) || /^\p{L}{2,5}\.$|^(?:\p{L}\.){2,}$/u.test(word);
}

/** "J." and "J": too short to call somebody by. */
function isInitial(word: string): boolean {
	return /^\p{L}\.?$/u.test(word);
}

function isName(word: string): boolean {
	const letters = word.replaceAll(/\P{L}/gu, "").length;
	// "Maria's" belongs to a shop, "AnnaNails" is a handle; "McKay" and "DeShawn" are names.
	if (/['’]s$/iu.test(word) || /\p{Ll}{3,}\p{Lu}/u.test(word)) return false;
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
