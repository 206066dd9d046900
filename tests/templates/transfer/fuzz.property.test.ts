// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLATFORM_IDS } from "../../../lib/contract/sites.ts";
import {
	INQUIRY_TYPES,
	TEMPLATE_KINDS,
	type Template,
	type TemplateInput,
	template,
	withDefaults,
} from "../../../lib/contract/template.ts";
import { renderTemplate } from "../../../lib/templates/render-template.ts";
import { rewriteShorthands } from "../../../lib/templates/shorthands.ts";
import { htmlToText } from "../../../lib/templates/transfer/html-text.ts";
import type { ImportRow, Translated } from "../../../lib/templates/transfer/import-row.ts";
import { translateBlaze } from "../../../lib/templates/transfer/syntax/blaze.ts";
import { translateEspanso } from "../../../lib/templates/transfer/syntax/espanso.ts";
import { translateExpander } from "../../../lib/templates/transfer/syntax/expander.ts";
import { translateHandlebars } from "../../../lib/templates/transfer/syntax/handlebars.ts";
import {
	planImport,
	readImport,
	undoImport,
	writeAsideJson,
	writeCsv,
} from "../../../lib/templates/transfer/transfer.ts";

const espanso = (text: string) => translateEspanso({ text, isForm: true, vars: [], formFields: {} });
const TRANSLATIONS: readonly [string, (text: string) => Translated][] = [
	["Briskine", translateHandlebars],
	["Text Blaze", translateBlaze],
	["TextExpander", translateExpander],
	["espanso", espanso],
];
/** Bits of every syntax, thrown together. */
const BITS = [
	"{{",
	"}}",
	"{%",
	"%}",
	"{",
	"}",
	"%",
	"%|",
	"$|$",
	"[[",
	"]]",
	"#",
	"/",
	"<",
	">",
	"</",
	'"',
	"'",
	"=",
	":",
	";",
	",",
	"\n",
	"\t",
	" ",
	"cursor",
	"formtext",
	"formmenu",
	"name",
	"default",
	"time",
	"shift",
	"filltext",
	"fillpopup",
	"snippet",
	"if",
	"else",
	"each",
	"or",
	"moment",
	"to.first_name",
	"format",
	"add",
	"7;days",
	"YYYY",
	"%Y",
	"render",
	"raw",
	"comment",
	"endif",
	"p",
	"br",
	"li",
	"script",
	"a",
	"é",
	"Σ",
	"👋",
	"\u0000",
	"\u202e",
];
const bits = fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(bits, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const line = fc
	.string({ unit: "grapheme", maxLength: 30 })
	.map((text) => `x${text.replace(/\s+/g, " ").trim()}`);
/** A body as an editor leaves it: no blanks around it, no invisible characters, no command of Liquid's. */
const body = fc
	.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 80 })
	.map((text) => `b${text.replace(/[{}#]/g, "(").trim()}`);

const templates: fc.Arbitrary<Template[]> = fc
	.uniqueArray(
		fc.record({
			title: line,
			shortcut: fc.stringMatching(/^[a-z]{1,10}$/),
			folder: line,
			tags: fc.uniqueArray(
				fc.stringMatching(/^[a-z ]{0,5}[a-z]$/).map((tag) => tag.trim().replace(/ +/g, " ")),
				{ maxLength: 3 },
			),
			kind: fc.constantFrom(...TEMPLATE_KINDS.filter((kind) => kind !== "steps")),
			inquiryTypes: fc.uniqueArray(fc.constantFrom(...INQUIRY_TYPES)),
			platforms: fc.uniqueArray(fc.constantFrom(...PLATFORM_IDS)),
			variants: fc.dictionary(fc.constantFrom("en", "de", "el", "de-x-formal"), body, { minKeys: 1 }),
			updatedAt: fc.integer({ min: 0 }),
		}),
		{ selector: ({ shortcut }) => shortcut, maxLength: 8 },
	)
	.map((entries) => entries.map((entry, at) => withDefaults({ ...entry, id: `t${at}` } as TemplateInput)));

