/** Rows with a private text, as they are read and as they are written. */
import type { Note } from "../../contract/contact.ts";
import type { Message, Shelf, StoredMessage } from "../../contract/history.ts";
import type { OpenShelf } from "../../history/shelves.ts";
import { openRow, sealRow } from "../keeping/texts-of.ts";
import type { Vault } from "../keeping/vault.ts";

export type OpenNote = Note & { readonly text: string };

/** Undefined: locked, or a text that does not open. */
export async function openMessages(
	vault: Vault,
	rows: readonly StoredMessage[],
): Promise<Message[] | undefined> {
	return all<Message>(rows, (row) => openRow(vault, "messages", row));
}

export async function openNotes(vault: Vault, rows: readonly Note[]): Promise<OpenNote[] | undefined> {
	return all<OpenNote>(rows, (row) => openRow(vault, "notes", row));
}

export async function openShelves(vault: Vault, rows: readonly Shelf[]): Promise<OpenShelf[] | undefined> {
	return all<OpenShelf>(rows, (row) => openRow(vault, "shelves", row));
}

export async function sealedMessages(
	vault: Vault,
	rows: readonly Message[],
): Promise<StoredMessage[] | undefined> {
	return all<StoredMessage>(rows, (row) => sealRow(vault, "messages", row));
}

export async function sealedShelves(vault: Vault, rows: readonly OpenShelf[]): Promise<Shelf[] | undefined> {
	return all<Shelf>(rows, (row) => sealRow(vault, "shelves", row));
}

export async function sealedNote(vault: Vault, note: OpenNote): Promise<Note | undefined> {
	return (await all<Note>([note], (row) => sealRow(vault, "notes", row)))?.[0];
}

type Plain = Readonly<Record<string, unknown>>;

/** With the lock off nothing has to be awaited for each row. */
async function all<Made>(
	rows: readonly object[],
	change: (row: Plain) => Promise<Plain | undefined>,
): Promise<Made[] | undefined> {
	const changed = await Promise.all(rows.map((row) => change(row as Plain)));
	return changed.includes(undefined) ? undefined : (changed as unknown as Made[]);
}
