/** What inserting promises. The strategies and the read-back live in the other files of this room. */
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
 * - `unexpected`: the text changed, but not as expected; nothing further was tried
 * - `changed-thread`: `stillRight` said no in the same task
 */
export type InsertFailure = {
	readonly kind: "gone" | "refused" | "unexpected" | "changed-thread";
	readonly editor?: EditorKind;
};

export type Insert = (
	composer: HTMLElement,
	text: string,
	options: {
		/** Asked in the very task that writes: is this still the box of the thread the text is meant for? */
		readonly stillRight: () => boolean;
		readonly signal: AbortSignal;
	},
) => Promise<Result<Inserted, InsertFailure>>;
