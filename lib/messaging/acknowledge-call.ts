/** The key for acknowledging is the browser's: the worker hears it and calls the sidebar that shows the conversation. */
import { browser } from "wxt/browser";
import type { ThreadKey } from "../contract/page-view.ts";
import { tellPages } from "./tell-pages.ts";

interface Call {
	readonly aside: "acknowledge";
	readonly threadKey: ThreadKey;
}

export async function callAcknowledge(threadKey: ThreadKey): Promise<void> {
	const call: Call = { aside: "acknowledge", threadKey };
	await tellPages(call);
}

/** For sidebars, as long as they live. */
export function onAcknowledgeCall(listener: (threadKey: ThreadKey) => void): void {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		const { aside, threadKey } = (message ?? {}) as { aside?: unknown; threadKey?: unknown };
		if (aside === "acknowledge" && typeof threadKey === "string" && sender.id === browser.runtime.id)
			listener(threadKey);
	});
}
