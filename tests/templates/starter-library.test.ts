import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type Template, template } from "../../lib/contract/template.ts";
import { LENGTH_LIMITS } from "../../lib/templates/length-limits.ts";
import { lintTemplate } from "../../lib/templates/lint-template.ts";
import { renderTemplate } from "../../lib/templates/render-template.ts";
import { STARTER_LIBRARY, STARTERS, startersIn } from "../../lib/templates/starter-library.ts";
import type { TemplateValues } from "../../lib/templates/values.ts";
import { chooseVariant } from "../../lib/templates/variants.ts";

const NOW = Date.UTC(2026, 10, 23, 9, 0);
const LANGUAGES = ["en", "de", "de-x-formal", "el", "it", "it-x-formal", "pl", "sv"];
/** As long as what is asked for gets: a link, two times to choose from. */
const ANSWER = "https://shop.example/a/2041?from=dm";
/** What product.md names, by the id that covers it. */
const STRATEGY = {
	acknowledgement: ["received", "still-on-it"],
	"order number": ["order-number"],
	delay: ["delay", "later"],
	refund: ["refund-started", "refund"],
	"step-by-step help": ["tracking", "troubleshoot", "login"],
	"complaint, public and private": ["to-dm", "dm-sent", "first-dm", "public-solved"],
	"follow-up after resolving": ["solved", "aftercare"],
	survey: ["csat"],
	testimonial: ["testimonial"],
	"lead qualifying": ["qualify"],
	"price list": ["price-list"],
	"booking a call": ["call"],
	nurture: ["nurture"],
	closing: ["deal", "closing"],
	"exclusive offer": ["offer", "early-access"],
	"influencer outreach": ["creator", "creator-again"],
	"out of hours": ["away", "closed"],
};

/** Every text of the library: first messages and the later ones of those in steps. */
const bodies = STARTER_LIBRARY.flatMap(({ id, variants, laterSteps }) =>
	Object.entries(variants).flatMap(([language, first]) =>
		[first, ...(laterSteps[language] ?? [])].map((body, step) => ({
			id,
			language,
			body,
			name: `${id} ${language}${step ? ` ${step + 1}` : ""}`,
		})),
	),
);
const of = (id: string): Template | undefined => STARTER_LIBRARY.find((one) => one.id === `starter-${id}`);

/** The text once everything asked for is answered. */
function filled(language: string, body: string, firstName: string | undefined): string {
	const answers = new Map<string, string>();
	const values: TemplateValues = { contact: { firstName }, now: NOW, answers };
	const first = renderTemplate({ variants: { [language]: body } }, language, values);
	if (!first.ok) throw new Error(first.failure.kind);
	for (const path of first.value.missing) {
		expect(path).toMatch(/^ask\.[a-z_]+$|^agent\.(?:name|booking_link)$/);
		answers.set(path, ANSWER);
	}
	const full = renderTemplate({ variants: { [language]: body } }, language, values);
	if (!full.ok || full.value.text === undefined) throw new Error("a gap is left");
	return full.value.text;
}

test("the library is valid, and ids and shortcuts are unique", () => {
	expect(z.array(template).safeParse(STARTER_LIBRARY).success).toBe(true);
	expect(STARTER_LIBRARY.length).toBeGreaterThanOrEqual(40);
	expect(new Set(STARTER_LIBRARY.map(({ id }) => id)).size).toBe(STARTER_LIBRARY.length);
	expect(new Set(STARTER_LIBRARY.map(({ shortcut }) => shortcut)).size).toBe(STARTER_LIBRARY.length);
	for (const { shortcut } of STARTER_LIBRARY) expect(shortcut).toMatch(/^[a-z][a-z0-9]{1,11}$/);
});

test.each(Object.entries(STRATEGY))("it has something for: %s", (_, ids) => {
	for (const id of ids) expect(of(id), id).toBeDefined();
});

test("kinds are what the guards and clocks go by", () => {
	const ofKind = (kind: Template["kind"]) =>
		STARTER_LIBRARY.filter((one) => one.kind === kind).map(({ id }) => id.replace("starter-", ""));
	expect(ofKind("acknowledgement")).toEqual(["received", "still-on-it", "away", "closed"]);
	expect(ofKind("marketing")).toEqual(["offer", "early-access", "win-back"]);
	expect(ofKind("public")).toEqual(["to-dm", "dm-sent", "public-solved", "public-praise"]);
	expect(ofKind("survey")).toEqual(["csat"]);
	expect(ofKind("steps")).toEqual(["qualify", "nurture"]);
	for (const { id, inquiryTypes, tags } of STARTER_LIBRARY) {
		expect(inquiryTypes.length, id).toBeGreaterThan(0);
		expect(tags.length, id).toBeGreaterThan(0);
	}
});

