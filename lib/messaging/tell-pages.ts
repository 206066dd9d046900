/** What the worker says to every page and frame of ours that is open. Nobody answers. */
import { browser } from "wxt/browser";

export async function tellPages(message: object): Promise<void> {
	if (import.meta.env.FIREFOX) await tellFrames(message);
	try {
		await browser.runtime.sendMessage(message);
	} catch {
		// Nobody of ours is open: nobody has to be told.
	}
}

/** In Firefox our pages framed in a site hear what is said to their tab, and nothing else: w3c/webextensions issue 35. */
async function tellFrames(message: object): Promise<void> {
	for (const { id } of await browser.tabs.query({})) {
		// Most tabs have nobody of ours. Nobody answers, so nothing is waited for.
		if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
	}
}
