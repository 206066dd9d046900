/** Contacts that are one person: suggested, linked by hand, and taken apart again without loss. */
import type { ContactLink } from "../../contract/contact.ts";
import type { Suggestion } from "../../contract/contact-card.ts";
import { joinedContact, unlinked } from "../../history/join-contacts.ts";
import type { AsideDatabase } from "../database.ts";
import { shelveAnew } from "./find.ts";
import { type HistoryTools, newId } from "./history-tools.ts";

const MOST_SUGGESTED = 5;

/** Others with the same handle on another platform, or the same name. Nothing is linked without a person. */
export async function suggestionsFor(db: AsideDatabase, contactId: string): Promise<Suggestion[]> {
	const all = await db.identities.toArray();
	const identities = all.filter((one) => one.contactId === contactId);
	const handles = new Set(identities.flatMap(({ handle }) => (handle ? [handle.toLowerCase()] : [])));
	const names = new Set(identities.map(({ name }) => plain(name)).filter((name) => name.includes(" ")));
	const found = new Map<string, Suggestion>();
	for (const other of all) {
		if (other.contactId === contactId || found.has(other.contactId)) continue;
		const sameHandle = other.handle !== undefined && handles.has(other.handle.toLowerCase());
		if (!sameHandle && !names.has(plain(other.name))) continue;
		const { platform, name, handle } = other;
		found.set(other.contactId, {
			contactId: other.contactId,
			name,
			platform,
			...(handle === undefined ? {} : { handle }),
			because: sameHandle ? "handle" : "name",
		});
	}
	return [...found.values()].slice(0, MOST_SUGGESTED);
}

function plain(name: string): string {
	return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** False: one of them is gone, or they are one already. */
export async function linkContacts(tools: HistoryTools, keptId: string, joinedId: string): Promise<boolean> {
	const { db, clock } = tools;
	const done = await db.transaction(
		"rw",
		[db.contacts, db.identities, db.notes, db.contactLinks, db.shelves],
		async () => {
			const [kept, other] = await db.contacts.bulkGet([keptId, joinedId]);
			if (!kept || !other || keptId === joinedId) return false;
			const identityIds = await db.identities.where("contactId").equals(joinedId).primaryKeys();
			const noteIds = await db.notes.where("contactId").equals(joinedId).primaryKeys();
			await db.contactLinks.add({
				id: newId(),
				keptId,
				joinedId,
				keptBefore: kept,
				joinedBefore: other,
				identityIds,
				noteIds,
				at: await momentAfter(db, keptId, clock()),
			});
			await db.contacts.put(joinedContact(kept, other));
			await db.contacts.delete(joinedId);
			await move(db, { identityIds, noteIds, to: keptId });
			return true;
		},
	);
	if (done) await shelveNotes(tools, [keptId, joinedId]);
	return done;
}

/** Links into one contact are undone by their order: no two at the same moment. */
async function momentAfter(db: AsideDatabase, keptId: string, now: number): Promise<number> {
	const links = await db.contactLinks.where("keptId").equals(keptId).toArray();
	return Math.max(now, ...links.map(({ at }) => at + 1));
}

/** The contact that is apart again; undefined: there is no such link. */
export async function unlinkContacts(tools: HistoryTools, linkId: string): Promise<string | undefined> {
	const { db } = tools;
	const link = await db.transaction(
		"rw",
		[db.contacts, db.identities, db.notes, db.contactLinks],
		async (): Promise<ContactLink | undefined> => {
			const undone = await db.contactLinks.get(linkId);
			const current = undone && (await db.contacts.get(undone.keptId));
			if (!undone || !current) return undefined;
			const links = await db.contactLinks.where("keptId").equals(undone.keptId).sortBy("at");
			const later = links.filter(({ at }) => at > undone.at);
			const apart = unlinked(current, undone, later);
			await db.contacts.bulkPut([apart.kept, apart.joined]);
			await db.contactLinks.bulkPut([...apart.later]);
			await db.contactLinks.delete(linkId);
			await move(db, { ...undone, to: undone.joinedId });
			return undone;
		},
	);
	if (link) await shelveNotes(tools, [link.keptId, link.joinedId]);
	return link?.joinedId;
}

interface Moving {
	readonly identityIds: readonly string[];
	readonly noteIds: readonly string[];
	readonly to: string;
}

async function move(db: AsideDatabase, { identityIds, noteIds, to }: Moving): Promise<void> {
	await db.identities.where("id").anyOf(identityIds).modify({ contactId: to });
	await db.notes.where("id").anyOf(noteIds).modify({ contactId: to });
}

async function shelveNotes(tools: HistoryTools, contactIds: readonly string[]): Promise<void> {
	for (const contactId of contactIds) await shelveAnew(tools, `note:${contactId}`);
}
