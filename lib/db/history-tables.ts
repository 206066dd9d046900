/**
 * Tables of contacts and history (version 2 of the database). The worker alone writes them.
 *
 * - A contact owns identities and notes, an identity its conversations, a conversation its messages, template uses and
 *   outcomes. Linking two contacts moves identities and notes and touches no message.
 * - `messages` by `[conversation+place]` gives a conversation in order, by `[conversation+platformId]` the same message
 *   again. `messages.at` serves the retention sweep.
 * - Search scans `shelves` instead of an index of words: see lib/history/search.
 */
import type { EntityTable, Table } from "dexie";
import type { Contact, ContactLink, FieldDefinition, Identity, Note } from "../contract/contact.ts";
import type { Conversation, Outcome, Shelf, StoredMessage, TemplateUse } from "../contract/history.ts";

export const HISTORY_STORES = {
	contacts: "id, updatedAt",
	identities: "id, contactId, [platform+handle], lastSeenAt",
	notes: "id, contactId",
	contactLinks: "id, keptId, joinedId",
	fieldDefinitions: "id, place",
	conversations: "key, identityId, lastSeenAt",
	messages: "id, [conversation+place], [conversation+platformId], at",
	templateUses: "id, conversation, at",
	outcomes: "id, conversation, at",
	shelves: "++id, owner",
} as const;

export interface HistoryTables {
	readonly contacts: EntityTable<Contact, "id">;
	readonly identities: EntityTable<Identity, "id">;
	readonly notes: EntityTable<Note, "id">;
	readonly contactLinks: EntityTable<ContactLink, "id">;
	readonly fieldDefinitions: EntityTable<FieldDefinition, "id">;
	readonly conversations: EntityTable<Conversation, "key">;
	readonly messages: EntityTable<StoredMessage, "id">;
	readonly templateUses: EntityTable<TemplateUse, "id">;
	readonly outcomes: EntityTable<Outcome, "id">;
	readonly shelves: Table<Shelf, number>;
}
