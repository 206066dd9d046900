import type { Identity } from "../../contract/contact.ts";
import type { TimelineItem } from "../../contract/timeline.ts";
import type { AsideDatabase } from "../database.ts";
import { nameOf } from "./contacts.ts";

export type Owners = Record<string, { contactId?: string; name: string }>;

/** Whose each item is, by the item's id: the person, or the group's title. */
export function ownersOf(db: AsideDatabase, items: readonly TimelineItem[]): Promise<Owners> {
	const tables = [db.conversations, db.notes, db.identities, db.contacts];
	return db.transaction("r", tables, () => readOwners(db, items));
}

async function readOwners(db: AsideDatabase, items: readonly TimelineItem[]): Promise<Owners> {
	const keys = items.flatMap((item) => (item.kind === "message" ? [item.message.conversation] : []));
	const noteIds = items.flatMap((item) => (item.kind === "note" ? [item.note.id] : []));
	const [conversations, notes] = await Promise.all([
		rowsBy(keys, (all) => db.conversations.bulkGet(all)),
		rowsBy(noteIds, (all) => db.notes.bulkGet(all)),
	]);
	const identityIds = [...conversations.values()].flatMap((one) => one.identityId ?? []);
	const identities = await rowsBy(identityIds, (all) => db.identities.bulkGet(all));
	const contactIds = [...identities.values(), ...notes.values()].map(({ contactId }) => contactId);
	const contacts = await rowsBy(contactIds, (all) => db.contacts.bulkGet(all));
	const ownerOf = (title: string, contactId: string | undefined, identity: Identity | undefined) => {
		const contact = contacts.get(contactId ?? "");
		return contact
			? { name: nameOf(contact, identity ? [identity] : []), contactId: contact.id }
			: { name: title };
	};
	const owners: Owners = {};
	for (const item of items) {
		if (item.kind === "note")
			owners[item.note.id] = ownerOf("", notes.get(item.note.id)?.contactId, undefined);
		if (item.kind !== "message") continue;
		const conversation = conversations.get(item.message.conversation);
		const identity = identities.get(conversation?.identityId ?? "");
		owners[item.message.id] = ownerOf(conversation?.title ?? "", identity?.contactId, identity);
	}
	return owners;
}

async function rowsBy<Row>(
	ids: readonly string[],
	get: (ids: string[]) => Promise<readonly (Row | undefined)[]>,
): Promise<Map<string, Row>> {
	const unique = [...new Set(ids)];
	const rows = await get(unique);
	return new Map(rows.flatMap((row, index) => (row ? [[unique[index] ?? "", row] as const] : [])));
}
