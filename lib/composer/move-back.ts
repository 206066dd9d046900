import { isTextarea, readDraft } from "./box.ts";
import { liveCaret } from "./caret.ts";

/** Moves the caret `units` (UTF-16) towards the start, as far as the text goes. By the browser's own steps, so that editors follow. */
export function moveBack(box: HTMLElement, units: number): void {
	if (isTextarea(box)) {
		const at = Math.max(0, box.selectionEnd - units);
		box.setSelectionRange(at, at);
		return;
	}
	const selection = box.ownerDocument.getSelection();
	const place = (): number | undefined => {
		const caret = liveCaret(box);
		return caret && readDraft(box, caret).start;
	};
	const from = place();
	if (!selection || from === undefined) return;
	for (let step = 0, at: number | undefined = from; step < units && at !== undefined; step += 1) {
		if (at <= from - units) return;
		selection.modify("move", "backward", "character");
		const next = place();
		if (next === at) return;
		at = next;
	}
}
