import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedLine, highlights, wantedPieces } from "../../lib/history/fold.ts";

/** Whether the search finds the text by the query. */
function finds(query: string, text: string): boolean {
	const line = foldedLine(text);
	const pieces = wantedPieces(query);
	return pieces.length > 0 && pieces.every((piece) => line.includes(piece));
}

function marked(text: string, query: string): string {
	let shown = "";
	let from = 0;
	for (const { start, end } of highlights(text, query)) {
		shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
		from = end;
	}
	return shown + text.slice(from);
}

/** Query, text, and the text with what is highlighted. */
const FOUND: readonly (readonly [string, string, string])[] = [
	["koln", "Grüße aus KÖLN", "Grüße aus [KÖLN]"],
	["STRASSE", "In der Straße 4", "In der [Straße] 4"],
	["strass", "In der Straße 4", "In der [Straß]e 4"],
	["lodz", "paczka do Łodzi", "paczka do [Łodz]i"],
	["ραντεβου", "Το ΡΑΝΤΕΒΟΎ μας", "Το [ΡΑΝΤΕΒΟΎ] μας"],
	["πελατης", "ο ΠΕΛΆΤΗΣ", "ο [ΠΕΛΆΤΗΣ]"],
	["елка", "Новогодняя ёлка", "Новогодняя [ёлка]"],
	["istanbul", "İstanbul'da", "[İstanbul]'da"],
	["שלום", "שָׁלוֹם לך", "[שָׁלוֹם] לך"],
	["محمد", "مُحَمَّد هنا", "[مُحَمَّد] هنا"],
	["हिन", "यह हिन्दी है", "यह [हिन्]दी है"],
	["東京", "昨日東京に行った", "昨日[東][京]に行った"],
	["が", "これがいい", "これ[が]いい"],
	["한국", "한국어 책", "[한국]어 책"],
	["ｏｒｄｅｒ", "Order 4711", "[Order] 4711"],
	["47", "Order 4711", "Order [47]11"],
	["blue lam", "A lamp, a blue one", "A [lam]p, a [blue] one"],
];

test.each(FOUND)("%s finds “%s”", (query, text, shown) => {
	expect(finds(query, text)).toBe(true);
	expect(marked(text, query)).toBe(shown);
});

test.each([
	["ord", "a sword"],
	["か", "これがいい"],
	["हन", "यह हिन्दी है"],
	["lamp green", "a blue lamp"],
	["!?", "what!?"],
])("%s does not find “%s”", (query, text) => {
	expect(finds(query, text)).toBe(false);
});

/** Of many scripts, with marks, signs and halves of characters among them. */
const text = fc.string({
	unit: fc.oneof(
		fc.constantFrom(..."aAßςΣéЁйıIİłøæ한が東กำहि्שָׁ😀\u0301\u3099\ud800 .-\n"),
		fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
	),
	maxLength: 30,
});

test("what is highlighted lies within the text, in order, each for itself, and is a beginning of what was asked for", () => {
	fc.assert(
		fc.property(text, text, (written, query) => {
			let last = 0;
			for (const { start, end } of highlights(written, query)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(written.length);
		}),
		{ numRuns: 5_000 },
	);
});

test("a text is found by itself, in capitals and without, whenever it has a word", () => {
	fc.assert(
		fc.property(text, (written) => {
			const query = written.replace(/\s+/g, " ");
			if (wantedPieces(query).length === 0) return;
			expect(finds(query, written)).toBe(true);
		}),
		{ numRuns: 5_000 },
	);
});
