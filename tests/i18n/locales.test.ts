import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Entry {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Catalogue = Readonly<Record<string, Entry>>;

const LOCALES = join(import.meta.dirname, "../../public/_locales");
const read = (language: string): Catalogue =>
	JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8"));
const english = read("en");
const TRANSLATIONS = ["de", "el", "it", "pl", "sv"];
/** Said the same in some language, rightly. */
const SAME_EVERYWHERE =
	/^(?:extName|deskNavigation|value(?:Name|Code)|group|platforms|shortcut|kindMarketing|passphrase|exportJson|outcomeSpam|typeSupport|auditFolder|priorityNormal|rowAbout|vip|factName|sortName|attachment(?:Video|File|Sticker))$/;

/** Units as their language shortens them: the dot ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(["Std.", "Min.", "godz."]);

test("the interface speaks the six languages of its people", () => {
	expect(readdirSync(LOCALES).sort()).toEqual(["en", ...TRANSLATIONS].sort());
});

describe.each(TRANSLATIONS)("%s", (language) => {
	const translated = read(language);

	test("has every text, and none that nobody asks for", () => {
		expect(Object.keys(english).filter((key) => !Object.hasOwn(translated, key))).toEqual([]);
		expect(Object.keys(translated).filter((key) => !Object.hasOwn(english, key))).toEqual([]);
	});

	test("keeps the placeholders", () => {
		const named = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map(([, name]) => name).sort();
		for (const [key, { message, placeholders }] of Object.entries(translated)) {
			expect(placeholders, key).toEqual(english[key]?.placeholders);
			expect(named(message), key).toEqual(named(english[key]?.message ?? ""));
		}
	});

	test("is translated, and neatly written", () => {
		for (const [key, { message }] of Object.entries(translated)) {
			const inEnglish = english[key]?.message;
			if (!SAME_EVERYWHERE.test(key)) expect(message, key).not.toBe(inEnglish);
			expect(message, key).not.toMatch(/^\s|\s$| {2}|\.\.\.|"/);
			// A sentence stays a sentence; a label does not become one.
			const isSentence = message.endsWith(".") && !SHORTENED.has(message);
			expect(isSentence, key).toBe(inEnglish?.endsWith("."));
		}
	});
});
