import { expect, test } from "vitest";
import { fold } from "../../lib/base/fold.ts";
import { type Template, withDefaults } from "../../lib/contract/template.ts";
import { createTemplateSearch } from "../../lib/templates/search.ts";

function entry(id: string, more: Partial<Template>): Template {
	return withDefaults({
		id,
		title: id,
		shortcut: "",
		folder: "",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		variants: {},
		updatedAt: 0,
		...more,
	});
}
const library = [
	entry("delay", {
		title: "Delayed order",
		shortcut: "delay",
		folder: "Support",
		variants: { de: "Hallo {{ contact.first_name }}, verspätete Lieferung" },
	}),
	entry("delay2", { title: "Delay after two days", shortcut: "delay2", folder: "Support" }),
	entry("greek", { title: "Ευχαριστούμε πολύ", shortcut: "efx", folder: "Πελάτες" }),
	entry("refund", { title: "Refund", shortcut: "ref", variants: { sv: "Återbetalning på väg" } }),
	entry("title-is-shortcut", { title: "ref", shortcut: "ref ref", folder: "ref", variants: { en: "ref" } }),
];
const search = createTemplateSearch(library);
const ids = (query: string, recent: string[] = []) => search.find(query, recent).map(({ id }) => id);

test("an exact shortcut comes first, with or without its slash", () => {
	expect(ids("/delay")[0]).toBe("delay");
	expect(ids("delay2")[0]).toBe("delay2");
	expect(ids("REF")[0]).toBe("refund");
});

test("accents and case do not matter, in Greek neither", () => {
	expect(ids("ευχαριστουμε")).toEqual(["greek"]);
	expect(ids("ΠΕΛΆΤΕΣ")).toEqual(["greek"]);
	expect(ids("aterbetalning")).toEqual(["refund"]);
	expect(ids("verspatete")).toEqual(["delay"]);
	expect(fold("Πελάτης")).toBe(fold("πελατησ"));
	expect(fold("Straße Łódź")).toBe("strasse lodz");
});

test("one typo is forgiven, two are not", () => {
	expect(ids("refnd")).toContain("refund");
	expect(ids("rxfnd")).not.toContain("refund");
});

test("every word counts, and the beginning of a word is enough", () => {
	expect(ids("delay ord")).toEqual(["delay"]);
	expect(ids("delay nowhere")).toEqual([]);
});

test("Liquid's own words find nothing", () => {
	expect(ids("first_name")).toEqual([]);
});

test("without a query the recent ones lead, unknown ones are skipped, and nothing appears twice", () => {
	expect(ids("  ", ["refund", "gone", "greek"])).toEqual([
		"refund",
		"greek",
		"delay",
		"delay2",
		"title-is-shortcut",
	]);
});

test("one or two letters look through names only", () => {
	expect(ids("d")).toEqual(["delay", "delay2"]);
	expect(ids("sv")).toEqual([]);
});

test("a large library is found by name at once, and by its texts when it is indexed", () => {
	const many = Array.from({ length: 500 }, (_, at) =>
		entry(`t${at}`, { title: `Title ${at}`, variants: { en: `hidden${at} words` } }),
	);
	const work: (() => void)[] = [];
	let told = 0;
	const large = createTemplateSearch(many, {
		later: (slice) => work.push(slice),
		onIndexed: () => {
			told += 1;
		},
	});
	expect(large.find("Title 499", []).map(({ id }) => id)).toEqual(["t499"]);
	expect(large.find("hidden499", [])).toEqual([]);
	for (let slice = work.shift(); slice; slice = work.shift()) slice();
	expect(told).toBe(1);
	expect(large.find("hidden499", []).map(({ id }) => id)).toContain("t499");
});

test("typed letter by letter, the same is found as at once", () => {
	const many = Array.from({ length: 30 }, (_, at) =>
		entry(`t${at}`, { title: `Title ${at} late order`, shortcut: `${at}`, tags: [`tag ${at % 7}`] }),
	);
	const typed = createTemplateSearch(many);
	for (const query of ["title 2", "ord", "order late", "tag 3", "12", "title 29 x", "tag"]) {
		for (let length = 1; length <= query.length; length += 1) {
			const part = query.slice(0, length);
			expect(typed.find(part, []), part).toEqual(createTemplateSearch(many).find(part, []));
		}
	}
});

test("a word that stands in hundreds of names is looked for in names alone, the shortcuts first", () => {
	const names = Array.from({ length: 450 }, (_, at) => entry(`n${at}`, { title: `Parcel ${at}` }));
	const large = createTemplateSearch([
		entry("text", { variants: { en: "your parcel" } }),
		...names,
		entry("short", { shortcut: "parcel-late" }),
	]);
	const found = large.find("parcel", []).map(({ id }) => id);
	expect(found[0]).toBe("short");
	expect(found).toHaveLength(451);
	expect(large.find("parcel 449", []).map(({ id }) => id)).toEqual(["n449"]);
});
