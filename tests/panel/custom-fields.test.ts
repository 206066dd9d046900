import { expect, test } from "vitest";
import type { FieldDefinition } from "../../lib/contract/contact.ts";
import type { Template } from "../../lib/contract/template.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createCustomFields } from "../../lib/panel/custom-fields.ts";
import { createDeskEditing } from "../../lib/panel/desk-editing.ts";
import { entry, NOW } from "./stage.ts";

const SIZE: FieldDefinition = {
	id: "1",
	label: "Shoe size",
	key: "shoe_size",
	kind: "number",
	choices: [],
	place: 4,
};

/** A worker that has these fields and saves every template. */
async function editingWith(...stored: readonly FieldDefinition[]) {
	let fields = stored;
	const answers: Readonly<Record<string, (request: never) => object>> = {
		"fields.list": () => ({ fields }),
		"fields.save": (request: { readonly fields: readonly FieldDefinition[] }) => {
			fields = request.fields;
			return {};
		},
		"templates.save": ({ templates }: { readonly templates: readonly Template[] }) => ({ saved: templates }),
		"drafts.keep": () => ({}),
	};
	const ask = (async (name: string, request: never) => ({
		ok: true,
		value: answers[name]?.(request),
	})) as unknown as Ask;
	const customFields = createCustomFields({ ask, valueName: () => "As people call it" });
	await customFields.load();
	const needs = { ask, customFields, now: () => NOW, partial: () => undefined, interfaceLanguage: "en" };
	return { editing: createDeskEditing(needs), fields: () => fields };
}

test("a custom field is a name that templates know, and one that nobody defined is flagged", async () => {
	const { editing } = await editingWith(SIZE);
	editing.open(entry("shoes", {}));
	editing.write("Size {{ contact.shoe_size }}, {{ contact.hat_size }}");
	expect(editing.problems.value.map(({ word }) => word)).toEqual(["contact.hat_size"]);
});

test("saving a template that keeps an answer with the contact defines the field it is kept in, once", async () => {
	const { editing, fields } = await editingWith(SIZE);
	editing.open(
		entry("order", {
			fields: [
				{ name: "order_number", kind: "long", label: "", options: [], rememberAs: "order_number" },
				{ name: "size", kind: "text", label: "", options: [], rememberAs: "shoe_size" },
				{ name: "colour", kind: "choice", label: "Colour", options: ["red"], rememberAs: "colour" },
				{ name: "day", kind: "date", label: "", options: [] },
			],
		}),
	);
	await editing.save();
	await editing.save();
	expect(
		fields().map(({ key, label, kind, choices, place }) => ({ key, label, kind, choices, place })),
	).toEqual([
		{ key: "shoe_size", label: "Shoe size", kind: "number", choices: [], place: 4 },
		{ key: "order_number", label: "As people call it", kind: "text", choices: [], place: 5 },
		{ key: "colour", label: "Colour", kind: "choice", choices: ["red"], place: 6 },
	]);
});
