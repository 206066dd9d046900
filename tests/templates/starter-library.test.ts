import { expect, test } from "vitest";
import * as z from "zod/mini";
import { template } from "../../lib/contract/template.ts";
import { LENGTH_LIMITS } from "../../lib/templates/length-limits.ts";
import { renderTemplate } from "../../lib/templates/render-template.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";

const NOW = Date.UTC(2026, 10, 23, 9, 0);
const cases = STARTER_LIBRARY.flatMap((entry) =>
	Object.keys(entry.variants).map((language) => ({ entry, language, name: `${entry.id} ${language}` })),
);

test("the library is valid, and ids and shortcuts are unique", () => {
	expect(z.array(template).safeParse(STARTER_LIBRARY).success).toBe(true);
	expect(STARTER_LIBRARY.length).toBeGreaterThanOrEqual(16);
	expect(new Set(STARTER_LIBRARY.map(({ id }) => id)).size).toBe(STARTER_LIBRARY.length);
	expect(new Set(STARTER_LIBRARY.map(({ shortcut }) => shortcut)).size).toBe(STARTER_LIBRARY.length);
});

test("every template speaks English and German", () => {
	for (const { variants } of STARTER_LIBRARY)
		expect(Object.keys(variants)).toEqual(expect.arrayContaining(["en", "de"]));
});

test.each(cases)(
	"$name: with every value there is no gap, and it fits the shortest platform",
	({ entry, language }) => {
		const answers = new Map<string, string>();
		const values = { contact: { firstName: "Julia", name: "Julia Meyer" }, now: NOW, answers };
		const first = renderTemplate(entry, language, values);
		if (!first.ok) throw new Error(first.failure.kind);
		for (const path of first.value.missing) {
			expect(path).toMatch(/^ask\.[a-z_]+$/);
			answers.set(path, "R 2041");
		}
		const full = renderTemplate(entry, language, values);
		const text = full.ok ? full.value.text : undefined;
		expect(text).not.toMatch(/ {2}| ,|\{|\}/);
		expect(text?.length).toBeLessThan(LENGTH_LIMITS.instagram.characters);
	},
);

test.each(cases)("$name: without a name it greets nobody blank", ({ entry, language }) => {
	const rendered = renderTemplate(entry, language, { now: NOW, answers: new Map() });
	if (!rendered.ok) throw new Error(rendered.failure.kind);
	expect(rendered.value.missing.every((path) => path.startsWith("ask."))).toBe(true);
	const first = rendered.value.segments.find(({ kind }) => kind === "text");
	expect(first?.kind === "text" ? first.text : "").not.toMatch(/^\S+ [,!]/);
});

test("the variants of one template ask for the same values", () => {
	for (const { id, variants } of STARTER_LIBRARY) {
		const asked = Object.values(variants).map((body) => [...new Set(body.match(/ask\.\w+/g))].sort().join());
		expect(new Set(asked).size, id).toBe(1);
	}
});
