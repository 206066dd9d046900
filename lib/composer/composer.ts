/** What inserting promises. `insert.ts` keeps it; the strategies and the read-back live in the other files of this room. */
import type { Result } from "../base/result.ts";

export type EditorKind = "lexical" | "draft" | "textarea" | "generic";

export interface Inserted {
	readonly editor: EditorKind;
	/** The message box's whole text after the insertion, as read back. */
	readonly text: string;
}

/**
 * - `gone`: the box left the page, or is disabled, before anything was written
 * - `refused`: the editor took nothing; its text is unchanged
 * - `unexpected`: the text changed, but not as expected, or could not be read back; nothing further was tried
 * - `changed-thread`: `stillRight` said no in the same task, or `signal` fired before anything was written
 */
export type InsertFailure = {
	readonly kind: "gone" | "refused" | "unexpected" | "changed-thread";
	readonly editor?: EditorKind;
};

/** Where the caret last stood in a message box that has lost the focus. Started by `rememberCarets`. */
export interface CaretMemory {
	recall(box: HTMLElement): Caret | undefined;
}

/** A caret or selection: character offsets in a textarea's value, or points in an editable's nodes. */
export type Caret =
	| { readonly within: "value"; readonly start: number; readonly end: number }
	| { readonly within: "nodes"; readonly start: Point; readonly end: Point };

export interface Point {
	readonly node: Node;
	readonly offset: number;
}

export interface InsertOptions {
	/** Asked in the very task that writes: is this still the box of the thread the text is meant for? */
	readonly stillRight: () => boolean;
	readonly signal: AbortSignal;
	/**
	 * Finds the box anew when the site has replaced its node, as Facebook and Instagram do when an empty box fills.
	 * Must answer undefined when the thread on screen is another one.
	 */
	readonly current?: () => HTMLElement | undefined;
	/** Without it, an editable whose selection has moved elsewhere gets the text at its end. */
	readonly carets?: CaretMemory;
	/** Writes here, in place of what lies between: for a shortcut typed into the box itself. Else the person's caret. */
	readonly at?: Caret;
}

/**
 * Puts `text` at the caret of `composer`, in place of the selection; at the end when the box never had the caret.
 * Afterwards the box has the focus and the caret stands behind the text. Never sends. Calls run one after another.
 */
export type Insert = (
	composer: HTMLElement,
	text: string,
	options: InsertOptions,
) => Promise<Result<Inserted, InsertFailure>>;
