/** Reading and changing contacts. */
import type { Contact, Identity } from "../../contract/contact.ts";
import type { ContactCard, ContactRow } from "../../contract/contact-card.ts";
import type { ContactChange } from "../../contract/contact-change.ts";
import type { Conversation } from "../../contract/history.ts";
import { changed } from "../../history/change-contact.ts";
import type { AsideDatabase } from "../database.ts";
import { type HistoryTools, newId } from "./history-tools.ts";
import { openedNotes } from "./notes.ts";
import { rowsWith } from "./rows-with.ts";
import type { Subject } from "./timeline.ts";
import { findIdentity, keepIdentity, type ThreadSeen } from "./whose.ts";

/** A person waits for this: one transaction for all that is read. */
export function contactIdOf(db: AsideDatabase, seen: ThreadSeen): Promise<string | undefined> {
	return db.transaction("r", [db.conversations, db.identities], async () => {
		return (await findIdentity(db, seen))?.contactId;
	});
}

/** The contact of a conversation; made when there is something to keep about the person. */
export function keepContact(tools: HistoryTools, seen: ThreadSeen): Promise<string | undefined> {
	const { db, clock } = tools;
	return db.transaction("rw", [db.contacts, db.identities, db.conversations], async () => {
		const identity = await keepIdentity(db, seen, clock());
		return identity?.contactId;
	});
}

/** A person waits for this, too: one transaction, in which all is asked for at once. By id, or by a conversation. */
export async function readCard(
	tools: HistoryTools,
	whose: string | ThreadSeen,
): Promise<ContactCard | undefined> {
	const { db, vault } = tools;
	const tables = [db.contacts, db.identities, db.conversations, db.contactLinks, db.notes];
	const rows = await db.transaction("r", tables, async () => {
		const contactId = typeof whose === "string" ? whose : await contactIdOf(db, whose);
		return Promise.all([
			db.contacts.get(contactId ?? ""),
			db.identities
				.where("contactId")
				.equals(contactId ?? "")
				.sortBy("lastSeenAt")
				.then(async (identities) => [identities.reverse(), await conversationsOf(db, identities)] as const),
			db.contactLinks
				.where("keptId")
				.equals(contactId ?? "")
				.sortBy("at"),
			rowsWith(db.notes, "contactId", [contactId ?? ""]),
		]);
	});
	const [contact, [identities, conversations], links, notes] = rows;
	if (!contact) return undefined;
	const open = await openedNotes(vault, notes);
	return {
		contact,
		name: nameOf(contact, identities),
		identities,
		conversations: conversations.map(({ key, platform, title, messageCount, firstSeenAt }) => ({
			key,
			platform,
			title,
			messageCount,
			firstSeenAt,
		})),
		...(open ? { notes: open } : {}),
		links: links.map(({ id, at, joinedBefore, identityIds }) => ({
			id,
			at,
			name: nameOf(
				joinedBefore,
				identities.filter((one) => identityIds.includes(one.id)),
			),
		})),
	};
}

function conversationsOf(db: AsideDatabase, identities: readonly Identity[]): Promise<Conversation[]> {
	return rowsWith(
		db.conversations,
		"identityId",
		identities.map(({ id }) => id),
	);
}

export function subjectOf(db: AsideDatabase, contactId: string): Promise<Subject> {
	return db.transaction("r", [db.identities, db.conversations], async () => {
		const identities = await rowsWith(db.identities, "contactId", [contactId]);
		return { contactId, conversations: await conversationsOf(db, identities) };
	});
}

export function nameOf(contact: Contact, identities: readonly Identity[]): string {
	return contact.name ?? identities[0]?.name ?? identities[0]?.handle ?? "";
}

/** False: there is no such contact. */
export function changeContact(
	tools: HistoryTools,
	contactId: string,
	change: ContactChange,
): Promise<boolean> {
	return changeContacts(tools, [contactId], change);
}

export function changeContacts(
	{ db, clock }: HistoryTools,
	ids: readonly string[],
	change: ContactChange,
): Promise<boolean> {
	return db.transaction("rw", db.contacts, async () => {
		const contacts = (await db.contacts.bulkGet([...ids])).filter((one) => one !== undefined);
		const now = clock();
		await db.contacts.bulkPut(contacts.map((contact) => changed(contact, change, { now, newId })));
		return contacts.length === ids.length;
	});
}

/** Everyone, seen last first. */
export function listContacts(db: AsideDatabase): Promise<ContactRow[]> {
	return db.transaction("r", [db.contacts, db.identities], async () => {
		const [contacts, identities] = [await db.contacts.toArray(), await db.identities.toArray()];
		identities.sort((one, other) => other.lastSeenAt - one.lastSeenAt);
		const byContact = Map.groupBy(identities, ({ contactId }) => contactId);
		return contacts
			.map((contact) => rowOf(contact, byContact.get(contact.id) ?? []))
			.sort((one, other) => other.lastSeenAt - one.lastSeenAt);
	});
}

function rowOf(contact: Contact, identities: readonly Identity[]): ContactRow {
	const value: Record<string, number> = {};
	for (const { currency, amount } of contact.sales) value[currency] = (value[currency] ?? 0) + amount;
	return {
		id: contact.id,
		name: nameOf(contact, identities),
		...(contact.company === undefined ? {} : { company: contact.company }),
		tags: contact.tags,
		vip: contact.vip,
		leadStage: contact.leadStage,
		identities: identities.map(({ platform, handle }) => ({
			platform,
			...(handle === undefined ? {} : { handle }),
		})),
		value,
		lastSeenAt: identities[0]?.lastSeenAt ?? contact.updatedAt,
	};
}
