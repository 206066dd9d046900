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

/** A word as it is compared: lower case, without accents, one form of sigma. */
export function fold(word: string): string {
	const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(/[ßςłøđæœı]/g, (letter) => FOLDED[letter] ?? letter);
}
