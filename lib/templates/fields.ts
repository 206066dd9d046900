import type { Template, TemplateField } from "../contract/template.ts";

/** The field that asks for `path`; one that the template does not describe asks for a line of text. */
export function fieldFor({ fields }: Pick<Template, "fields">, path: string): TemplateField {
	const name = path.replace(/^ask\./, "");
	const described = path.startsWith("ask.") ? fields.find((field) => field.name === name) : undefined;
	return described ?? { name, kind: "text", label: "", options: [] };
}

/** Names of the `ask.*` values in a template's bodies, each once, in reading order. */
export function askedNames({ variants, laterSteps }: Pick<Template, "variants" | "laterSteps">): string[] {
	const bodies = [...Object.values(variants), ...Object.values(laterSteps).flat()];
	const names = bodies.flatMap((body) =>
		[...body.matchAll(/\{[{%][^{}]*?\bask\.([a-z][a-z0-9_]{0,39})/g)].map((found) => found[1] ?? ""),
	);
	return [...new Set(names)];
}

/** What the contact shall keep of the answers given: custom field → answer. */
export function answersToRemember(
	{ fields }: Pick<Template, "fields">,
	answers: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
	const kept = fields.flatMap(({ name, rememberAs }) => {
		const answer = answers.get(`ask.${name}`)?.trim();
		return rememberAs === undefined || !answer ? [] : [[rememberAs, answer] as const];
	});
	return Object.fromEntries(kept);
}
