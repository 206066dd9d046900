import { isTextarea, rootOf } from "./box.ts";
import { liveCaret } from "./caret.ts";
import type { Caret, CaretMemory } from "./composer.ts";

/** A range, since it follows the edits of the site, and the nodes it was put into. */
interface Kept {
	readonly range: Range;
	readonly start: Node;
	readonly end: Node;
}

/**
 * Remembers the caret of every message box that gets the focus, until `signal` fires. Needed because a click on the
 * page's text takes the selection out of an editable, and `focus()` alone puts its caret at the start (Chromium).
 */
export function rememberCarets(document: Document, signal: AbortSignal): CaretMemory {
	const kept = new WeakMap<HTMLElement, Kept>();
	const visited = new WeakSet<HTMLElement>();

	const remember = (): void => {
		const box = innermostActive(document);
		if (!box) return;
		if (isTextarea(box)) visited.add(box);
		else if (box.isContentEditable) keep(box);
	};
	const keep = (box: HTMLElement): void => {
		const caret = liveCaret(box);
		if (caret?.within !== "nodes") return;
		const range = document.createRange();
		range.setStart(caret.start.node, caret.start.offset);
		range.setEnd(caret.end.node, caret.end.offset);
		kept.set(box, { range, start: caret.start.node, end: caret.end.node });
	};

	document.addEventListener("selectionchange", remember, { signal, capture: true });
	document.addEventListener("focusin", remember, { signal, capture: true });
	remember();

	return {
		recall(box) {
			// The textarea itself is its best memory; ours adds that a caret at 0 was really put there.
			if (isTextarea(box)) {
				return visited.has(box)
					? { within: "value", start: box.selectionStart, end: box.selectionEnd }
					: undefined;
			}
			const known = kept.get(box);
			return known && caretOf(known);
		},
	};
}

/** Undefined once the site has re-rendered a line the caret stood in: the range has then moved to a parent. */
function caretOf({ range, start, end }: Kept): Caret | undefined {
	if (range.startContainer !== start || range.endContainer !== end) return undefined;
	return {
		within: "nodes",
		start: { node: start, offset: range.startOffset },
		end: { node: end, offset: range.endOffset },
	};
}

function innermostActive(document: Document): HTMLElement | undefined {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement && rootOf(active) ? active : undefined;
}
