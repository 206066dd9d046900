import { TEMPLATE_LIMITS, type TemplateField } from "../../../contract/template.ts";

/** What a template of another tool asks for, becoming fields of ours while its body is read. */
export interface AskedFields {
	/** Liquid's path for what is asked for by this label: `ask.order_number`. The same label is asked for once. */
	ask(label: string, more?: { kind?: TemplateField["kind"]; options?: readonly string[] }): string;
	/** The path, where something of this label is asked for already. */
	known(label: string): string | undefined;
	all(): readonly TemplateField[];
}

const LONGEST_NAME = 40;
const LONGEST_LABEL = 100;
const LONGEST_OPTION = 200;

export function createAskedFields(): AskedFields {
	const byLabel = new Map<string, TemplateField>();
	const used = new Map<string, number>();
	const add = (label: string): TemplateField => {
		const plain = nameFrom(label);
		const count = (used.get(plain) ?? 0) + 1;
		used.set(plain, count);
		// A number is kept off the end of plain names, so a counted name is never a plain one.
		const name = count === 1 ? plain : `${plain}_${count}`;
		return { name, kind: "text", label: label.slice(0, LONGEST_LABEL), options: [] };
	};
	return {
		ask(given, { kind, options } = {}) {
			const label = given.trim();
			const key = label.toLowerCase();
			const field = byLabel.get(key) ?? add(label);
			byLabel.set(key, {
				...field,
				kind: kind ?? field.kind,
				options: options === undefined ? field.options : offered(options),
			});
			return `ask.${field.name}`;
		},
		known(label) {
			const field = byLabel.get(label.trim().toLowerCase());
			return field && `ask.${field.name}`;
		},
		all: () => [...byLabel.values()].slice(0, TEMPLATE_LIMITS.fields),
	};
}

function offered(options: readonly string[]): string[] {
	const clean = options.map((option) => option.trim().slice(0, LONGEST_OPTION)).filter(Boolean);
	return [...new Set(clean)].slice(0, TEMPLATE_LIMITS.options);
}

/** "Order number" → `order_number`; a label without one Latin letter becomes `answer`. */
function nameFrom(label: string): string {
	const plain = label.slice(0, LONGEST_LABEL).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const name = plain.replace(/[^a-z0-9]+/g, "_").slice(0, LONGEST_NAME - 6);
	return name.replace(/^[_0-9]+|[_0-9]+$/g, "") || "answer";
}
