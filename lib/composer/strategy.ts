import type { EditorKind } from "./composer.ts";

/**
 * One way of writing into an editor, done within the calling task.
 * `ignored`: nothing in the page took it up, so that a second way is safe if the text is unchanged as well.
 */
export type Write = (box: HTMLElement, text: string) => "taken" | "ignored";

export interface Strategy {
	readonly editor: EditorKind;
	/** Lexical and Draft.js keep their own selection, and learn of a new one from an event in a later task. */
	readonly ownsSelection: boolean;
	readonly write: Write;
	readonly fallback?: { readonly suits: (text: string) => boolean; readonly write: Write };
}
