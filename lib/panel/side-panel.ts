import { browser } from "wxt/browser";
import { logFault } from "../base/log.ts";

/** Each browser has one of the two: Chromium's side panel, Firefox's sidebar. */
interface SidePanels {
	readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
	readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * How to open the browser's own side panel, or undefined where there is none. Browsers allow it only in the very task
 * of a click, so what it needs is found out beforehand.
 */
export async function prepareSidePanel(): Promise<(() => void) | undefined> {
	const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
	if (sidebarAction) return () => run(sidebarAction.open());
	if (!sidePanel) return undefined;
	const { id } = await browser.windows.getCurrent();
	return id === undefined ? undefined : () => run(sidePanel.open({ windowId: id }));
}

function run(opening: Promise<void>): void {
	opening.then(() => window.close()).catch((error: unknown) => logFault("side-panel.open", error));
}
