import type { TemplateInput } from "../../contract/template.ts";
import type { Names } from "./in-language.ts";
import { TAGS } from "./tags.ts";

/**
 * What one starter template says: all six interface languages, German and Italian also in their formal address.
 * Greek speaks in the plural of politeness, Polish around "Pan" and "Pani", Swedish with "du".
 */
interface InEveryLanguage<Said> {
	readonly en: Said;
	readonly de: Said;
	/** With "Sie". */
	readonly deFormal: Said;
	readonly el: Said;
	readonly it: Said;
	/** With "Lei". */
	readonly itFormal: Said;
	readonly pl: Said;
	readonly sv: Said;
}

/** A template whose names are chosen by the language of the interface when it is first stored. */
export interface StarterTemplate extends Omit<TemplateInput, "title" | "folder" | "tags"> {
	readonly title: Names;
	readonly folder: Names;
	readonly tags: readonly Names[];
}

interface Starter extends Pick<StarterTemplate, "title" | "shortcut" | "folder" | "inquiryTypes" | "fields"> {
	/** Becomes `starter-…`. Never changed, so that a later library can replace a template nobody edited. */
	readonly id: string;
	/** A reply where nothing is said. */
	readonly kind?: TemplateInput["kind"];
	readonly tags: readonly (keyof typeof TAGS)[];
	readonly bodies: InEveryLanguage<string>;
	/** Kind `steps`: the messages after the first. */
	readonly later?: InEveryLanguage<string[]>;
}

export function starter({ id, kind, tags, bodies, later, ...said }: Starter): StarterTemplate {
	return {
		...said,
		id: `starter-${id}`,
		kind: kind ?? "reply",
		tags: tags.map((tag) => TAGS[tag]),
		platforms: [],
		variants: byTag(bodies),
		...(later === undefined ? {} : { laterSteps: byTag(later) }),
		updatedAt: 0,
	};
}

/** `x-formal` is a private subtag of BCP 47: every browser formats dates for such a tag as for the plain language. */
function byTag<Said>({ deFormal, itFormal, ...plain }: InEveryLanguage<Said>): Record<string, Said> {
	const { en, de, el, it, pl, sv } = plain;
	return { en, de, "de-x-formal": deFormal, el, it, "it-x-formal": itFormal, pl, sv };
}
