/** Brings a conversation up in its native page. */
import browser from "webextension-polyfill";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { platformOfKey, threadUrl } from "../../../lib/contract/thread-url.ts";
import { placeNow, tabsOf } from "./tab-places.ts";

/** In the tab that shows it, else in a tab that shows this site's messages, else in a new one. */
export async function openThread(key: ThreadKey, address: string | undefined): Promise<void> {
	const platform = platformOfKey(key);
	const url = threadUrl(key, address);
	if (!platform || url === undefined) return;
	const tabs = await Promise.all(
		(await tabsOf(platform)).map(async (tabId) => ({ tabId, place: await placeNow(tabId) })),
	);
	const there = tabs.filter(({ place }) => place?.platform === platform);
	const showing = there.find(({ place }) => place?.threadKey === key);
	const tab = showing ?? there[0];
	if (!tab) {
		await browser.tabs.create({ url });
		return;
	}
	const shown = await browser.tabs.update(tab.tabId, showing ? { active: true } : { active: true, url });
	if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
}
