/**
 * The sites Aside sits beside, as plain data: read by the build for the manifest, by the worker to check
 * senders, and by the content script. No zod here, so that a page script may import it.
 */
export const PLATFORM_IDS = ["instagram", "facebook", "business", "x"] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

// Each by itself, as a site's script needs only its own.
export const INSTAGRAM_HOSTS: readonly string[] = ["www.instagram.com"];
/** messenger.com redirects to facebook.com/messages since April 2026; some accounts still reach it. */
export const FACEBOOK_HOSTS: readonly string[] = ["www.facebook.com", "www.messenger.com"];
export const BUSINESS_HOSTS: readonly string[] = ["business.facebook.com"];
export const X_HOSTS: readonly string[] = ["x.com"];

export const SITE_HOSTS: Readonly<Record<PlatformId, readonly string[]>> = {
	instagram: INSTAGRAM_HOSTS,
	facebook: FACEBOOK_HOSTS,
	business: BUSINESS_HOSTS,
	x: X_HOSTS,
};

/** Match patterns of one site. Whole hosts: people arrive on message pages by in-page navigation from anywhere. */
export function matchesOf(platform: PlatformId): string[] {
	return SITE_HOSTS[platform].map((host) => `https://${host}/*`);
}

/** The platform a URL belongs to, by host alone. */
export function platformOf(url: URL): PlatformId | undefined {
	if (url.protocol !== "https:") return undefined;
	return PLATFORM_IDS.find((id) => SITE_HOSTS[id].includes(url.hostname));
}
