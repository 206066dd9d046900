import { endCaret, isSamePlace, liveCaret, placeCaret } from "./caret.ts";
import type { CaretMemory } from "./composer.ts";

/**
 * Puts the focus back into the message box with the caret where the person left it. All in this task: a caret placed
 * later would fall into what the person types meanwhile.
 */
export function giveBackFocus(box: HTMLElement, carets?: CaretMemory): void {
	const kept = liveCaret(box) ?? carets?.recall(box) ?? endCaret(box);
	box.focus({ preventScroll: true });
	if (!isSamePlace(box, liveCaret(box), kept)) placeCaret(box, kept);
}
