/** Erasing one person everywhere, or everything. Each in one transaction: half an erasure would look like a whole one. */
import type { RemovedKind } from "../../contract/keeping.ts";
import type { AsideDatabase } from "../database.ts";
import { noteRemoval } from "./removal-log.ts";
import { type Removed, removeConversation, removeMessages } from "./remove-rows.ts";

export interface Erasure {
	readonly contactId: string;
	/** Also what somebody of exactly one of this person's names wrote in groups of the same platform. */
	readonly alsoInGroups: boolean;
	/** Of the log. */
	readonly entryId: string;
	readonly at: number;
}

/** What is stored of one person, in numbers: what an erasure would remove. */
export interface ContactExtent {
	readonly counts: Removed;
	/** Messages in groups under one of the person's names; whether they are the person's, nobody can be sure. */
	readonly inGroups: number;
}

/** Undefined: there is no such contact. */
export async function eraseContact(db: AsideDatabase, erasure: Erasure): Promise<Removed | undefined> {
	const { contactId, alsoInGroups, entryId, at } = erasure;
	return db.transaction("rw", db.tables, async () => {
		if (!(await db.contacts.get(contactId))) return undefined;
		const removed = await removeContact(db, contactId, alsoInGroups);
		await noteRemoval(db, { id: entryId, at, reason: "erased" }, removed);
		return removed;
	});
}

/** Inside a transaction over every table. */
export async function removeContact(
	db: AsideDatabase,
	contactId: string,
	alsoInGroups: boolean,
): Promise<Removed> {
	const removed: Removed = { contacts: 1 };
	if (alsoInGroups) {
		const inGroups = await messagesInGroups(db, contactId);
		await removeMessages(db, inGroups.messages);
		await forgetMembers(db, inGroups.names, new Set(inGroups.messages.map((one) => one.conversation)));
		removed.messages = inGroups.messages.length;
	}
	for (const key of await conversationsOf(db, contactId)) add(removed, await removeConversation(db, key));
	removed.notes = await db.notes.where("contactId").equals(contactId).delete();
	await db.shelves.where("owner").equals(`note:${contactId}`).delete();
	await db.identities.where("contactId").equals(contactId).delete();
	await db.contactLinks.where("keptId").equals(contactId).delete();
	await db.contactLinks.where("joinedId").equals(contactId).delete();
	await db.contacts.delete(contactId);
	return removed;
}

export function extentOfContact(db: AsideDatabase, contactId: string): Promise<ContactExtent> {
	const tables = [db.contacts, db.identities, db.notes, db.conversations, db.messages];
	return db.transaction("r", [...tables, db.templateUses, db.outcomes], async () => {
		const keys = await conversationsOf(db, contactId);
		const conversations = await db.conversations.bulkGet([...keys]);
		const counts: Removed = {
			notes: await db.notes.where("contactId").equals(contactId).count(),
			conversations: keys.length,
			messages: conversations.reduce((sum, one) => sum + (one?.messageCount ?? 0), 0),
			"template-uses": await db.templateUses.where("conversation").anyOf(keys).count(),
			outcomes: await db.outcomes.where("conversation").anyOf(keys).count(),
		};
		return { counts, inGroups: (await messagesInGroups(db, contactId)).messages.length };
	});
}

export async function conversationsOf(db: AsideDatabase, contactId: string): Promise<readonly string[]> {
	const identities = await db.identities.where("contactId").equals(contactId).primaryKeys();
	return db.conversations.where("identityId").anyOf(identities).primaryKeys();
}

/** Everything, settings aside: templates, people, history, the lock and the log. */
export function eraseEverything(db: AsideDatabase): Promise<void> {
	return db.transaction("rw", db.tables, async () => {
		for (const table of db.tables) await table.clear();
	});
}

async function messagesInGroups(db: AsideDatabase, contactId: string) {
	const identities = await db.identities.where("contactId").equals(contactId).toArray();
	const namesOn = new Map(
		identities.map(({ platform, name, formerNames }) => [platform, [name, ...formerNames]]),
	);
	const groups = await db.conversations
		.filter(({ isGroup, platform, members }) => {
			const names = namesOn.get(platform) ?? [];
			return isGroup && members.some((member) => names.includes(member));
		})
		.toArray();
	const messages: { id: string; conversation: string }[] = [];
	for (const { key, platform } of groups) {
		const names = namesOn.get(platform) ?? [];
		const ofGroup = await db.messages
			.where("[conversation+place]")
			.between([key, -Infinity], [key, Infinity])
			.toArray();
		const theirs = ofGroup.filter(({ author }) => author !== undefined && names.includes(author));
		messages.push(...theirs.map(({ id, conversation }) => ({ id, conversation })));
	}
	return { messages, names: new Set([...namesOn.values()].flat()) };
}

async function forgetMembers(
	db: AsideDatabase,
	names: ReadonlySet<string>,
	groups: ReadonlySet<string>,
): Promise<void> {
	await db.conversations
		.where("key")
		.anyOf([...groups])
		.modify((row) => {
			Object.assign(row, { members: row.members.filter((member) => !names.has(member)) });
		});
}

function add(sum: Removed, more: Removed): void {
	for (const [kind, count] of Object.entries(more) as [RemovedKind, number][]) {
		sum[kind] = (sum[kind] ?? 0) + count;
	}
}
