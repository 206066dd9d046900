import { foldedLine } from "../../history/fold.ts";
import { type OpenShelf, shelved } from "../../history/shelves.ts";
import { shelvesChanged } from "./find.ts";
import { type HistoryTools, newId } from "./history-tools.ts";
import { type OpenNote, openNotes, openShelves, sealedNote, sealedShelves } from "./open-rows.ts";

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

/** Pinned ones first, then the newest. Undefined: locked. */
export async function notesOf(
	{ db, vault }: HistoryTools,
	contactId: string,
): Promise<OpenNote[] | undefined> {
	const rows = await db.notes.where("contactId").equals(contactId).toArray();
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
	const { db, vault } = tools;
	const before = wish.noteId === undefined ? undefined : await openNote(tools, wish.noteId);
	if (before === "locked") return "locked";
	if (wish.noteId !== undefined && before?.contactId !== wish.contactId) return "gone";
	const note = noteAfter(before, wish, tools.clock());
	const sealed = await sealedNote(vault, note);
	const owner = `note:${wish.contactId}`;
	const shelves: OpenShelf[] | undefined = await openShelves(
		vault,
		await db.shelves.where("owner").equals(owner).toArray(),
	);
	if (!sealed || !shelves) return "locked";
	const words = note.deletedAt === undefined ? foldedLine(note.text) : "";
	const changed = await sealedShelves(
		vault,
		shelved(owner, shelves, [{ id: note.id, at: note.createdAt, words }]),
	);
	if (!changed) return "locked";
	await db.transaction("rw", [db.notes, db.shelves], async () => {
		await db.notes.put(sealed);
		await db.shelves.bulkPut(changed);
	});
	shelvesChanged();
	return note;
}

async function openNote(
	{ db, vault }: HistoryTools,
	noteId: string,
): Promise<OpenNote | "locked" | undefined> {
	const row = await db.notes.get(noteId);
	if (!row) return undefined;
	return (await openNotes(vault, [row]))?.[0] ?? "locked";
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
