import { type ReadonlySignal, signal } from "@preact/signals";
import type { Result } from "../base/result.ts";
import type { Ask } from "../messaging/ask.ts";
import type { Who } from "../messaging/protocol/contacts.ts";
import type { AskFailure, ReplyOf } from "../messaging/protocol.ts";

/** `full`: there is no room to store it. */
type NoteTrouble = "locked" | "full" | "failed";

/** Writing notes. What was typed stays in the box until the worker has it. */
export interface Notes {
	readonly draft: ReadonlySignal<string>;
	/** The draft is still there. */
	readonly trouble: ReadonlySignal<NoteTrouble | undefined>;
	/** The note that was just removed and can be brought back. */
	readonly removed: ReadonlySignal<string | undefined>;
	/** Counts how often the person asked to write one; the box takes the focus each time. */
	readonly wanted: ReadonlySignal<number>;
	type(text: string): void;
	want(): void;
	add(): Promise<void>;
	edit(noteId: string, text: string): Promise<boolean>;
	pin(noteId: string, pinned: boolean): Promise<boolean>;
	remove(noteId: string): Promise<void>;
	undo(): Promise<void>;
}

type Tried = (work: (who: Who) => Promise<boolean>) => Promise<boolean>;

function troubleOf(reply: Result<ReplyOf<"note.write">, AskFailure>): NoteTrouble {
	if (reply.ok) return reply.value.isLocked ? "locked" : "failed";
	return reply.failure.kind === "full" ? "full" : "failed";
}

export function createNotes(ask: Ask, tried: Tried): Notes {
	const draft = signal("");
	const trouble = signal<NoteTrouble | undefined>(undefined);
	const removed = signal<string | undefined>(undefined);
	const wanted = signal(0);

	const write = (wish: { noteId?: string; text?: string; pinned?: boolean; removed?: boolean }) =>
		tried(async (who) => {
			const reply = await ask("note.write", { who, ...wish });
			const done = reply.ok && reply.value.done;
			trouble.value = done ? undefined : troubleOf(reply);
			return done;
		});

	return {
		draft,
		trouble,
		removed,
		wanted,
		type: (text) => {
			draft.value = text;
		},
		want: () => {
			wanted.value += 1;
		},
		async add() {
			const text = draft.value.trim();
			if (text === "") return;
			if ((await write({ text })) && draft.value.trim() === text) draft.value = "";
		},
		edit: (noteId, text) => write({ noteId, text }),
		pin: (noteId, pinned) => write({ noteId, pinned }),
		async remove(noteId) {
			if (await write({ noteId, removed: true })) removed.value = noteId;
		},
		async undo() {
			const noteId = removed.value;
			if (noteId !== undefined && (await write({ noteId, removed: false }))) removed.value = undefined;
		},
	};
}
