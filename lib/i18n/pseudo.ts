import { inEnglish, type LookUp } from "./say.ts";

const ACCENTED: Readonly<Record<string, string>> = {
	a: "á",
	c: "ç",
	d: "đ",
	e: "é",
	g: "ğ",
	h: "ĥ",
	i: "î",
	k: "ķ",
	l: "ł",
	n: "ñ",
	o: "ö",
	r: "ř",
	s: "š",
	t: "ţ",
	u: "û",
	w: "ŵ",
	y: "ý",
	z: "ž",
	A: "Á",
	C: "Ç",
	E: "É",
	I: "Î",
	O: "Ö",
	R: "Ř",
	S: "Š",
	T: "Ţ",
	U: "Û",
};

/** A made-up language: accented and about 45 % longer, as the longest real ones are. Shows text that is clipped or not looked up. */
export const pseudoLookUp: LookUp = (key, substitutions) => {
	const text = inEnglish(key, substitutions);
	const accented = [...text].map((letter) => ACCENTED[letter] ?? letter).join("");
	return `[${accented}${" ünd".repeat(Math.ceil((text.length * 0.45) / 4))}]`;
};