/** A file that is well made around any text. */
const WRAPPED: Readonly<Record<string, (text: string) => string>> = {
	"x.json": (text) =>
		JSON.stringify({
			version: 1,
			folders: [{ name: text, snippets: [{ name: text, type: "html", html: text }] }],
		}),
	"aside.json": (text) =>
		JSON.stringify({
			format: "aside-templates",
			schema: 1,
			templates: [{ title: text, variants: { [text]: text } }, text],
		}),
	"x.csv": (text) => `title,shortcut,subject,body\nA,b,,"${text.replaceAll('"', '""')}"`,
	"plain.csv": (text) => `title,body,language,kind,step\n${text},${text},${text},${text},${text}`,
	"x.yml": (text) => `matches:\n - trigger: a\n   replace: ${JSON.stringify(text)}\n - form: ${text}`,
	"expander.csv": (text) => `abbreviation,content\na,"${text.replaceAll('"', '""')}"`,
	"no-ending": (text) => text,
};

async function rowsIn(name: string, file: string): Promise<readonly ImportRow[]> {
	const read = await readImport({ name, bytes: new TextEncoder().encode(file) }, { language: "en" });
	return read.ok ? read.value.rows : [];
}

function expectValid({ template: taken, verdict }: ImportRow): void {
	expect(taken === undefined).toBe(verdict === "refused");
	if (taken) expect(template.safeParse({ ...taken, id: "x", updatedAt: 0 }).error).toBeUndefined();
}

describe("nothing a file holds", () => {
	test.each(Object.entries(WRAPPED))(
		"in %s breaks the reading of it, and what is taken is valid",
		async (name, wrap) => {
			await fc.assert(
				fc.asyncProperty(anyText, async (text) => {
					for (const row of await rowsIn(name, wrap(text))) expectValid(row);
				}),
				{ numRuns: 150 },
			);
		},
	);

	test("as bytes breaks the reading of it", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 200 }),
				fc.constantFrom("a.csv", "a.json", "a.yml"),
				async (bytes, name) => {
					await readImport({ name, bytes }, { language: "en" });
				},
			),
		);
	});
});

/** The engine gives up after 100 ms of the clock on the wall, which a busy machine may spend elsewhere: asked again. */
function readsAs(body: string): string | undefined {
	for (let turn = 0; turn < 3; turn += 1) {
		const rendered = renderTemplate({ variants: { en: body } }, "en", { now: 0, answers: new Map() });
		if (rendered.ok) return rendered.value.text;
		expect(rendered.failure.kind).toBe("too-much");
	}
	return undefined;
}

describe("every translation", () => {
	test.each(TRANSLATIONS)("of %s leaves a text without commands as it reads", (_, translate) => {
		const plain = fc
			.array(fc.constantFrom(..."ab {}(:<é👋".split(""), "{{", "{%", "}}", "%}"), { maxLength: 30 })
			.map((parts) => `x${parts.join("")}x`);
		fc.assert(
			fc.property(plain, (text) => {
				const { body, notes } = translate(text);
				if (notes.length > 0) return;
				expect(readsAs(body)).toBe(text);
			}),
		);
	});

	test.each(TRANSLATIONS)("of %s takes no longer than the text is long", (_, translate) => {
		const long = 60_000;
		for (const bit of [
			...BITS,
			"{{or ",
			"{{!--",
			"{{#cursor}}a",
			"{{ ",
			"{formtext:",
			"{=",
			"%filltext:",
			"%d.",
			"[[a",
			"{{a.",
			'{{moment a="',
			"{time: ",
		]) {
			const started = performance.now();
			translate(bit.repeat(Math.ceil(long / bit.length)));
			translate(`${bit}${" ".repeat(long)}`);
			translate(`${bit}${"a".repeat(long)}`);
			expect(performance.now() - started, JSON.stringify(bit)).toBeLessThan(1_000);
		}
	});
});

