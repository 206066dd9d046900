/** What the four content scripts share: wires the page room to the browser, and nothing else. */
import { browser } from "wxt/browser";
import { logFault } from "../../lib/base/log.ts";
import { PANEL_PORT, type ToTab } from "../../lib/contract/tab.ts";
import { sayFromBrowser } from "../../lib/i18n/say-from-browser.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { type Page, startPage } from "../../lib/page/start-page.ts";
import type { Platform } from "../../lib/platforms/platform.ts";

/** The outermost function in a platform's page: whatever goes wrong in here stays in here. */
export function startPageScript(platform: Platform): void {
	start(platform).catch((error: unknown) => logFault("content:start", error));
}

async function start(platform: Platform): Promise<void> {
	const page = await startPage({
		platform,
		window,
		ask,
		frameUrl: (name) => browser.runtime.getURL(`/${name}`),
		frameOrigin: ownOrigin(),
		texts: () => ({
			sidebarTitle: sayFromBrowser("extName"),
			paletteTitle: sayFromBrowser("paletteName"),
			openSidebar: sayFromBrowser("openSidebar"),
		}),
		// The page room ends by itself: with the tab, or when a newer copy of this script takes over.
		signal: new AbortController().signal,
	});
	if (page) listen(page);
}

/** In Chrome `getURL` gives a passing address for framed pages (`use_dynamic_url`); their origin is the lasting one. */
function ownOrigin(): string {
	const { origin, protocol } = new URL(browser.runtime.getURL("/sidebar.html"));
	return protocol === "chrome-extension:" ? `${protocol}//${browser.runtime.id}` : origin;
}

function listen(page: Page): void {
	browser.runtime.onMessage.addListener((message: ToTab, sender, sendResponse) => {
		// Only the worker and our own pages speak to tabs; pages of the site cannot.
		if (sender.id === browser.runtime.id) sendResponse(page.receive(message));
	});
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === PANEL_PORT && port.sender?.id === browser.runtime.id) page.connectPanel(port);
	});
}
