/** Everything stored of one person, with texts open: what an export hands over. */
import type { Contact, FieldDefinition, Identity, Note } from "../../contract/contact.ts";
import type { Conversation, Outcome, StoredMessage, TemplateUse } from "../../contract/history.ts";
import type { AsideDatabase } from "../database.ts";
import { conversationsOf } from "./erase.ts";
import type { Row } from "./register.ts";
import { openRow } from "./texts-of.ts";
import type { Vault } from "./vault.ts";

export interface StoredOfContact {
	readonly contact: Contact;
	readonly fieldDefinitions: FieldDefinition[];
	readonly identities: Identity[];
	readonly notes: Note[];
	readonly conversations: Conversation[];
	readonly templateUses: TemplateUse[];
	readonly outcomes: Outcome[];
}

/** Without the messages, which may be many. */
export async function readContact(
	db: AsideDatabase,
	vault: Vault,
	contactId: string,
): Promise<StoredOfContact | "locked" | "unknown"> {
	const contact = await db.contacts.get(contactId);
	if (!contact) return "unknown";
	const keys = await conversationsOf(db, contactId);
	const stored = await db.notes.where("contactId").equals(contactId).sortBy("createdAt");
	const notes = await openAll<Note>(vault, "notes", stored);
	if (!notes) return "locked";
	const conversations = await db.conversations.bulkGet([...keys]);
	return {
		contact,
		fieldDefinitions: await db.fieldDefinitions.orderBy("place").toArray(),
		identities: await db.identities.where("contactId").equals(contactId).toArray(),
		notes,
		conversations: conversations.filter((one) => one !== undefined),
		templateUses: await db.templateUses.where("conversation").anyOf(keys).sortBy("at"),
		outcomes: await db.outcomes.where("conversation").anyOf(keys).sortBy("at"),
	};
}

const AT_ONCE = 500;

export interface MessagePiece {
	readonly messages: StoredMessage[];
	/** The place to go on from; absent after the last. */
	readonly after?: number;
}

/** Messages of one conversation in order, `after` a place. */
export async function readMessages(
	db: AsideDatabase,
	vault: Vault,
	conversation: string,
	after = -Infinity,
): Promise<MessagePiece | "locked"> {
	const stored = await db.messages
		.where("[conversation+place]")
		.between([conversation, after], [conversation, Infinity], false, true)
		.limit(AT_ONCE)
		.toArray();
	const messages = await openAll<StoredMessage>(vault, "messages", stored);
	if (!messages) return "locked";
	const last = messages.at(-1);
	return { messages, ...(messages.length === AT_ONCE && last && { after: last.place }) };
}

async function openAll<Kind>(
	vault: Vault,
	table: string,
	rows: readonly Kind[],
): Promise<Kind[] | undefined> {
	const opened = await Promise.all(rows.map((row) => openRow(vault, table, row as Row)));
	const whole = opened.filter((row) => row !== undefined);
	return whole.length < opened.length ? undefined : (whole as Kind[]);
}
