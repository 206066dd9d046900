/** The worker's way to content scripts. Tabs are told apart by id alone: no permission shows it their addresses. */
import browser from "webextension-polyfill";
import type { ToTab } from "../../lib/contract/tab.ts";

export async function sendToActiveTab(message: ToTab): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	if (tab?.id !== undefined) await send(tab.id, message);
}

export async function sendToAllTabs(message: ToTab): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : send(tab.id, message))));
}

export async function sendToTabs(tabIds: readonly number[], message: ToTab): Promise<void> {
	await Promise.all(tabIds.map((tabId) => send(tabId, message)));
}

async function send(tabId: number, message: ToTab): Promise<void> {
	try {
		await browser.tabs.sendMessage(tabId, message);
	} catch {
		// Most tabs have no content script of ours: nobody there is the usual answer.
	}
}
