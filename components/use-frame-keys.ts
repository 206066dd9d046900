import { useEffect } from "preact/hooks";
import { isNoteKey, nextOf, toggleOf } from "../lib/panel/keys.ts";
import type { Panel } from "../lib/panel/panel.ts";

/** The keys that work wherever the focus is inside a frame. `onEscape` where Escape closes it. */
export function useFrameKeys(panel: Panel, onEscape?: () => void): void {
	useEffect(() => {
		const life = new AbortController();
		const isMac = /^(?:Mac|iP)/.test(navigator.platform);
		const press = (event: KeyboardEvent): void => {
			const act = actOf(event, panel, isMac) ?? (isEscape(event) ? onEscape : undefined);
			if (!act) return;
			event.preventDefault();
			act();
		};
		document.addEventListener("keydown", press, { signal: life.signal });
		return () => life.abort();
	}, [panel, onEscape]);
}

function actOf(event: KeyboardEvent, panel: Panel, isMac: boolean): (() => void) | undefined {
	const frame = toggleOf(event, isMac);
	if (frame) return () => panel.send({ type: "toggle", frame });
	if (isNoteKey(event, isMac)) return () => panel.writeNote();
	const next = nextOf(event);
	return next === "type" ? panel.clock.nextType : next && panel.reply.cycleLanguage;
}

function isEscape({ key, isComposing }: KeyboardEvent): boolean {
	return key === "Escape" && !isComposing;
}
