/** Who is asking, told by what the browser says of the sender, never by the message. */
import { platformOf } from "../contract/sites.ts";

/**
 * - `content`: our content script in the top document of a site's tab
 * - `frame`: our page framed inside a site's tab
 * - `page`: our own page on its own (desk, popup, side panel)
 */
export type SenderKind = "content" | "frame" | "page";

/** The parts of `runtime.MessageSender` that count. */
export interface Sender {
	readonly id?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
	readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Undefined: not one of us. `ownOrigin` is `chrome-extension://…` or `moz-extension://…`. */
export function senderKind(sender: Sender, own: { id: string; origin: string }): SenderKind | undefined {
	if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return undefined;
	const url = new URL(sender.url);
	if (`${url.protocol}//${url.host}` === own.origin) {
		return sender.tab && sender.frameId !== 0 ? "frame" : "page";
	}
	return sender.tab && sender.frameId === 0 && platformOf(url) ? "content" : undefined;
}
