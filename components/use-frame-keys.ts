import { useEffect } from "preact/hooks";
import { isLanguageKey, isNoteKey, toggleOf } from "../lib/panel/keys.ts";
import type { Panel } from "../lib/panel/panel.ts";

/** The keys that work wherever the focus is inside a frame. `onEscape` where Escape closes it. */
export function useFrameKeys(panel: Panel, onEscape?: () => void): void {
	useEffect(() => {
		const life = new AbortController();
		const isMac = /^(?:Mac|iP)/.test(navigator.platform);
		const press = (event: KeyboardEvent): void => {
			const frame = toggleOf(event, isMac);
			if (frame) {
				event.preventDefault();
				panel.send({ type: "toggle", frame });
			} else if (isNoteKey(event, isMac)) {
				event.preventDefault();
				panel.writeNote();
			} else if (isLanguageKey(event)) {
				event.preventDefault();
				panel.reply.cycleLanguage();
			} else if (event.key === "Escape" && onEscape && !event.isComposing) {
				event.preventDefault();
				onEscape();
			}
		};
		document.addEventListener("keydown", press, { signal: life.signal });
		return () => life.abort();
	}, [panel, onEscape]);
}
