/** The native page of a conversation: the way back from a thread key to the address it was read from. */
import type { ThreadKey } from "./page-view.ts";
import { PLATFORM_IDS, type PlatformId, platformOf } from "./sites.ts";

export function platformOfKey(key: ThreadKey): PlatformId | undefined {
	return PLATFORM_IDS.find((id) => key.startsWith(`${id}:`));
}

/**
 * `address`: where the conversation was seen last, for what a key does not hold (the Page whose inbox it is in, the
 * end-to-end folder). Used only when it is on the key's own site.
 */
export function threadUrl(key: ThreadKey, address?: string): string | undefined {
	const platform = platformOfKey(key);
	if (!platform) return undefined;
	if (address !== undefined && URL.canParse(address) && platformOf(new URL(address)) === platform)
		return address;
	const id = encodeURIComponent(key.slice(platform.length + 1));
	switch (platform) {
		case "instagram":
			return `https://www.instagram.com/direct/t/${id}/`;
		case "facebook":
			return `https://www.facebook.com/messages/t/${id}/`;
		case "business":
			return `https://business.facebook.com/latest/inbox/all?selected_item_id=${id}`;
		case "x":
			return `https://x.com/i/chat/${id}`;
	}
}
