/**
 * Two contacts found to be one person, and apart again. Joining takes over what the kept one does not say. Undoing a
 * link gives both back as they were, and leaves what was changed since then with the one that was kept: the later
 * changes are replayed over the contact as it was before the link, also across links made after it.
 */
import type { ConsentEntry, Contact, ContactLink, Sale } from "../contract/contact.ts";

export function joinedContact(kept: Contact, other: Contact): Contact {
	const facts = new Map([...factsOf(other), ...factsOf(kept)]);
	if (other.vip) facts.set("vip", true);
	facts.set("updatedAt", Math.max(kept.updatedAt, other.updatedAt));
	return contactFrom(facts);
}

export interface Unlinked {
	readonly kept: Contact;
	readonly joined: Contact;
	/** Later links to the same contact, as they stand without this one. */
	readonly later: readonly ContactLink[];
}

/** `later`: links into the same kept contact made after `link`, oldest first. */
export function unlinked(current: Contact, link: ContactLink, later: readonly ContactLink[]): Unlinked {
	let was = joinedContact(link.keptBefore, link.joinedBefore);
	let is = link.keptBefore;
	const links = later.map((next) => {
		const keptBefore = replayed(was, next.keptBefore, is);
		was = joinedContact(next.keptBefore, next.joinedBefore);
		is = joinedContact(keptBefore, next.joinedBefore);
		return { ...next, keptBefore };
	});
	return { kept: replayed(was, current, is), joined: link.joinedBefore, later: links };
}

/** What leads `from` to `to`, done to `onto`. */
function replayed(from: Contact, to: Contact, onto: Contact): Contact {
	const [before, after, facts] = [factsOf(from), factsOf(to), factsOf(onto)];
	let isSame = true;
	for (const key of new Set([...before.keys(), ...after.keys()])) {
		if (JSON.stringify(before.get(key)) === JSON.stringify(after.get(key))) continue;
		isSame = false;
		if (after.has(key)) facts.set(key, after.get(key));
		else facts.delete(key);
	}
	return isSame ? onto : contactFrom(facts);
}

type Facts = Map<string, unknown>;
const SINGLE = [
	"id",
	"name",
	"firstName",
	"language",
	"company",
	"vip",
	"inquiryType",
	"leadStage",
	"hold",
	"createdAt",
	"updatedAt",
] as const satisfies readonly (keyof Contact)[];

/** One entry for each thing said, so that two contacts can be compared thing by thing. */
function factsOf(contact: Contact): Facts {
	const facts: Facts = new Map();
	for (const key of SINGLE) if (contact[key] !== undefined) facts.set(key, contact[key]);
	for (const tag of contact.tags) facts.set(`tag ${tag}`, tag);
	for (const [id, value] of Object.entries(contact.fields)) facts.set(`field ${id}`, value);
	for (const entry of contact.consent) facts.set(`consent ${entry.id}`, entry);
	for (const sale of contact.sales) facts.set(`sale ${sale.id}`, sale);
	return facts;
}

function contactFrom(facts: Facts): Contact {
	const of = <Value>(kind: string) =>
		[...facts].flatMap(([key, value]) => (key.startsWith(`${kind} `) ? [value as Value] : []));
	const single = Object.fromEntries([...facts].filter(([key]) => !key.includes(" ")));
	const fields = [...facts].flatMap(([key, value]) =>
		key.startsWith("field ") ? [[key.slice(6), value]] : [],
	);
	return {
		...(single as Pick<Contact, (typeof SINGLE)[number]>),
		tags: of<string>("tag"),
		fields: Object.fromEntries(fields),
		consent: of<ConsentEntry>("consent").sort((one, other) => one.notedAt - other.notedAt),
		sales: of<Sale>("sale").sort((one, other) => one.at - other.at),
	};
}
