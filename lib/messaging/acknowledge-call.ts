/** The key for acknowledging is the browser's: the worker hears it and calls the sidebar that shows the conversation. */
import { browser } from "wxt/browser";
import type { ThreadKey } from "../contract/page-view.ts";

interface Call {
	readonly aside: "acknowledge";
	readonly threadKey: ThreadKey;
}

export async function callAcknowledge(threadKey: ThreadKey): Promise<void> {
	const call: Call = { aside: "acknowledge", threadKey };
	try {
		await browser.runtime.sendMessage(call);
	} catch {
		// No sidebar is open: there is nothing to write with.
	}
}

/** For sidebars, as long as they live. */
export function onAcknowledgeCall(listener: (threadKey: ThreadKey) => void): void {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		const { aside, threadKey } = (message ?? {}) as { aside?: unknown; threadKey?: unknown };
		if (aside === "acknowledge" && typeof threadKey === "string" && sender.id === browser.runtime.id)
			listener(threadKey);
	});
}
