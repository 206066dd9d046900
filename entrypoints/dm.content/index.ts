/** The content script: one per tab of a site. Wires the page room to the browser, and nothing else. */
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { logFault } from "../../lib/base/log.ts";
import { platformOf, SITE_MATCHES } from "../../lib/contract/sites.ts";
import { PANEL_PORT, type ToTab } from "../../lib/contract/tab.ts";
import { say } from "../../lib/i18n/say.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { startPage } from "../../lib/page/start-page.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";

export default defineContentScript({
	matches: [...SITE_MATCHES],
	runAt: "document_end",
	main: (context) => {
		start(context.signal).catch((error: unknown) => logFault("content:start", error));
	},
});

async function start(signal: AbortSignal): Promise<void> {
	const id = platformOf(new URL(window.location.href));
	if (!id) return;
	const page = await startPage({
		platform: PLATFORMS[id],
		window,
		ask,
		frameUrl: (name) => browser.runtime.getURL(`/${name}`),
		texts: {
			sidebarTitle: say("frameSidebar"),
			paletteTitle: say("framePalette"),
			openSidebar: say("railOpen"),
			orphaned: say("orphanedNotice"),
			reloadTab: say("reloadTab"),
		},
		isAlive: () => Boolean(browser.runtime?.id),
		signal,
	});
	if (!page) return;
	browser.runtime.onMessage.addListener((message: ToTab, sender, sendResponse) => {
		// Only the worker and our own pages speak to tabs; pages of the site cannot.
		if (sender.id === browser.runtime.id) sendResponse(page.receive(message));
	});
	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
		page.connectPanel({
			postMessage: (message) => port.postMessage(message),
			onMessage: (listener) => port.onMessage.addListener(listener),
			onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
		});
	});
}
