/**
 * The sweep: removes what is older than its kind is kept. Small transactions, each with its line of the log, and what is
 * left to do is found by its age alone: a worker that dies in between goes on at its next start and removes nothing twice.
 */
import type { Retention } from "../../contract/keeping.ts";
import { cutOff } from "../../keeping/cut-off.ts";
import type { AsideDatabase } from "../database.ts";
import { removeContact } from "./erase.ts";
import { noteRemoval, type RemovalEntry, shortenRemovals } from "./removal-log.ts";
import { cutShelves, removeConversation, removeMessages } from "./remove-rows.ts";

/** Rows removed in one transaction: short enough that nobody waits for it. */
const AT_ONCE = 200;
/** ms a deleted note can be brought back. */
const BIN = 30 * 24 * 60 * 60 * 1_000;

export interface SweepOptions {
	readonly retention: Retention;
	/** Epoch ms. */
	readonly now: number;
	/** Of this sweep, for its lines in the log. */
	readonly id: string;
}

export async function sweep(db: AsideDatabase, { retention, now, id }: SweepOptions): Promise<void> {
	const tooOld: RemovalEntry = { id, at: now, reason: "retention" };
	const binned: RemovalEntry = { id: `${id}-bin`, at: now, reason: "bin" };
	const held = await holdOf(db);
	await sweepContacts(db, cutOff(now, retention.contacts), tooOld);
	await sweepMessages(db, cutOff(now, retention.messages), held, tooOld);
	await sweepNotes(db, { before: now - BIN, of: "deletedAt", held: held.contacts }, binned);
	const notesBefore = cutOff(now, retention.notes);
	await sweepNotes(db, { before: notesBefore, of: "changedAt", held: held.contacts }, tooOld);
	for (const table of ["templateUses", "outcomes"] as const) {
		await sweepActivity(
			db,
			table,
			{ before: cutOff(now, retention.activity), held: held.conversations },
			tooOld,
		);
	}
	await sweepGroups(db, cutOff(now, retention.messages), tooOld);
	await shortenRemovals(db);
	await db.states.put({ key: "sweep", finishedAt: now });
}

interface Hold {
	readonly contacts: ReadonlySet<string>;
	readonly conversations: ReadonlySet<string>;
}

async function holdOf(db: AsideDatabase): Promise<Hold> {
	const contacts = await db.contacts.filter(({ hold }) => hold === true).primaryKeys();
	const identities = await db.identities.where("contactId").anyOf(contacts).primaryKeys();
	const conversations = await db.conversations.where("identityId").anyOf(identities).primaryKeys();
	return { contacts: new Set(contacts), conversations: new Set(conversations) };
}

async function sweepMessages(
	db: AsideDatabase,
	before: number | undefined,
	heldAtFirst: Hold,
	entry: RemovalEntry,
): Promise<void> {
	if (before === undefined) return;
	let held = heldAtFirst;
	for (;;) {
		const old = await db.messages
			.where("at")
			.below(before)
			.filter(({ conversation }) => !held.conversations.has(conversation))
			.limit(AT_ONCE)
			.toArray();
		if (old.length === 0) return;
		await db.transaction(
			"rw",
			[db.messages, db.conversations, db.shelves, db.removals, db.contacts, db.identities, db.states],
			async () => {
				// A hold set since the rows were read counts too.
				held = await holdOf(db);
				const free = old.filter(({ conversation }) => !held.conversations.has(conversation));
				await removeMessages(db, free);
				await noteRemoval(db, entry, { messages: free.length });
			},
		);
	}
}

interface ActivityAge {
	readonly before: number | undefined;
	readonly held: ReadonlySet<string>;
}

async function sweepActivity(
	db: AsideDatabase,
	table: "templateUses" | "outcomes",
	{ before, held }: ActivityAge,
	entry: RemovalEntry,
): Promise<void> {
	if (before === undefined) return;
	const kind = table === "outcomes" ? "outcomes" : "template-uses";
	for (let removed = AT_ONCE; removed === AT_ONCE; ) {
		removed = await db.transaction("rw", [db.table(table), db.removals], async () => {
			const old = await db
				.table<{ conversation: string }, string>(table)
				.where("at")
				.below(before)
				.filter(({ conversation }) => !held.has(conversation))
				.limit(AT_ONCE)
				.primaryKeys();
			await db.table(table).bulkDelete(old);
			await noteRemoval(db, entry, { [kind]: old.length });
			return old.length;
		});
	}
}

interface NoteAge {
	readonly before: number | undefined;
	/** `changedAt`: when it was written or last edited. */
	readonly of: "deletedAt" | "changedAt";
	readonly held: ReadonlySet<string>;
}

/** Notes have no index of their age: there are some per person, not thousands. */
async function sweepNotes(
	db: AsideDatabase,
	{ before, of, held }: NoteAge,
	entry: RemovalEntry,
): Promise<void> {
	if (before === undefined) return;
	await db.transaction("rw", [db.notes, db.shelves, db.removals, db.states], async () => {
		const old = await db.notes
			.filter((note) => {
				const at = of === "deletedAt" ? note.deletedAt : (note.editedAt ?? note.createdAt);
				return at !== undefined && at < before && !held.has(note.contactId);
			})
			.toArray();
		if (old.length === 0) return;
		await db.notes.bulkDelete(old.map(({ id }) => id));
		await noteRemoval(db, entry, { notes: old.length });
		await cutShelves(
			db,
			old.map(({ contactId }) => `note:${contactId}`),
			new Set(old.map(({ id }) => id)),
		);
	});
}

/** People none of whose accounts was seen, and whose record nobody changed, since `before`. One transaction each. */
async function sweepContacts(
	db: AsideDatabase,
	before: number | undefined,
	entry: RemovalEntry,
): Promise<void> {
	if (before === undefined) return;
	for (const id of await db.contacts.where("updatedAt").below(before).primaryKeys()) {
		await db.transaction("rw", db.tables, async () => {
			const contact = await db.contacts.get(id);
			if (!contact || contact.hold || contact.updatedAt >= before) return;
			const identities = await db.identities.where("contactId").equals(id).toArray();
			if (identities.some(({ lastSeenAt }) => lastSeenAt >= before)) return;
			await noteRemoval(db, entry, await removeContact(db, id, false));
		});
	}
}

/** A group whose messages are all gone is still a title and its members' names. */
async function sweepGroups(
	db: AsideDatabase,
	before: number | undefined,
	entry: RemovalEntry,
): Promise<void> {
	if (before === undefined) return;
	await db.transaction("rw", db.tables, async () => {
		const empty = await db.conversations
			.where("lastSeenAt")
			.below(before)
			.filter(({ isGroup, messageCount }) => isGroup && messageCount === 0)
			.primaryKeys();
		for (const key of empty) await noteRemoval(db, entry, await removeConversation(db, key));
	});
}
