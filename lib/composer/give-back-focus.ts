import { editorKind } from "./box.ts";
import type { CaretMemory } from "./composer.ts";
import { focusAtCaret } from "./focus.ts";
import { STRATEGIES } from "./strategies.ts";

/** Puts the focus back into the message box with the caret where the person left it; nothing is written. */
export function giveBackFocus(box: HTMLElement, carets: CaretMemory, signal: AbortSignal): Promise<void> {
	return focusAtCaret(box, STRATEGIES[editorKind(box)], { carets, signal });
}
