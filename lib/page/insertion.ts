/** Puts a text into the message box of the thread it is meant for, or says why not and leaves it on the clipboard. */

import type { CaretMemory, Insert, InsertFailure } from "../composer/composer.ts";
import type { InsertFailureKind, InsertReply } from "../contract/link.ts";
import type { ThreadKey } from "../contract/page-view.ts";
import type { PageWatcher } from "./page-watcher.ts";

export interface Insertion {
	readonly threadKey: ThreadKey;
	readonly text: string;
}

export interface InsertionParts {
	readonly watcher: PageWatcher;
	readonly insert: Insert;
	readonly carets: CaretMemory;
	readonly signal: AbortSignal;
	/** Resolves to false when the browser refuses. */
	readonly copy: (text: string) => Promise<boolean>;
}

/** Thread identity is asked twice: now, and again in the very task that writes. */
export async function insertIntoThread(parts: InsertionParts, wanted: Insertion): Promise<InsertReply> {
	const { watcher, signal } = parts;
	const found = watcher.composerOf(wanted.threadKey);
	if (!found || found.fresh.state === "opening") return fail(parts, wanted, "changed-thread");
	if (!found.element) return fail(parts, wanted, kindOfMissing(found.fresh.composer));
	const current = () => watcher.composerOf(wanted.threadKey)?.element;
	const stillRight = () => {
		const now = watcher.composerOf(wanted.threadKey);
		return now !== undefined && now.fresh.state !== "opening" && now.element === found.element;
	};
	const result = await parts.insert(found.element, wanted.text, {
		stillRight,
		current,
		carets: parts.carets,
		signal,
	});
	return result.ok ? { ok: true } : fail(parts, wanted, kindOf(result.failure));
}

async function fail(parts: InsertionParts, wanted: Insertion, kind: InsertFailureKind): Promise<InsertReply> {
	return { ok: false, kind, copied: await parts.copy(wanted.text) };
}

function kindOfMissing(composer: string): InsertFailureKind {
	if (composer === "disabled") return "composer-disabled";
	return composer === "ambiguous" ? "composer-ambiguous" : "no-composer";
}

function kindOf(failure: InsertFailure): InsertFailureKind {
	switch (failure.kind) {
		case "gone":
			return "no-composer";
		case "changed-thread":
			return "changed-thread";
		case "refused":
			return "refused";
		case "unexpected":
			return "unexpected";
	}
}
