import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { pseudoLookUp } from "../../lib/i18n/pseudo.ts";
import { inEnglish, type MessageKey, say, sayCount, setLookUp } from "../../lib/i18n/say.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "../..");
/** Read by the manifest, not by our code. */
const FOR_THE_MANIFEST = ["extName", "extDescription", "commandSidebar", "commandPalette"];

const sources = ["components", "lib/i18n", "lib/panel", "entrypoints"]
	.flatMap((room) =>
		readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
	)
	.filter((file) => /\.tsx?$/.test(file))
	.map((file) => readFileSync(join(ROOT, file), "utf8"))
	.join("\n");

afterEach(() => setLookUp(undefined));

test("no message is unused", () => {
	const unused = Object.keys(en).filter(
		(key) => !FOR_THE_MANIFEST.includes(key) && !sources.includes(`"${key}"`),
	);
	expect(unused).toEqual([]);
});

test("every message looked up by name exists", () => {
	const asked = [...sources.matchAll(/\bsay(?:Count)?\(\s*"(\w+)"/g)].map(([, key]) => key);
	expect(asked.length).toBeGreaterThan(40);
	expect(asked.filter((key) => !Object.hasOwn(en, key ?? ""))).toEqual([]);
});

test("every placeholder in a text is declared, and every declared one is in the text", () => {
	for (const [key, entry] of Object.entries(
		en as Record<string, { message: string; placeholders?: object }>,
	)) {
		const written = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();
		expect(written, key).toEqual(Object.keys(entry.placeholders ?? {}).sort());
	}
});

test("placeholders are numbered in the order of their names", () => {
	for (const [key, { placeholders = {} }] of Object.entries(
		en as Record<string, { placeholders?: Record<string, { content: string }> }>,
	)) {
		const numbers = Object.keys(placeholders)
			.sort()
			.map((name) => placeholders[name]?.content);
		expect(numbers, key).toEqual(numbers.map((_, index) => `$${index + 1}`));
	}
});

test("the plain fallback fills placeholders as the browser does", () => {
	expect(say("nothingFoundHere", { query: "$1 {{x}}" })).toContain("“$1 {{x}}”");
	expect(sayCount("searchOne", "searchOther", 1)).toBe("Search 1 template");
	expect(sayCount("searchOne", "searchOther", 214)).toBe("Search 214 templates");
	expect(inEnglish("no such key", [])).toBe("no such key");
});

test("the browser's own look-up comes first, and gets its values in order", () => {
	setLookUp((key, values) => (key === "nothingFoundHere" || key === "guardOverCap" ? values.join("/") : ""));
	expect(say("nothingFoundHere", { query: "Mütze" })).toBe("Mütze");
	expect(say("guardOverCap", { sent: 2, days: 30, most: 4 })).toBe("30/4/2");
	expect(say("insert")).toBe("Insert");
});

test("the pseudo-locale is longer, accented, and keeps values", () => {
	setLookUp(pseudoLookUp);
	expect(say("insert").length).toBeGreaterThan("Insert".length * 1.4);
	expect(say("insert" satisfies MessageKey)).toMatch(/^\[Îñšéřţ/);
	expect(say("nothingFoundHere", { query: "42" })).toContain("42");
});
