import type { Write } from "./strategy.ts";

/** `dataType` and `data` are Mozilla's own members of the dictionary. */
interface PasteInit extends ClipboardEventInit {
	readonly dataType: string;
	readonly data: string;
}

/**
 * A paste event, for editors that handle pasting themselves; it does nothing elsewhere. Chromium heeds
 * `clipboardData`, Firefox (seen in 153) only `dataType` and `data`, so both are given.
 */
export const paste: Write = (box, text) => {
	const clipboardData = new DataTransfer();
	clipboardData.setData("text/plain", text);
	const init: PasteInit = {
		bubbles: true,
		cancelable: true,
		composed: true,
		clipboardData,
		dataType: "text/plain",
		data: text,
	};
	const event = new ClipboardEvent("paste", init);
	// Editors swallow an empty paste, selection and all: better not to offer one.
	if (event.clipboardData?.getData("text/plain") !== text) return "ignored";
	return box.dispatchEvent(event) ? "ignored" : "taken";
};