test("rewriting shorthands takes no longer than the text is long", () => {
	for (const text of [
		`{{${" ".repeat(16_000)}`,
		"{{ a |".repeat(2_700),
		"{".repeat(16_000),
		`{{a|${" ".repeat(290)}`.repeat(50),
	]) {
		const started = performance.now();
		rewriteShorthands(text);
		expect(performance.now() - started).toBeLessThan(300);
	}
});

test("HTML of any kind becomes text without a tag of its own making", () => {
	fc.assert(
		fc.property(bits, (html) => {
			const { text } = htmlToText(html);
			expect(text).toBe(text.trim());
			expect(text).not.toMatch(/\n{3}/);
		}),
		{ numRuns: 200 },
	);
});

describe("what is exported comes back", () => {
	const taken = async (name: string, file: string) => {
		const read = await readImport({ name, bytes: new TextEncoder().encode(file) }, { language: "en" });
		if (!read.ok) throw new Error(read.failure.kind);
		const planned = planImport({
			rows: read.value.rows,
			existing: [],
			onDuplicate: "skip",
			now: 7,
			newId: () => "made",
		});
		if (!planned.ok) throw new Error(planned.failure.kind);
		return { verdicts: read.value.rows.map(({ verdict }) => verdict), puts: planned.value.puts };
	};

	test("without loss from our own file", async () => {
		await fc.assert(
			fc.asyncProperty(templates, async (all) => {
				if (all.length === 0) return;
				const { puts } = await taken("a.json", writeAsideJson(all, 5));
				expect(puts).toEqual(all.map((one) => ({ ...one, updatedAt: 7 })));
			}),
		);
	});

	test("from a table, with all a table has columns for", async () => {
		await fc.assert(
			fc.asyncProperty(templates, async (all) => {
				if (all.length === 0) return;
				const { puts, verdicts } = await taken("a.csv", writeCsv(all));
				expect(verdicts.filter((verdict) => verdict !== "taken")).toEqual([]);
				expect(puts.map(({ id: _, ...kept }) => kept)).toEqual(
					all.map(({ id: _, ...kept }) => ({ ...kept, updatedAt: 7 })),
				);
			}),
		);
	});

	test("and no cell of a table is a formula", async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom("=", "+", "-", "@", "\t=", "'=", "''@"), line, async (start, rest) => {
				const one = withDefaults({
					id: "x",
					title: "T",
					shortcut: "t",
					folder: "",
					kind: "reply",
					inquiryTypes: [],
					platforms: [],
					variants: { en: `${start}${rest}`.trim() },
					updatedAt: 0,
				});
				const file = writeCsv([one]);
				expect(file).not.toMatch(/(?:^|,)"?[=+\-@\t]/m);
				expect((await taken("a.csv", file)).puts[0]?.variants).toEqual(one.variants);
			}),
		);
	});
});

test("an import taken back leaves the library as it was", () => {
	fc.assert(
		fc.property(
			templates,
			templates,
			fc.constantFrom("keep-both", "replace", "skip"),
			(existing, incoming, onDuplicate) => {
				const rows = incoming.map(({ id: _, updatedAt: __, ...one }, at) => ({
					at,
					title: one.title,
					shortcut: one.shortcut,
					verdict: "taken" as const,
					notes: [],
					template: one,
				}));
				let made = 0;
				const planned = planImport({ rows, existing, onDuplicate, now: 9, newId: () => `new${++made}` });
				if (!planned.ok) throw new Error("full");
				const after = new Map([...existing, ...planned.value.puts].map((one) => [one.id, one]));
				const shortcuts = [...after.values()].map(({ shortcut }) => shortcut);
				expect(new Set(shortcuts).size).toBe(shortcuts.length);
				expect(after.size).toBe(existing.length + planned.value.added.length);
				const undo = undoImport(planned.value, [...after.values()]);
				for (const id of undo.deletes) after.delete(id);
				for (const one of undo.puts) after.set(one.id, one);
				expect([...after.values()]).toEqual(existing);
				expect(undo.changed).toEqual([]);
			},
		),
	);
});
