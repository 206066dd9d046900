/**
 * Text from a foreign page, before it is put into a reply: without bidirectional controls, zero-width and other
 * invisible characters (which could turn the reader's line around), on one line.
 * The zero-width joiner stays: Indic scripts and emoji are spelled with it.
 */
const INVISIBLE =
	/[\p{Cc}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Co}\p{Cs}]/gu;

/** Values longer than this (characters) are cut: no name is, and replies have limits. */
const LONGEST_VALUE = 1_000;

export function cleanText(text: string): string {
	return [
		...text
			.normalize("NFC")
			.replace(/[\t\n\r]+/g, " ")
			.replace(INVISIBLE, ""),
	]
		.slice(0, LONGEST_VALUE)
		.join("")
		.replace(/\s+/gu, " ")
		.trim();
}

/** The same for a text of several lines: each line clean, no more than one empty line in a row. */
export function cleanLines(text: string): string {
	const lines = text.slice(0, 4 * LONGEST_VALUE).split(/\r\n?|\n/u);
	return lines
		.map(cleanText)
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
