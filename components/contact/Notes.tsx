import { useEffect, useRef, useState } from "preact/hooks";
import type { Note } from "../../lib/contract/contact.ts";
import { interfaceLanguage, say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { Keys } from "../Keys.tsx";
import { PlainText } from "./PlainText.tsx";

const LONGEST = 10_000;
const TROUBLES = { locked: "lockedHint", full: "noteFull", failed: "notKept" } as const;

/** Private notes: written, edited, pinned, removed and brought back. A draft is never lost to a failed write. */
export function Notes({ person, shortcut }: { readonly person: Person; readonly shortcut?: string }) {
	const { notes, card, isLocked } = person;
	return (
		<section class="notes" aria-labelledby="notes-title">
			<h2 class="label" id="notes-title">
				{say("notesTitle")}
			</h2>
			{isLocked.value && <p class="hint">{say("lockedHint")}</p>}
			<ul>
				{(card.value?.notes ?? []).map((note) => (
					<NoteCard key={note.id} person={person} note={note} />
				))}
			</ul>
			{notes.removed.value !== undefined && (
				<p class="undo" role="status">
					{say("noteRemoved")}
					<button type="button" class="link-button" onClick={() => void notes.undo()}>
						{say("undo")}
					</button>
				</p>
			)}
			{!isLocked.value && <NoteBox person={person} shortcut={shortcut ?? ""} />}
			{notes.trouble.value !== undefined && (
				<p class="late-text small" role="alert">
					{say(TROUBLES[notes.trouble.value])}
				</p>
			)}
		</section>
	);
}

function NoteBox({ person: { notes }, shortcut }: { readonly person: Person; readonly shortcut: string }) {
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		if (notes.wanted.value > 0) box.current?.focus();
	}, [notes.wanted.value]);
	const isEmpty = notes.draft.value.trim() === "";
	return (
		<div class="note-box">
			<textarea
				ref={box}
				rows={isEmpty ? 1 : 3}
				maxLength={LONGEST}
				placeholder={say("addNote")}
				aria-label={say("addNote")}
				value={notes.draft.value}
				onInput={(event) => notes.type(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
					event.preventDefault();
					void notes.add();
				}}
			/>
			{isEmpty ? (
				<Keys shortcut={shortcut} />
			) : (
				<button type="button" class="button primary" onClick={() => void notes.add()}>
					{say("save")}
				</button>
			)}
		</div>
	);
}

type OpenNote = Note & { readonly text: string };

function NoteCard({ person, note }: { readonly person: Person; readonly note: OpenNote }) {
	const [draft, setDraft] = useState<string | undefined>(undefined);
	const day = new Date(note.editedAt ?? note.createdAt).toLocaleDateString(interfaceLanguage(), {
		day: "numeric",
		month: "short",
		year: "numeric",
	});
	if (draft !== undefined) return <NoteEditor {...{ person, note, draft, setDraft }} />;
	return (
		<li class={note.pinned ? "note pinned" : "note"}>
			<PlainText text={note.text} />
			<div class="note-foot">
				<span class="faint">
					{note.pinned ? `${say("pinned")} · ${day}` : day}
					{note.editedAt !== undefined && ` · ${say("edited")}`}
				</span>
				<button type="button" class="link-button" onClick={() => setDraft(note.text)}>
					{say("edit")}
				</button>
				<button
					type="button"
					class="link-button"
					onClick={() => void person.notes.pin(note.id, !note.pinned)}
				>
					{say(note.pinned ? "unpin" : "pin")}
				</button>
				<button type="button" class="link-button" onClick={() => void person.notes.remove(note.id)}>
					{say("remove")}
				</button>
			</div>
		</li>
	);
}

interface Editing {
	readonly person: Person;
	readonly note: OpenNote;
	readonly draft: string;
	readonly setDraft: (draft: string | undefined) => void;
}

function NoteEditor({ person, note, draft, setDraft }: Editing) {
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => box.current?.focus(), []);
	const save = async (): Promise<void> => {
		if (draft.trim() === "" || (await person.notes.edit(note.id, draft.trim()))) setDraft(undefined);
	};
	return (
		<li class="note">
			<textarea
				ref={box}
				rows={4}
				maxLength={LONGEST}
				aria-label={say("edit")}
				value={draft}
				onInput={(event) => setDraft(event.currentTarget.value)}
				onKeyDown={(event) => event.key === "Escape" && setDraft(undefined)}
			/>
			<div class="card-row">
				<button type="button" class="button primary" onClick={() => void save()}>
					{say("save")}
				</button>
				<button type="button" class="button" onClick={() => setDraft(undefined)}>
					{say("cancel")}
				</button>
			</div>
		</li>
	);
}
