// @vitest-environment jsdom
import { expect, test } from "vitest";
import { pageWords } from "../../components/page-words.ts";
import type { Dossier } from "../../lib/keeping/export/dossier.ts";
import { dossierAsPage } from "../../lib/keeping/export/page.ts";

const AT = Date.UTC(2026, 10, 2, 12);
const HOSTILE = `<img src=x onerror="alert(1)">'&`;

function dossier(text: string): Dossier {
	return {
		made: AT,
		contact: {
			id: "c1",
			name: text,
			company: text,
			tags: [text],
			vip: false,
			fields: { f1: text },
			consent: [{ id: "k1", word: "withdrawn", how: text, at: AT, notedAt: AT }],
			sales: [{ id: "s1", amount: 124_050, currency: "EUR", at: AT, what: text }],
			createdAt: AT,
			updatedAt: AT,
		},
		fieldDefinitions: [{ id: "f1", label: text, type: "text", place: 0 }],
		identities: [{ platform: "x", name: text, handle: text }],
		notes: [{ id: "n1", contactId: "c1", text, pinned: false, createdAt: AT }],
		conversations: [{ key: "x:1", platform: "x", title: text }],
		messages: [{ conversation: "x:1", direction: "in", text, at: AT, precision: "exact" }],
		templateUses: [],
		outcomes: [],
	} as unknown as Dossier;
}

function read(page: string): Document {
	return new DOMParser().parseFromString(page, "text/html");
}

test("the page holds what is kept of a person: details, sales, consent, notes and messages", () => {
	const { body } = read(dossierAsPage(dossier("Ada Example"), pageWords()));
	const sections = new Map(
		[...body.querySelectorAll("section")].map((one) => [
			one.querySelector("h2")?.textContent,
			one.textContent,
		]),
	);
	expect([...sections.keys()]).toEqual([
		"Details",
		"Accounts",
		"Value",
		"Marketing consent",
		"Notes",
		"Messages",
	]);
	expect(sections.get("Value")).toContain("€1,240.50 · Ada Example");
	expect(sections.get("Marketing consent")).toMatch(/withdrawn: Ada Example/i);
	for (const text of sections.values()) expect(text).toContain("Ada Example");
});

test("nothing in it runs, whatever a stranger wrote", () => {
	const page = read(dossierAsPage(dossier(HOSTILE), pageWords()));
	expect(page.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
	expect(page.body.textContent).toContain(HOSTILE);
});

test("a person of whom nothing is kept has a page all the same", () => {
	const bare = { ...dossier("Ada"), identities: [], notes: [], conversations: [], messages: [] };
	const { body } = read(
		dossierAsPage({ ...bare, contact: { ...bare.contact, sales: [], consent: [] } }, pageWords()),
	);
	expect(body.querySelectorAll("section")).toHaveLength(6);
});
