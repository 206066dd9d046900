/** What is known of the person one writes with, beyond what the page shows. */
import type { FieldDefinition } from "../contract/contact.ts";
import type { ContactCard } from "../contract/contact-card.ts";
import type { InquiryType } from "../contract/template.ts";

export interface Known {
	/** As the reader calls the person. */
	readonly firstName?: string | undefined;
	readonly language?: string | undefined;
	readonly company?: string | undefined;
	readonly tags?: readonly string[] | undefined;
	/** Custom fields by the name templates use. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
	readonly inquiryType?: InquiryType | undefined;
	/** Until when an answer is promised; epoch ms. */
	readonly due?: number | undefined;
	readonly consent: "given" | "refused" | "unknown";
}

export const NOTHING_KNOWN: Known = { consent: "unknown" };

export function knownOf({ contact }: ContactCard, definitions: readonly FieldDefinition[]): Known {
	const { firstName, language, company, inquiryType } = contact;
	return {
		firstName,
		language,
		company,
		inquiryType,
		tags: tagsOf(contact),
		fields: fieldsOf(contact, definitions),
		consent: consentOf(contact),
	};
}

type Contact = ContactCard["contact"];

/** Templates ask for `contact.tags contains "vip"`. */
function tagsOf({ tags, vip }: Contact): readonly string[] {
	return vip && !tags.includes("vip") ? [...tags, "vip"] : tags;
}

function fieldsOf(contact: Contact, definitions: readonly FieldDefinition[]): Record<string, string> {
	const filled = definitions.flatMap(({ id, key }) => {
		const value = contact.fields[id];
		return value === undefined ? [] : [[key, String(value)] as const];
	});
	return Object.fromEntries(filled);
}

/** The newest word counts. */
function consentOf({ consent }: Contact): Known["consent"] {
	const [newest] = [...consent].sort((one, other) => other.at - one.at);
	if (!newest) return "unknown";
	return newest.word === "given" ? "given" : "refused";
}
