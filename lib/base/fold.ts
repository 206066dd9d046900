/** Text as it is compared wherever something is looked for: in every script, whatever the case and the accents. */

/** Letters that carry their mark inside and so survive the removal of accents. */
const FOLDED: Readonly<Record<string, string>> = {
	ß: "ss",
	ς: "σ",
	ł: "l",
	ø: "o",
	đ: "d",
	æ: "ae",
	œ: "oe",
	ı: "i",
};
/** Accents of all scripts, Hebrew points, Arabic vowel signs; not the vowels of Indic scripts, nor kana's voice marks. */
const MARKS = /(?![\u3099\u309a])[\p{Script=Inherited}\u0591-\u05bd\u05bf-\u05c7]/gu;

export function fold(text: string): string {
	const plain = text.normalize("NFKD").replace(MARKS, "").normalize("NFC").toLowerCase();
	return plain.replace(/[ßςłøđæœı]/g, (letter) => FOLDED[letter] ?? letter);
}
