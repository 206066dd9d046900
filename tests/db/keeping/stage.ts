/** A database with invented people in it, and a vault whose session is in memory. */
import "fake-indexeddb/auto";
import type { Contact, Identity, Note } from "../../../lib/contract/contact.ts";
import type { Conversation, StoredMessage } from "../../../lib/contract/history.ts";
import { AsideDatabase } from "../../../lib/db/database.ts";
import { createVault, type KeyStore, type Vault } from "../../../lib/db/keeping/vault.ts";

let made = 0;

export function newDatabase(): AsideDatabase {
	made += 1;
	return new AsideDatabase(`keeping-${made}-${Math.random()}`);
}

export function newSession(): KeyStore & { readonly items: Map<string, unknown> } {
	const items = new Map<string, unknown>();
	return {
		items,
		get: async (key) => (items.has(key) ? { [key]: items.get(key) } : {}),
		set: async (more) => {
			for (const [key, value] of Object.entries(more)) items.set(key, value);
		},
		remove: async (key) => {
			items.delete(key);
		},
	};
}

export function openVault(db: AsideDatabase): Vault {
	return createVault(db, newSession());
}

const DAY = 86_400_000;
export const NOW = new Date("2026-11-25T12:00").getTime();
export const daysAgo = (days: number) => NOW - days * DAY;

export function contactOf(id: string, more: Partial<Contact> = {}): Contact {
	return {
		id,
		tags: [],
		vip: false,
		fields: {},
		consent: [],
		sales: [],
		createdAt: daysAgo(900),
		updatedAt: daysAgo(800),
		...more,
	};
}

export function identityOf(id: string, contactId: string, more: Partial<Identity> = {}): Identity {
	return {
		id,
		platform: "x",
		contactId,
		name: `Name of ${id}`,
		formerNames: [],
		formerHandles: [],
		firstSeenAt: daysAgo(900),
		lastSeenAt: daysAgo(1),
		...more,
	};
}

export function conversationOf(
	key: string,
	identityId?: string,
	more: Partial<Conversation> = {},
): Conversation {
	return {
		key,
		platform: "x",
		...(identityId !== undefined && { identityId }),
		title: `Title of ${key}`,
		isGroup: identityId === undefined,
		members: [],
		messageCount: 0,
		firstSeenAt: daysAgo(900),
		lastSeenAt: daysAgo(1),
		...more,
	};
}

export function messageOf(
	id: string,
	conversation: string,
	place: number,
	more: Partial<StoredMessage> = {},
): StoredMessage {
	return {
		id,
		conversation,
		place,
		direction: "in",
		text: `Text of ${id}`,
		at: daysAgo(10),
		precision: "exact",
		seenAt: daysAgo(10),
		...more,
	};
}

export function noteOf(id: string, contactId: string, more: Partial<Note> = {}): Note {
	return { id, contactId, text: `Note ${id}`, pinned: false, createdAt: daysAgo(10), ...more };
}

/** One person with a conversation of `days.length` messages, each that many days old, and a note; words on a shelf. */
export function layPerson(db: AsideDatabase, name: string, days: readonly number[]): Promise<void> {
	return db.transaction("rw", db.tables, () => layRows(db, name, days));
}

async function layRows(db: AsideDatabase, name: string, days: readonly number[]): Promise<void> {
	const key = `x:${name}`;
	await db.contacts.put(contactOf(name));
	await db.identities.put(identityOf(`x:id-${name}`, name));
	await db.conversations.put(conversationOf(key, `x:id-${name}`, { messageCount: days.length }));
	const messages = days.map((ago, place) => messageOf(`${name}-${place}`, key, place, { at: daysAgo(ago) }));
	await db.messages.bulkPut(messages);
	await db.notes.put(noteOf(`note-${name}`, name));
	await db.templateUses.put({
		id: `use-${name}`,
		conversation: key,
		templateId: "t",
		title: "Delay",
		shortcut: "delay",
		at: daysAgo(700),
	});
	await db.outcomes.put({ id: `outcome-${name}`, conversation: key, kind: "resolved", at: daysAgo(5) });
	await db.shelves.add({
		owner: key,
		ids: messages.map(({ id }) => id),
		ats: messages.map(({ at }) => at),
		words: messages.map(({ id }) => ` text of ${id}`).join("\n"),
	});
	await db.shelves.add({
		owner: `note:${name}`,
		ids: [`note-${name}`],
		ats: [daysAgo(10)],
		words: ` note ${name}`,
	});
}

/** Everything in the database as text, to look for what should be gone. */
export async function dump(db: AsideDatabase, ...except: string[]): Promise<string> {
	const tables = db.tables.filter(({ name }) => !except.includes(name));
	const rows = await db.transaction("r", tables, () => Promise.all(tables.map((table) => table.toArray())));
	return JSON.stringify(tables.map(({ name }, index) => [name, rows[index]]));
}
