import type { Template } from "../contract/template.ts";

type Variants = Pick<Template, "variants">;

/**
 * The variant for the first wish that the template can meet: the exact tag, or one of the same language
 * (`de-AT` is met by `de`). Then English, then whatever there is; undefined for a template without variants.
 */
export function chooseVariant(
	template: Variants,
	wishes: readonly (string | undefined)[],
): string | undefined {
	const offered = languagesOf(template);
	for (const wish of [...wishes, "en"]) {
		if (wish === undefined) continue;
		const met =
			offered.find((tag) => same(tag, wish)) ?? offered.find((tag) => same(primary(tag), primary(wish)));
		if (met !== undefined) return met;
	}
	return offered[0];
}

export function languagesOf(template: Variants): readonly string[] {
	return Object.keys(template.variants);
}

/** The next of the template's languages after `language`, round again from the last. */
export function nextVariant(template: Variants, language: string): string | undefined {
	const offered = languagesOf(template);
	return offered[(offered.indexOf(language) + 1) % offered.length];
}

function primary(tag: string): string {
	return tag.split("-")[0] ?? tag;
}

function same(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
