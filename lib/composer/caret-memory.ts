import { isTextarea, rootOf } from "./box.ts";
import { liveCaret } from "./caret.ts";
import type { Caret, CaretMemory } from "./composer.ts";

/**
 * Remembers the caret of every message box that gets the focus, until `signal` fires. Needed because a click on the
 * page's text takes the selection out of an editable, and `focus()` alone puts its caret at the start (Chromium).
 */
export function rememberCarets(document: Document, signal: AbortSignal): CaretMemory {
	// Ranges, since they follow the edits of the site; a re-rendered box leaves them outside or collapsed.
	const ranges = new WeakMap<HTMLElement, Range>();
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
		ranges.set(box, range);
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
			const range = ranges.get(box);
			return range && caretOf(range, box);
		},
	};
}

function caretOf(range: Range, box: HTMLElement): Caret | undefined {
	// Points on the box itself are what is left when the site has re-rendered its lines.
	const isLost = !box.contains(range.startContainer) || !box.contains(range.endContainer);
	if (isLost) return undefined;
	return {
		within: "nodes",
		start: { node: range.startContainer, offset: range.startOffset },
		end: { node: range.endContainer, offset: range.endOffset },
	};
}

function innermostActive(document: Document): HTMLElement | undefined {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement && rootOf(active) ? active : undefined;
}
