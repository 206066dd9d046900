/** What stands before the caret of a message box, and where the last of it is. */
import { isTextarea, readDraft } from "./box.ts";
import { endCaret, liveCaret } from "./caret.ts";
import type { Caret, CaretMemory } from "./composer.ts";

/** The box's text up to the caret, which may have left it. */
export function textBefore(box: HTMLElement, carets?: CaretMemory): string {
	const { text, start } = readDraft(box, caretOf(box, carets));
	return text.slice(0, start);
}

/** The stretch before the caret that reads `typed`; undefined where it is not certainly that. */
export function typedAt(box: HTMLElement, typed: string, carets?: CaretMemory): Caret | undefined {
	const caret = caretOf(box, carets);
	const { text, start, end } = readDraft(box, caret);
	if (start !== end || !text.slice(0, start).endsWith(typed)) return undefined;
	if (isTextarea(box)) return { within: "value", start: start - typed.length, end: start };
	if (caret.within === "value") return undefined;
	const { node, offset } = caret.start;
	// Editors keep what is typed in one go in one node; a caret between nodes means the one before it.
	const point = node instanceof Text ? { node, offset } : lastTextBefore(node, offset);
	if (!point?.node.data.slice(0, point.offset).endsWith(typed)) return undefined;
	return { within: "nodes", start: { ...point, offset: point.offset - typed.length }, end: point };
}

function caretOf(box: HTMLElement, carets: CaretMemory | undefined): Caret {
	return liveCaret(box) ?? carets?.recall(box) ?? endCaret(box);
}

function lastTextBefore(node: Node, offset: number): { node: Text; offset: number } | undefined {
	let before: Node | null | undefined = node.childNodes[offset - 1];
	while (before && !(before instanceof Text)) before = before.lastChild;
	return before instanceof Text ? { node: before, offset: before.length } : undefined;
}
