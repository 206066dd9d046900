import { unreachable } from "../base/assert.ts";
import type { Contact, Sale } from "../contract/contact.ts";
import type { ContactChange } from "../contract/contact-change.ts";

interface Changing {
	/** Epoch ms. */
	readonly now: number;
	readonly newId: () => string;
}

export function emptyContact(id: string, now: number): Contact {
	return { id, tags: [], vip: false, fields: {}, consent: [], sales: [], createdAt: now, updatedAt: now };
}

export function changed(contact: Contact, change: ContactChange, changing: Changing): Contact {
	return { ...apply(contact, change, changing), updatedAt: changing.now };
}

function apply(contact: Contact, change: ContactChange, { now, newId }: Changing): Contact {
	switch (change.do) {
		case "name":
		case "firstName":
		case "language":
		case "company":
			return withText(contact, change.do, change.text.trim());
		case "vip":
			return { ...contact, vip: change.on };
		case "tag":
			return { ...contact, tags: withTag(contact.tags, change.tag.trim(), change.on) };
		case "leadStage": {
			const { leadStage: _, ...rest } = contact;
			return change.stage === null ? rest : { ...rest, leadStage: change.stage };
		}
		case "inquiryType": {
			const { inquiryType: _, ...rest } = contact;
			return change.type === null ? rest : { ...rest, inquiryType: change.type };
		}
		case "field": {
			const { [change.id]: _, ...fields } = contact.fields;
			const isEmpty = change.value === null || change.value === "";
			return { ...contact, fields: isEmpty ? fields : { ...fields, [change.id]: change.value ?? "" } };
		}
		case "consent":
			return { ...contact, consent: [...contact.consent, { ...change.entry, id: newId(), notedAt: now }] };
		case "sale":
			return { ...contact, sales: [...withoutSale(contact, change.sale.id), change.sale] };
		case "removeSale":
			return { ...contact, sales: withoutSale(contact, change.id) };
		default:
			return unreachable(change);
	}
}

function withoutSale({ sales }: Contact, saleId: string): Sale[] {
	return sales.filter(({ id }) => id !== saleId);
}

function withText(
	contact: Contact,
	field: "name" | "firstName" | "language" | "company",
	text: string,
): Contact {
	const { [field]: _, ...rest } = contact;
	return text === "" ? rest : { ...rest, [field]: text };
}

/** Tags that differ only in case are one. */
function withTag(tags: readonly string[], tag: string, on: boolean): string[] {
	const others = tags.filter((one) => one.toLowerCase() !== tag.toLowerCase());
	return on && tag !== "" ? [...others, tag] : others;
}
