/** Changes to a template as the manager makes them. Pure. */
import type { Template, TemplateInput } from "../contract/template.ts";
import { withDefaults } from "../contract/template.ts";

interface Written {
	readonly language: string;
	/** From 0. */
	readonly step: number;
	readonly text: string;
}

export function withBody(template: Template, { language, step, text }: Written): Template {
	if (step === 0) return { ...template, variants: { ...template.variants, [language]: text } };
	const later = [...(template.laterSteps[language] ?? [])];
	later[step - 1] = text;
	return { ...template, laterSteps: { ...template.laterSteps, [language]: later } };
}

/** A new variant begins as a copy of the one on screen: translating is easier than starting. */
export function withLanguage(template: Template, language: string, from: string | undefined): Template {
	if (Object.hasOwn(template.variants, language)) return template;
	const body = (from !== undefined && template.variants[from]) || "";
	const later = from === undefined ? undefined : template.laterSteps[from];
	return {
		...template,
		variants: { ...template.variants, [language]: body },
		laterSteps: later ? { ...template.laterSteps, [language]: [...later] } : template.laterSteps,
	};
}

/** The last variant stays: a template without a text is none. */
export function withoutLanguage(template: Template, language: string): Template {
	if (Object.keys(template.variants).length < 2) return template;
	const without = <Value>(record: Readonly<Record<string, Value>>) =>
		Object.fromEntries(Object.entries(record).filter(([tag]) => tag !== language));
	return { ...template, variants: without(template.variants), laterSteps: without(template.laterSteps) };
}

export function withStep(template: Template, language: string): Template {
	const later = template.laterSteps[language] ?? [];
	return { ...template, laterSteps: { ...template.laterSteps, [language]: [...later, ""] } };
}

export function withoutStep(template: Template, language: string, step: number): Template {
	const later = (template.laterSteps[language] ?? []).filter((_, at) => at !== step - 1);
	return { ...template, laterSteps: { ...template.laterSteps, [language]: later } };
}

/** An empty draft, in the person's own language. */
export function newTemplate(id: string, language: string, title: string): Template {
	const fresh: TemplateInput = {
		id,
		title,
		shortcut: "",
		folder: "",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		variants: { [language.split("-")[0] ?? "en"]: "" },
		state: "draft",
		updatedAt: 0,
	};
	return withDefaults(fresh);
}

/** A draft of its own, with a shortcut nobody has yet. */
export function duplicateOf(
	template: Template,
	id: string,
	title: string,
	taken: ReadonlySet<string>,
): Template {
	let shortcut = template.shortcut;
	for (let count = 2; shortcut !== "" && taken.has(shortcut); count += 1)
		shortcut = `${template.shortcut.slice(0, 36)}${count}`;
	return {
		...template,
		id,
		title: title.slice(0, 200),
		shortcut,
		state: "draft",
		owner: "mine",
		pinned: false,
		version: 1,
	};
}
