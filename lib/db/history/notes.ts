import type { Note } from "../../contract/contact.ts";
import { foldedLine } from "../../history/fold.ts";
import { type OpenShelf, shelved } from "../../history/shelves.ts";
import type { Vault } from "../keeping/vault.ts";
import { shelvesChanged } from "./find.ts";
import { type HistoryTools, newId } from "./history-tools.ts";
import { type OpenNote, openNotes, openShelves, sealedNote, sealedShelves } from "./open-rows.ts";
import { areStill, isSame } from "./still.ts";

export type NoteFailure = "locked" | "gone";

export interface NoteWish {
	readonly contactId: string;
	/** Absent: a new one. */
	readonly noteId?: string | undefined;
	readonly text?: string | undefined;
	readonly pinned?: boolean | undefined;
	/** True removes it, false brings it back. */
	readonly removed?: boolean | undefined;
}

/** Pinned ones first, then the newest, without removed ones. Undefined: locked. */
export async function openedNotes(vault: Vault, rows: readonly Note[]): Promise<OpenNote[] | undefined> {
	const open = await openNotes(
		vault,
		rows.filter(({ deletedAt }) => deletedAt === undefined),
	);
	return open?.sort(
		(one, other) => Number(other.pinned) - Number(one.pinned) || other.createdAt - one.createdAt,
	);
}

/** Writes the note and its words for the search in one transaction. */
export async function writeNote(tools: HistoryTools, wish: NoteWish): Promise<OpenNote | NoteFailure> {
	for (;;) {
		const written = await tryWriting(tools, wish);
		if (written !== "again") return written;
	}
}

async function tryWriting(
	{ db, vault, clock }: HistoryTools,
	wish: NoteWish,
): Promise<OpenNote | NoteFailure | "again"> {
	const row = wish.noteId === undefined ? undefined : await db.notes.get(wish.noteId);
	const before = row && (await openNotes(vault, [row]))?.[0];
	if (row && !before) return "locked";
	if (wish.noteId !== undefined && before?.contactId !== wish.contactId) return "gone";
	const note = noteAfter(before, wish, clock());
	const sealed = await sealedNote(vault, note);
	const owner = `note:${wish.contactId}`;
	const read = await db.shelves.where("owner").equals(owner).toArray();
	const shelves: OpenShelf[] | undefined = await openShelves(vault, read);
	if (!sealed || !shelves) return "locked";
	const words = note.deletedAt === undefined ? foldedLine(note.text) : "";
	const changed = await sealedShelves(
		vault,
		shelved(owner, shelves, [{ id: note.id, at: note.createdAt, words }]),
	);
	if (!changed) return "locked";
	const isWritten = await db.transaction("rw", [db.notes, db.shelves], async () => {
		if (!isSame(row, row && (await db.notes.get(row.id))) || !(await areStill(db, owner, read))) return false;
		await db.notes.put(sealed);
		await db.shelves.bulkPut(changed);
		return true;
	});
	if (!isWritten) return "again";
	shelvesChanged();
	return note;
}

function noteAfter(before: OpenNote | undefined, wish: NoteWish, now: number): OpenNote {
	const { deletedAt, ...kept } = before ?? {
		id: newId(),
		contactId: wish.contactId,
		text: "",
		pinned: false,
		createdAt: now,
	};
	const removed = wish.removed ?? deletedAt !== undefined;
	const isEdited = before !== undefined && wish.text !== undefined && wish.text !== before.text;
	return {
		...kept,
		text: wish.text ?? kept.text,
		pinned: wish.pinned ?? kept.pinned,
		...(isEdited ? { editedAt: now } : {}),
		...(removed ? { deletedAt: deletedAt ?? now } : {}),
	};
}
