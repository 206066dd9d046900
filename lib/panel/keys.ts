/** Keys that work anywhere inside our frames. The same ones as on the page, where the content script listens. */

type Pressed = Pick<
	KeyboardEvent,
	"code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "getModifierState"
>;

/**
 * Alt+A and Alt+R, by the key's place (`code`), so that Greek and AZERTY keyboards have them too. On a Mac, Alt types
 * letters, so it is Ctrl+Shift there. AltGr is Alt and Ctrl at once on Windows and types letters: never ours.
 */
export function toggleOf(event: Pressed, isMac: boolean): "sidebar" | "palette" | undefined {
	if (!isChord(event, isMac)) return undefined;
	if (event.code === "KeyA") return "sidebar";
	return event.code === "KeyR" ? "palette" : undefined;
}

/** Alt+N: a note. */
export function isNoteKey(event: Pressed, isMac: boolean): boolean {
	return event.code === "KeyN" && isChord(event, isMac);
}

function isChord(event: Pressed, isMac: boolean): boolean {
	if (event.metaKey || event.getModifierState("AltGraph")) return false;
	if (isMac) return event.ctrlKey && event.shiftKey && !event.altKey;
	return event.altKey && !event.ctrlKey && !event.shiftKey;
}

/** Ctrl+L, or Command+L: the next language; with I the next kind of inquiry. */
export function nextOf(event: Pressed): "language" | "type" | undefined {
	if (event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return undefined;
	if (event.code === "KeyL") return "language";
	return event.code === "KeyI" ? "type" : undefined;
}
