/** Reading and setting the caret of a message box, in the document and in open shadow roots. */
import { isActive, isTextarea, readDraft, rootOf } from "./box.ts";
import type { Caret, Point } from "./composer.ts";

/** Where the caret or selection is now; undefined when the box does not hold it. */
export function liveCaret(box: HTMLElement): Caret | undefined {
	if (isTextarea(box)) return valueCaret(box);
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0) return undefined;
	const root = rootOf(box);
	// In Chromium `getRangeAt` stops at the shadow host; composed ranges see into the roots they are given.
	const range =
		root instanceof ShadowRoot
			? selection.getComposedRanges({ shadowRoots: [root] })[0]
			: selection.getRangeAt(0);
	if (!range || !box.contains(range.startContainer) || !box.contains(range.endContainer)) return undefined;
	return {
		within: "nodes",
		start: { node: range.startContainer, offset: range.startOffset },
		end: { node: range.endContainer, offset: range.endOffset },
	};
}

/** A textarea keeps its caret when it loses the focus; at 0 without the focus it has most likely never had one. */
function valueCaret(box: HTMLTextAreaElement): Caret | undefined {
	if (!isActive(box) && box.selectionEnd === 0) return undefined;
	return { within: "value", start: box.selectionStart, end: box.selectionEnd };
}

/** Behind the last character, inside the innermost node, where editors expect a caret to be. */
export function endCaret(box: HTMLElement): Caret {
	if (isTextarea(box)) return { within: "value", start: box.value.length, end: box.value.length };
	const end = endOf(box);
	return { within: "nodes", start: end, end };
}

function endOf(node: Node): Point {
	const last = node.lastChild;
	if (node instanceof Text) return { node, offset: node.length };
	if (!last) return { node, offset: 0 };
	const count = node.childNodes.length;
	// A line break at the very end only keeps its line open: the caret belongs in front of it.
	if (last instanceof HTMLBRElement) return { node, offset: count - 1 };
	const isSealed =
		last instanceof HTMLElement && (last.tagName === "IMG" || last.contentEditable === "false");
	if (isSealed || !(last instanceof Text || last instanceof Element)) return { node, offset: count };
	return endOf(last);
}

export function placeCaret(box: HTMLElement, caret: Caret): void {
	if (caret.within === "value") {
		if (isTextarea(box)) box.setSelectionRange(caret.start, caret.end);
		return;
	}
	// Not `addRange`: it ignores ranges inside shadow roots.
	const { start, end } = caret;
	getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Whether both mean the same place in the text; editors move a point to a neighbouring node as they please. */
export function isSamePlace(box: HTMLElement, one: Caret | undefined, other: Caret): boolean {
	if (!one) return false;
	const [a, b] = [readDraft(box, one), readDraft(box, other)];
	return a.start === b.start && a.end === b.end;
}
