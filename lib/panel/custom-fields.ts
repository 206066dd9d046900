import { type ReadonlySignal, signal } from "@preact/signals";
import type { FieldDefinition } from "../contract/contact.ts";
import type { Template, TemplateField } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";

/** The custom fields of all contacts, as templates speak of them and keep answers in them. */
export interface CustomFields {
	readonly defined: ReadonlySignal<readonly FieldDefinition[]>;
	load(): Promise<void>;
	/** Defines what the template keeps answers in and nobody has defined yet: they would be kept nowhere. */
	defineFor(template: Template): Promise<void>;
}

interface CustomFieldsNeeds {
	readonly ask: Ask;
	/** What people call a value: "Order number" for `ask.order_number`. */
	readonly valueName: (path: string) => string;
}

export function createCustomFields({ ask, valueName }: CustomFieldsNeeds): CustomFields {
	const defined = signal<readonly FieldDefinition[]>([]);
	const read = async (): Promise<boolean> => {
		const reply = await ask("fields.list", {});
		if (reply.ok) defined.value = reply.value.fields;
		return reply.ok;
	};
	const define = (field: TemplateField, key: string, place: number): FieldDefinition => ({
		id: crypto.randomUUID(),
		label: (field.label || valueName(`ask.${field.name}`)).slice(0, 60),
		key,
		kind: field.kind === "long" ? "text" : field.kind,
		choices: field.kind === "choice" ? field.options : [],
		place,
	});
	return {
		defined,
		async load() {
			await read();
		},
		async defineFor({ fields }) {
			// Anew: an older list written back would undo what was defined meanwhile.
			if (!fields.some(({ rememberAs }) => rememberAs !== undefined) || !(await read())) return;
			const all = [...defined.value];
			for (const field of fields) {
				const key = field.rememberAs;
				if (key === undefined || all.some((one) => one.key === key)) continue;
				all.push(define(field, key, Math.max(0, ...all.map(({ place }) => place)) + 1));
			}
			if (all.length === defined.value.length) return;
			await ask("fields.save", { fields: all });
			await read();
		},
	};
}
