/**
 * A site's own keyboard shortcuts: listeners on document or window, in both phases, as the real pages have them. They
 * look at `event.target`, which for anything inside a shadow root is only the host: what is typed there and not
 * stopped sets them off.
 */
import { noteSideEffect } from "./evidence.ts";

export interface Shortcuts {
	readonly target: Document | Window;
	readonly phase: "capture" | "bubble";
	/** Key (as in `event.key`) to the name noted; `g i` is a chord. */
	readonly keys: Readonly<Record<string, string>>;
	/** Keys that fire even while typing, such as Escape. */
	readonly always?: readonly string[];
}

function isTyping(event: KeyboardEvent): boolean {
	const { target } = event;
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches("input, textarea, select");
}

export function listenForShortcuts({ target, phase, keys, always = [] }: Shortcuts): void {
	let chord = "";
	target.addEventListener(
		"keydown",
		(event) => {
			if (!(event instanceof KeyboardEvent)) return;
			if (isTyping(event) && !always.includes(event.key)) return;
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const name = keys[`${chord}${event.key}`];
			chord = chord === "" && event.key === "g" ? "g " : "";
			if (name !== undefined) noteSideEffect(name);
		},
		phase === "capture",
	);
}
