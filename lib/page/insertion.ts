/** Puts a text into the message box of the thread it is meant for, or says why not and leaves it on the clipboard. */

import type { CaretMemory, Insert, InsertFailure } from "../composer/composer.ts";
import { pause } from "../composer/settle.ts";
import type { InsertFailureKind, InsertReply } from "../contract/link.ts";
import type { ThreadKey } from "../contract/page-view.ts";
import type { ComposerFound, PageWatcher } from "./page-watcher.ts";

export interface Insertion {
	readonly threadKey: ThreadKey;
	readonly text: string;
	/** As in `FromFrame`. */
	readonly caret?: number | undefined;
	readonly after?: string | undefined;
	readonly replaces?: string | undefined;
}

export interface InsertionParts {
	readonly watcher: PageWatcher;
	readonly insert: Insert;
	readonly carets: CaretMemory;
	readonly signal: AbortSignal;
	/** Resolves to false when the browser refuses. */
	readonly copy: (text: string) => Promise<boolean>;
}

/** ms for which a press waits until the box on screen certainly is the thread's; longer than the fence's own wait. */
const PATIENCE = 2_500;
const LOOK_EVERY = 20;

/** Thread identity is asked twice: now, and again in the very task that writes. */
export async function insertIntoThread(parts: InsertionParts, wanted: Insertion): Promise<InsertReply> {
	const { watcher, signal } = parts;
	const found = await ownComposer(parts, wanted.threadKey);
	if (!found) return { ok: false, kind: "changed-thread", copied: false };
	if (!found.element) return fail(parts, wanted, kindOfMissing(found.fresh.composer));
	const current = () => watcher.composerOf(wanted.threadKey)?.element;
	const stillRight = () => {
		const now = watcher.composerOf(wanted.threadKey);
		return now !== undefined && isCertain(now) && now.element === found.element;
	};
	const { element } = found;
	const places = globalThis.asidePlaces;
	const { replaces, after, caret } = wanted;
	const at = replaces === undefined ? undefined : places?.typedAt(element, replaces, parts.carets);
	if (replaces !== undefined && !at) return fail(parts, wanted, "refused");
	// Behind the template before it, a new one begins a paragraph of its own.
	const isApart = after !== undefined && places?.textBefore(element, parts.carets).endsWith(after);
	const text = isApart ? `\n\n${wanted.text}` : wanted.text;
	const options = { stillRight, current, carets: parts.carets, signal, ...(at && { at }) };
	const result = await parts.insert(element, text, options);
	if (!result.ok) return fail(parts, wanted, kindOf(result.failure));
	if (caret !== undefined) places?.moveBack(current() ?? element, wanted.text.length - caret);
	return { ok: true };
}

/** The thread's box, or the news that it has none; undefined when another thread is, or may be, on screen. */
async function ownComposer(
	{ watcher, signal }: InsertionParts,
	key: ThreadKey,
): Promise<ComposerFound | undefined> {
	const deadline = performance.now() + PATIENCE;
	while (!signal.aborted) {
		const found = watcher.composerOf(key);
		if (!found || found.fresh.state === "opening") return undefined;
		if (found.element ? isCertain(found) : !mayCome(found.fresh.composer)) return found;
		if (performance.now() > deadline) return found.element ? undefined : found;
		await pause(LOOK_EVERY, signal);
	}
	return undefined;
}

/** The box was there when Insert was pressed, so its absence is most likely a change of nodes. */
function mayCome(composer: string): boolean {
	return composer === "awaited" || composer === "missing";
}

function isCertain({ fresh, isOwn }: ComposerFound): boolean {
	return fresh.state !== "opening" && isOwn;
}

/** A text for a thread that is no longer open does not go on the clipboard: it would be pasted into the wrong one. */
async function fail(parts: InsertionParts, wanted: Insertion, kind: InsertFailureKind): Promise<InsertReply> {
	const copied = kind !== "changed-thread" && (await parts.copy(wanted.text));
	return { ok: false, kind, copied };
}

function kindOfMissing(composer: string): InsertFailureKind {
	if (composer === "disabled") return "composer-disabled";
	return composer === "ambiguous" ? "composer-ambiguous" : "no-composer";
}

/** The composer's reasons are the link's own, but for a box that went away. */
function kindOf({ kind }: InsertFailure): InsertFailureKind {
	return kind === "gone" ? "no-composer" : kind;
}
