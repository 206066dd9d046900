/**
 * The shortcuts inside the page, for browsers in which the command is unbound or not delivered. A command the
 * browser does deliver never reaches the page, so nothing happens twice; one that the person moved is left alone.
 */
import type { Shortcuts } from "../messaging/protocol.ts";

export type Toggled = "sidebar" | "palette";
/** `note`: there is no command of the browser for it, so it is always ours. */
type Wanted = Toggled | "note";

const CODES: Readonly<Record<string, Wanted>> = { KeyA: "sidebar", KeyR: "palette", KeyN: "note" };

export function listenForKeys(
	view: Window,
	shortcuts: Shortcuts,
	onToggle: (what: Wanted) => void,
	signal: AbortSignal,
): void {
	const isMac = /mac/i.test(view.navigator.platform);
	view.addEventListener(
		"keydown",
		(event) => {
			const what = event.isTrusted && isChord(event, isMac) ? CODES[event.code] : undefined;
			if (!what || (what !== "note" && !isOurs(shortcuts[what], event.code))) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			if (!event.repeat) onToggle(what);
		},
		{ capture: true, signal },
	);
}

/** `Alt`, on a Mac `Control+Shift`: there Option types letters. AltGr types letters everywhere. */
function isChord(event: KeyboardEvent, isMac: boolean): boolean {
	if (event.metaKey || event.isComposing || event.getModifierState("AltGraph")) return false;
	if (isMac) return event.ctrlKey && event.shiftKey && !event.altKey;
	return event.altKey && !event.ctrlKey && !event.shiftKey;
}

/** Unbound, or bound to its usual letter: `Alt+A`, on a Mac `⌃⇧A`. */
function isOurs(bound: string, code: string): boolean {
	return bound === "" || bound.at(-1) === code.at(-1);
}
