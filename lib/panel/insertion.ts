import { type ReadonlySignal, signal } from "@preact/signals";
import type { FromFrame, InsertFailureKind, InsertReply } from "../contract/link.ts";
import type { ThreadKey } from "../contract/page-view.ts";

/** How the last press of Insert or Copy went. `manual`: the text is shown for the person to copy. */
export type Insertion =
	| { readonly state: "idle" }
	| { readonly state: "inserting" }
	| { readonly state: "inserted" }
	| { readonly state: "copied" }
	| { readonly state: "manual"; readonly text: string }
	| {
			readonly state: "failed";
			readonly kind: InsertFailureKind | "no-answer";
			readonly text: string;
			readonly copied: boolean;
	  };

export interface Insertions {
	readonly state: ReadonlySignal<Insertion>;
	/** `caret`: where it shall stand afterwards, in UTF-16 units from the start of `text`; else behind it. */
	insert(threadKey: ThreadKey, text: string, caret?: number): Promise<boolean>;
	copy(text: string): Promise<void>;
	/** The next insertion goes in place of what was typed to call it up. */
	replaceNext(typed: string | undefined): void;
	receive(id: number, reply: InsertReply): void;
	/** Forgets what happened; a reply that is still under way will not be shown. */
	dismiss(): void;
	/** The same, in another conversation: what went into the last one is forgotten too. */
	reset(): void;
}

interface InsertionNeeds {
	readonly send: (message: FromFrame) => void;
	/** False where the browser refuses. */
	readonly writeClipboard: (text: string) => Promise<boolean>;
	readonly signal: AbortSignal;
}

/** The content script reads the box back within a second; after this (ms) something is wrong on the page. */
const PATIENCE = 5_000;

type Outcome = InsertReply | { readonly ok: false; readonly kind: "no-answer"; readonly copied: false };

export function createInsertions({ send, writeClipboard, signal: life }: InsertionNeeds): Insertions {
	const state = signal<Insertion>({ state: "idle" });
	let lastId = 0;
	// Each press and each reset takes a turn; what an earlier turn still brings is not shown.
	let turn = 0;
	let waiting: { readonly id: number; readonly settle: (outcome: Outcome) => void } | undefined;

	/** What went into this conversation last: the next template begins a paragraph of its own behind it. */
	let last: string | undefined;
	let replaces: string | undefined;

	const ask = (threadKey: ThreadKey, text: string, caret: number | undefined): Promise<Outcome> =>
		new Promise((resolve) => {
			lastId += 1;
			const stop = new AbortController();
			const timer = setTimeout(() => settle({ ok: false, kind: "no-answer", copied: false }), PATIENCE);
			const settle = (outcome: Outcome): void => {
				stop.abort();
				clearTimeout(timer);
				resolve(outcome);
			};
			life.addEventListener("abort", () => clearTimeout(timer), { signal: stop.signal });
			waiting = { id: lastId, settle };
			send({
				type: "insert",
				id: lastId,
				threadKey,
				text,
				...(caret !== undefined && { caret }),
				...(replaces === undefined ? last !== undefined && { after: last } : { replaces }),
			});
		});

	function dismiss(): void {
		turn += 1;
		const abandoned = waiting;
		waiting = undefined;
		abandoned?.settle({ ok: false, kind: "no-answer", copied: false });
		state.value = { state: "idle" };
	}

	return {
		state,
		async insert(threadKey, text, caret) {
			if (state.value.state === "inserting") return false;
			turn += 1;
			const mine = turn;
			state.value = { state: "inserting" };
			const outcome = await ask(threadKey, text, caret);
			if (mine !== turn) return outcome.ok;
			waiting = undefined;
			replaces = undefined;
			if (outcome.ok) last = text;
			const next: Insertion = outcome.ok
				? { state: "inserted" }
				: await failure(outcome, text, writeClipboard);
			if (mine === turn) state.value = next;
			return outcome.ok;
		},
		async copy(text) {
			turn += 1;
			const mine = turn;
			const copied = await writeClipboard(text);
			if (mine === turn) state.value = copied ? { state: "copied" } : { state: "manual", text };
		},
		replaceNext: (typed) => {
			replaces = typed;
		},
		receive: (id, reply) => void (waiting?.id === id && waiting.settle(reply)),
		dismiss,
		reset() {
			last = undefined;
			replaces = undefined;
			dismiss();
		},
	};
}

/** A text for a conversation that is no longer open is not put on the clipboard: it would be pasted into the wrong one. */
async function failure(
	{ kind, copied }: Exclude<Outcome, { ok: true }>,
	text: string,
	writeClipboard: InsertionNeeds["writeClipboard"],
): Promise<Insertion> {
	if (kind === "changed-thread") return { state: "failed", kind, text: "", copied: false };
	return { state: "failed", kind, text, copied: copied || (await writeClipboard(text)) };
}
