import { expect, test } from "vitest";
import { languageName } from "../../lib/i18n/language-name.ts";

test.each([
	["en", "English"],
	["el", "Ελληνικά"],
	["sv", "Svenska"],
	["de-AT", "Österreichisches Deutsch"],
	["de-x-formal", "Deutsch (Sie)"],
	["it-x-formal", "Italiano (Lei)"],
	["pt-BR-x-formal", "Português (Brasil) (formal)"],
	["x-formal", "x-formal"],
	["not a tag", "not a tag"],
])("%s is called %s", (tag, name) => {
	expect(languageName(tag)).toBe(name);
});
