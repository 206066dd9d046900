import { isActive, isEnabled } from "./box.ts";
import type { Write } from "./strategy.ts";

/**
 * The browser's own typing. The command is marked deprecated, yet nothing else keeps the native undo. It goes to
 * whatever has the focus, so the box is checked in the same breath.
 */
export const typeText: Write = (box, text) => {
	if (!box.isConnected || !isEnabled(box) || !isActive(box)) return "ignored";
	return box.ownerDocument.execCommand("insertText", false, text) ? "taken" : "ignored";
};
