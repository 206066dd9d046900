import type { Panel } from "../lib/panel/panel.ts";

/** Inserts the selected reply; where a value is still missing, the caret goes into its field instead. */
export function confirmIn(panel: Panel): void {
	if (panel.confirm() !== "fill-in") return;
	document.querySelector<HTMLElement>(".field.empty :is(input, textarea, select)")?.focus();
}
