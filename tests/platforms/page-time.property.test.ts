import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capped, shownText } from "../../lib/platforms/page-text.ts";
import { dayFrom, parseStamp, timeOn } from "../../lib/platforms/page-time.ts";
import { NOW, pageOf } from "./fixture-page.ts";

const LANGUAGES = ["en-US", "en-GB", "de", "el", "it", "pl", "sv", "es", "fr", "pt", "nl", "id"];
const YEAR = 365 * 86_400_000;
const past = fc.integer({ min: NOW - 9 * YEAR, max: NOW - 2 * 86_400_000 });

describe("times", () => {
	test("a date and clock written by the browser in any of these languages is read back", () => {
		fc.assert(
			fc.property(
				past,
				fc.constantFrom(...LANGUAGES),
				fc.constantFrom("medium", "long", "short"),
				(at, language, dateStyle) => {
					const date = new Date(at);
					const text = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: "short" } as const).format(
						date,
					);
					const stamp = parseStamp(text, [language], NOW);
					// Nothing is wrong; and long forms are always understood.
					if (dateStyle !== "short") expect(stamp, text).toBeDefined();
					if (stamp)
						expect(stamp, text).toEqual({
							day: dayFrom(at, 0),
							minutes: date.getHours() * 60 + date.getMinutes(),
						});
				},
			),
		);
	});

	test("no text throws, and no answer lies in the future", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 70 }),
				fc.constantFrom(...LANGUAGES, "xx", ""),
				(text, language) => {
					const stamp = parseStamp(text, [language], NOW);
					const time = stamp?.day === undefined ? undefined : timeOn(stamp.day, stamp.minutes, NOW);
					if (time && time.precision !== "unknown") expect(time.at).toBeLessThanOrEqual(NOW + 120_000);
				},
			),
		);
	});
});

describe("texts", () => {
	test("what a person wrote comes back whole, in order, as plain text", () => {
		const line = fc
			.string({ unit: "grapheme", maxLength: 30 })
			.map((text) => text.replace(/\s+/g, " ").trim() || "a");
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 6 }),
				fc.constantFrom("div", "br"),
				(lines, by) => {
					const holder = pageOf("<p></p>").createElement("div");
					for (const [index, words] of lines.entries()) {
						if (by === "br" && index > 0) holder.append(holder.ownerDocument.createElement("br"));
						const box = holder.ownerDocument.createElement(by === "br" ? "span" : "div");
						box.textContent = words;
						holder.append(box);
					}
					expect(shownText(holder, 20_000)).toBe(lines.join("\n"));
				},
			),
			{ numRuns: 40 },
		);
	});

	test("a cap never leaves half a character", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme-composite", maxLength: 60 }), fc.nat(60), (text, max) => {
				const cut = capped(text, max);
				expect(cut.length).toBeLessThanOrEqual(max);
				expect(cut.isWellFormed()).toBe(true);
				expect(text.startsWith(cut)).toBe(true);
			}),
		);
	});
});
