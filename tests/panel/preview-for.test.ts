import { expect, test } from "vitest";
import type { Contact } from "../../lib/contract/contact.ts";
import type { ContactRow } from "../../lib/contract/contact-card.ts";
import { USUAL_SETUP } from "../../lib/contract/template-records.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createPreviewFor } from "../../lib/panel/preview-for.ts";
import { scopeOf } from "../../lib/templates/values.ts";
import { NOW } from "./stage.ts";

interface Stored extends Partial<Contact> {
	readonly id: string;
	readonly name: string;
	readonly on?: ContactRow["identities"];
}

/** A worker that keeps these contacts. */
function previewWith(...stored: readonly Stored[]) {
	const waiting: (() => void)[] = [];
	const slow = { on: false };
	const answers: Readonly<Record<string, (request: never) => object>> = {
		"setup.read": () => ({ ...USUAL_SETUP, agentName: "Nora Berg" }),
		"contacts.list": () => ({ contacts: stored.map(rowOf) }),
		"contact.read": ({ who }: { readonly who: { readonly contactId: string } }) => ({
			card: { contact: stored.map(contactOf).find(({ id }) => id === who.contactId) },
			fields: [{ id: "f1", label: "Size", key: "shoe_size", kind: "number", choices: [], place: 1 }],
		}),
	};
	const ask = (async (name: string, request: never) => {
		if (slow.on) await new Promise<void>((resolve) => waiting.push(resolve));
		return { ok: true, value: answers[name]?.(request) };
	}) as unknown as Ask;
	const previewFor = createPreviewFor(ask);
	return {
		previewFor,
		slow,
		answerAll: () => {
			for (const answer of waiting.splice(0)) answer();
		},
		scope: () => scopeOf(previewFor.values.value(NOW)) as Record<string, Record<string, unknown>>,
		labels: () => previewFor.people.value.map(({ label }) => label),
	};
}

function rowOf({ id, name, on = [], company, ...more }: Stored, at: number): ContactRow {
	const { tags, vip, leadStage } = contactOf({ id, name, ...more });
	const seen = { value: {}, lastSeenAt: NOW - at };
	return { id, name, tags, vip, leadStage, identities: on, ...seen, ...(company && { company }) };
}

function contactOf({ name, on, ...more }: Stored): Contact {
	const bare = { tags: [], vip: false, fields: {}, consent: [], sales: [], createdAt: NOW, updatedAt: NOW };
	return { ...bare, ...more };
}

const ELENI: Stored = {
	id: "1",
	name: "Ελένη Παπαδοπούλου",
	on: [{ platform: "x", handle: "eleni.p" }],
	firstName: "Lena",
	language: "el",
	company: "Thalassa",
	tags: ["wholesale"],
	vip: true,
	fields: { f1: 38 },
};

test("until somebody is chosen the preview is for an invented name, and for whoever is typed", async () => {
	const { previewFor, scope, labels } = previewWith(ELENI);
	await previewFor.load();
	expect(scope()["contact"]).toMatchObject({ name: "Julia Meyer", first_name: "Julia" });
	expect(scope()["agent"]).toMatchObject({ name: "Nora Berg" });
	expect(labels()).toEqual([]);
	await previewFor.write("Tomasz Nowak");
	expect(scope()["contact"]).toMatchObject({ name: "Tomasz Nowak", first_name: "Tomasz" });
	expect(previewFor.isStored.value).toBe(false);
});

test("a stored contact brings everything that is known of them, and their platform", async () => {
	const { previewFor, scope } = previewWith(ELENI);
	await previewFor.load();
	await previewFor.offerPeople();
	await previewFor.write("Ελένη Παπαδοπούλου");
	expect(previewFor.isStored.value).toBe(true);
	expect(previewFor.platform.value).toBe("x");
	expect({ ...scope()["contact"] }).toMatchObject({
		name: "Ελένη Παπαδοπούλου",
		first_name: "Lena",
		handle: "eleni.p",
		language: "el",
		company: "Thalassa",
		tags: ["wholesale", "vip"],
		shoe_size: "38",
	});
	previewFor.choosePlatform("instagram");
	expect(scope()["contact"]?.["handle"]).toBeUndefined();
	await previewFor.write("Ελένη");
	expect(previewFor.isStored.value).toBe(false);
	expect(scope()["contact"]?.["company"]).toBeUndefined();
});

test("contacts are offered by the beginning of name, handle or company, whatever the accents", async () => {
	const { previewFor, labels } = previewWith(ELENI, {
		id: "2",
		name: "Łukasz Zieliński",
		on: [{ platform: "instagram" }],
	});
	await previewFor.offerPeople();
	for (const [typed, found] of [
		["ελενη", [ELENI.name]],
		["παπ ελ", [ELENI.name]],
		["@eleni", [ELENI.name]],
		["thal", [ELENI.name]],
		["zielinski", ["Łukasz Zieliński"]],
		["inski", []],
		["", [ELENI.name, "Łukasz Zieliński"]],
	] as const) {
		await previewFor.write(typed);
		expect(labels(), typed).toEqual(found);
	}
});

test("of many, only a few are offered; those with the same name are told apart", async () => {
	const many = Array.from({ length: 40 }, (_, at) => ({ id: `m${at}`, name: `Maria Rossi ${at}` }));
	const { previewFor, scope, labels } = previewWith(
		{ id: "a", name: "Anna Lind", on: [{ platform: "instagram", handle: "anna" }], company: "Birka" },
		{ id: "b", name: "Anna Lind", on: [{ platform: "facebook" }], company: "Sigtuna" },
		...many,
	);
	await previewFor.offerPeople();
	await previewFor.write("anna");
	expect(labels()).toEqual(["Anna Lind · @anna", "Anna Lind · Facebook"]);
	await previewFor.write("Anna Lind · Facebook");
	expect(scope()["contact"]).toMatchObject({ name: "Anna Lind", company: "Sigtuna" });
	await previewFor.write("mar");
	expect(labels()).toHaveLength(12);
});

test("an answer about somebody who is meant no longer changes nothing", async () => {
	const { previewFor, scope, slow, answerAll } = previewWith(ELENI);
	await previewFor.offerPeople();
	slow.on = true;
	const chosen = previewFor.write(ELENI.name);
	const other = previewFor.write("Ola");
	answerAll();
	await Promise.all([chosen, other]);
	expect(previewFor.isStored.value).toBe(false);
	expect(scope()["contact"]).toMatchObject({ name: "Ola" });
});
