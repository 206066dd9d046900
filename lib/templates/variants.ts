import type { Template } from "../contract/template.ts";

/** Private subtag of the formal address. */
const FORMAL = "-x-formal";

type Variants = Pick<Template, "variants">;

/**
 * The variant for the first wish that the template can meet: the exact tag, or one of the same language
 * (`de-AT` is met by `de`). Then English, then whatever there is; undefined for a template without variants.
 */
export function chooseVariant(
	template: Variants,
	wishes: readonly (string | undefined)[],
): string | undefined {
	for (const wish of [...wishes, "en"]) {
		const met = wish === undefined ? undefined : offeredFor(template, wish);
		if (met !== undefined) return met;
	}
	return languagesOf(template)[0];
}

function offeredFor(template: Variants, wish: string): string | undefined {
	const offered = languagesOf(template);
	return offered.find((tag) => same(tag, wish)) ?? offered.find((tag) => same(primary(tag), primary(wish)));
}

/** Who wishes which language, in the order in which they are heard. */
export interface VariantWishes {
	/** By the person, for this conversation. */
	readonly chosen?: string | undefined;
	/** Kept with the contact. */
	readonly contact?: string | undefined;
	/** In the customer's last message. */
	readonly detected?: string | undefined;
	readonly team: string;
	/** Formal address, where the template has it in the language wished for; not over what the person chose. */
	readonly formal?: boolean;
}

export interface VariantChoice {
	readonly language: string;
	/** Whose wish it meets; `none`: the template has none of the languages wished for. */
	readonly because: Exclude<keyof VariantWishes, "formal"> | "none";
	/** The first wish, where the template does not have it. */
	readonly insteadOf?: string;
}

/** The variant for a conversation, and why it is that one. Undefined for a template without variants. */
export function pickVariant(template: Variants, wishes: VariantWishes): VariantChoice | undefined {
	const inOrder = (["chosen", "contact", "detected", "team"] as const).flatMap((who) => {
		const tag = wishes[who];
		if (tag === undefined) return [];
		const formal = `${primary(tag)}${FORMAL}`;
		const isFormal = who !== "chosen" && wishes.formal === true && languagesOf(template).includes(formal);
		return [{ who, tag: isFormal ? formal : tag }];
	});
	const first = inOrder[0]?.tag ?? wishes.team;
	for (const { who, tag } of inOrder) {
		const language = offeredFor(template, tag);
		if (language === undefined) continue;
		return tag === first ? { language, because: who } : { language, because: who, insteadOf: first };
	}
	const language = chooseVariant(template, []);
	return language === undefined ? undefined : { language, because: "none", insteadOf: first };
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
