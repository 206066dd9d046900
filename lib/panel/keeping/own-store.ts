/**
 * What Desk does to the database itself: work that a person starts by hand there and that may take long. The worker, which
 * may die at any moment and pays for every line when it wakes, is told of it afterwards (`keeping.changed`).
 */
import type { Contact, FieldDefinition, Identity, Note } from "../../contract/contact.ts";
import type { Conversation, Outcome, StoredMessage, TemplateUse } from "../../contract/history.ts";
import type { Comparison, ConversationInFile } from "./dry-run.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface BackupFrom {
	readonly table: string;
	/** Rows behind this key; from the table's first one without it. */
	readonly after?: string;
}

export interface StoredOfContact {
	readonly contact: Contact;
	readonly fieldDefinitions: readonly FieldDefinition[];
	readonly identities: readonly Identity[];
	readonly notes: readonly Note[];
	readonly conversations: readonly Conversation[];
	readonly templateUses: readonly TemplateUse[];
	readonly outcomes: readonly Outcome[];
}

/** Each rejects when the database cannot be opened or written, and then has changed nothing. */
export interface OwnStore {
	/** Rows in all tables of a backup. */
	countRows(): Promise<number>;
	/** The next rows of a backup; without `from`, the first ones. */
	backupPiece(
		from?: BackupFrom,
	): Promise<
		| { readonly table: string; readonly rows: readonly Row[]; readonly next?: BackupFrom }
		| "locked"
		| "unknown"
	>;
	/** Everything of one person but the messages, with texts open. */
	readContact(contactId: string): Promise<StoredOfContact | "locked" | "unknown">;
	/** Messages of one conversation in order, behind the place `after`. */
	readMessages(
		conversation: string,
		after?: number,
	): Promise<{ readonly messages: readonly StoredMessage[]; readonly after?: number } | "locked">;
	beginRestore(token: string): Promise<void>;
	/** `other`: another restore has begun since. */
	stagePiece(piece: {
		readonly token: string;
		readonly n: number;
		readonly rows: readonly { readonly table: string; readonly row: Row }[];
	}): Promise<
		| { readonly comparisons: readonly Comparison[]; readonly conversations: readonly ConversationInFile[] }
		| "unfit"
		| "newer"
		| "locked"
		| "other"
	>;
	/** In one transaction: a page closed under it has changed nothing. */
	commitRestore(token: string, mode: "merge" | "replace"): Promise<"done" | "other">;
	dropRestore(): Promise<void>;
	/** Gives the recovery code; undefined: there is a lock already. */
	turnLockOn(passphrase: string, autoLockMinutes: number): Promise<string | undefined>;
	/** False: the secret was wrong, as with the next one. */
	changePassphrase(by: "passphrase" | "recovery", secret: string, next: string): Promise<boolean>;
	turnLockOff(passphrase: string): Promise<boolean>;
	setAutoLock(minutes: number): Promise<void>;
}

/** The part of Desk that knows the database is loaded with the first work for it. */
export type OpenStore = () => Promise<OwnStore>;