describe("titles, folders and tags", () => {
	const INTERFACE = ["en", "de", "el", "it", "pl", "sv"] as const;

	test("are there in all six languages, each in its own words", () => {
		for (const { id, title, folder } of STARTERS)
			for (const names of [title, folder]) {
				expect(Object.keys(names), id).toEqual(INTERFACE);
				for (const name of Object.values(names)) expect(name, id).toMatch(/^\p{Lu}.+[\p{L}?;]$/u);
				expect(new Set(Object.values(names)).size, id).toBe(INTERFACE.length);
			}
		for (const { id, title } of STARTERS) {
			expect(title.el, id).toMatch(/\p{Script=Greek}/u);
			for (const name of Object.values(title)) expect(name.length, id).toBeLessThanOrEqual(72);
		}
	});

	test("tags are there in all six languages too, written as one writes them there", () => {
		for (const { id, tags } of STARTERS)
			for (const names of tags) {
				expect(Object.keys(names), id).toEqual(INTERFACE);
				for (const name of Object.values(names)) expect(name, id).toMatch(/^\p{L}[\p{L} -]*\p{L}$/u);
				expect(names.el, id).toMatch(/\p{Script=Greek}/u);
			}
		const tagsOf = (language: string) =>
			startersIn(language).find(({ shortcut }) => shortcut === "delay")?.tags;
		expect(tagsOf("en")).toEqual(["order", "apology"]);
		expect(tagsOf("de-AT")).toEqual(["Bestellung", "Entschuldigung"]);
		for (const language of INTERFACE) {
			const all = new Set(startersIn(language).flatMap(({ tags }) => tags));
			expect(all.size, language).toBe(new Set(startersIn("en").flatMap(({ tags }) => tags)).size);
		}
	});

	test.each(INTERFACE)("tell the templates apart in %s", (language) => {
		const titles = startersIn(language).map(({ title }) => title);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
		expect(new Set(startersIn(language).map(({ folder }) => folder)).size).toBe(8);
	});
});

describe("every template", () => {
	test("speaks all six languages, German and Italian in both forms of address, in every step", () => {
		for (const { id, kind, variants, laterSteps } of STARTER_LIBRARY) {
			expect(Object.keys(variants), id).toEqual(LANGUAGES);
			expect(Object.keys(laterSteps), id).toEqual(kind === "steps" ? LANGUAGES : []);
			expect(new Set(Object.values(laterSteps).map((steps) => steps.length)).size).toBeLessThan(2);
		}
	});

	test("says each thing in its own words in each language", () => {
		const said = bodies.map(({ body }) => body.replace(/\{%.*?%\}|\{\{.*?\}\}/g, "").trim());
		const twice = said.filter((text, at) => said.indexOf(text) !== at);
		expect(twice).toEqual([]);
	});

	test("asks for the same values in each language", () => {
		for (const { id, variants, laterSteps } of STARTER_LIBRARY) {
			const asked = Object.entries(variants).map(([language, first]) =>
				[first, ...(laterSteps[language] ?? [])]
					.map((body) => [...new Set(body.match(/(?:ask|agent)\.\w+/g))].sort().join())
					.join("|"),
			);
			expect(new Set(asked).size, id).toBe(1);
		}
	});

	test("is formal only where the person is to be addressed so", () => {
		expect(chooseVariant({ variants: of("received")?.variants ?? {} }, ["de-AT"])).toBe("de");
		expect(chooseVariant({ variants: of("received")?.variants ?? {} }, ["de-x-formal"])).toBe("de-x-formal");
	});
});

describe.each(bodies)("$name", ({ language, body }) => {
	test.each([
		["with", "Julia"],
		["without", undefined],
	])("reads well %s a first name, without a gap, and fits Instagram", (_, firstName) => {
		const text = filled(language, body, firstName);
		expect(text).not.toMatch(/ {2}|\s[,.;:!?]|[{}|]|\.\.|undefined|\n /);
		expect(text.startsWith(" ")).toBe(false);
		expect(text).toMatch(/^[\p{Lu}h]/u);
		expect(text.length).toBeLessThan(LENGTH_LIMITS.instagram.characters);
		expect(text.includes("Julia")).toBe(firstName !== undefined && body.includes("contact.first_name"));
	});

	test("is what the editor finds nothing wrong with", () => {
		const fields = [...body.matchAll(/ask\.(\w+)/g)].map(([, name = ""]) => ({
			name,
			kind: "text" as const,
			label: "",
			options: [],
		}));
		expect(lintTemplate(body, { fields, customFields: [], partials: () => undefined })).toEqual([]);
	});

	test("keeps to one form of address", () => {
		expect(body).not.toMatch(SLIPS[language] ?? /$^/);
	});
});

/** Words that belong to the other form of address. A word starts and ends at what is no letter. */
const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "u");
const SLIPS: Readonly<Record<string, RegExp>> = {
	de: words("Ihnen|Ihre[nmrs]?|Ihr|[a-zß]+en Sie"),
	"de-x-formal": words("du|dich|dir|dein(?:e[nmrs]?)?|schick|schreib|sag|magst|ihnen|ihre[nmrs]?"),
	el: words("σου|εσύ|εσένα|στείλε|γράψε|θέλεις|μπορείς"),
	it: /(?<=[\p{Ll},] )(?:Lei|Le|La|Suo|Sua|Suoi|Sue)(?!\p{L})|(?<!\p{L})(?:scriva|dica)(?!\p{L})/u,
	"it-x-formal": words("tu|ti|te|tuo|tua|tuoi|tue|scrivi(?:ci|mi)?|hai|vuoi|dimmi|mandami"),
	pl: words("Pan|Pani|Państwo|Państwa|Ty|ty|ci|Ci|cię|Cię|Ciebie|tobie|Twój|twój|Twoje|twoje|napisz|wyślij"),
	sv: words("Ni|Er|Eder|ni|er|ert|era"),
};
