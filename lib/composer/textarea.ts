import { isTextarea } from "./box.ts";
import type { Strategy, Write } from "./strategy.ts";
import { typeText } from "./typing.ts";

/**
 * The value as the browser sets it. React shadows `value` on the node to notice the page's own writes; the prototype's
 * setter passes by that, so that the input event finds a change. Firefox shows us the prototype's in any case.
 */
const setValue: Write = (box, text) => {
	const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
	if (!isTextarea(box) || !setter) return "ignored";
	const { selectionStart: start, selectionEnd: end, value } = box;
	setter.call(box, value.slice(0, start) + text + value.slice(end));
	// Before the event: X's handler reports the caret along with the text.
	box.setSelectionRange(start + text.length, start + text.length);
	box.dispatchEvent(
		new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }),
	);
	return "taken";
};

/** The fallback costs the native undo. */
export const textarea: Strategy = {
	editor: "textarea",
	ownsSelection: false,
	write: typeText,
	fallback: { suits: () => true, write: setValue },
};
