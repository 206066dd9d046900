/** Which tab stands where. Told by our own content scripts: no permission shows us the addresses of tabs. */
import browser from "webextension-polyfill";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import type { PlatformId } from "../../../lib/contract/sites.ts";
import type { TabReport } from "../../../lib/contract/tab.ts";

interface TabPlace {
	readonly platform: PlatformId;
}

const PREFIX = "place:";

export async function noteTab(tabId: number, platform: PlatformId): Promise<void> {
	const place: TabPlace = { platform };
	await browser.storage.session.set({ [PREFIX + tabId]: place });
}

export async function forgetTab(tabId: number): Promise<void> {
	await browser.storage.session.remove(PREFIX + tabId);
}

export async function tabsOf(platform?: PlatformId): Promise<number[]> {
	const entries = Object.entries(await browser.storage.session.get(null));
	return entries
		.filter(
			([key, place]) => key.startsWith(PREFIX) && (!platform || (place as TabPlace).platform === platform),
		)
		.map(([key]) => Number(key.slice(PREFIX.length)));
}

/** The tab's message page as it is now; a tab that has gone elsewhere meanwhile is none. */
export async function placeNow(
	tabId: number,
): Promise<{ platform: PlatformId; threadKey?: ThreadKey } | undefined> {
	try {
		const report = (await browser.tabs.sendMessage(tabId, { type: "aside-report" })) as TabReport | undefined;
		const view = report?.view;
		if (!view) return undefined;
		const { platform, threadKey } = view;
		return threadKey === undefined ? { platform } : { platform, threadKey };
	} catch {
		// Nobody of ours is there any more.
		return undefined;
	}
}
