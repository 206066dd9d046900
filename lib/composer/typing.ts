import { isActive, isEnabled } from "./box.ts";
import type { Write } from "./strategy.ts";

/**
 * The browser's own typing, with its undo. The command goes to whatever has the focus, so the box is checked first.
 * Marked deprecated, yet the only way that keeps a textarea's undo.
 */
export function command(box: HTMLElement, name: "insertText" | "insertLineBreak", text?: string): boolean {
	if (!box.isConnected || !isEnabled(box) || !isActive(box)) return false;
	return box.ownerDocument.execCommand(name, false, text);
}

export const typeText: Write = (box, text) => (command(box, "insertText", text) ? "taken" : "ignored");

/** Stops at the first step the box does not take: half a text is for the read-back to find. */
export const typeLines: Write = (box, text) => {
	const steps = text.split("\n").flatMap((line, index) => {
		const typing = line === "" ? [] : [() => command(box, "insertText", line)];
		return index === 0 ? typing : [() => command(box, "insertLineBreak"), ...typing];
	});
	const refusedAt = steps.findIndex((step) => !step());
	return refusedAt === 0 ? "ignored" : "taken";
};
