/** A link to a person's profile: https, a host of the site, exactly one path segment that is not a page of the site. */
export interface ProfileLink {
	readonly handle?: string;
	/** Numeric id, where the link carries one. */
	readonly platformId?: string;
	readonly url: string;
	readonly element: Element;
}

export interface ProfileRules {
	/** The first one is used in the URL we give. */
	readonly hosts: readonly [string, ...string[]];
	readonly handle: RegExp;
	/** First segments that are pages of the site. */
	readonly excluded: RegExp;
}

export function profileLink(link: Element, base: URL, rules: ProfileRules): ProfileLink | undefined {
	const href = link.getAttribute("href");
	if (!href || href.length > 2_000 || !URL.canParse(href, base)) return undefined;
	const url = new URL(href, base);
	if (url.protocol !== "https:" || url.port || url.username || !rules.hosts.includes(url.hostname))
		return undefined;
	const segments = url.pathname.split("/").filter(Boolean);
	const segment = segments[0] === "profile.php" ? url.searchParams.get("id") : segments[0];
	if (segments.length !== 1 || !segment || !rules.handle.test(segment) || rules.excluded.test(segment)) {
		return undefined;
	}
	const who =
		/^\d+$/.test(segment) && segments[0] !== undefined ? { platformId: segment } : { handle: segment };
	return { ...who, url: `https://${rules.hosts[0]}/${segment}`, element: link };
}

/** Distinct people among the links, in order. */
export function profileLinks(
	links: Iterable<Element>,
	base: URL,
	rules: ProfileRules,
): readonly ProfileLink[] {
	const people = new Map<string, ProfileLink>();
	for (const link of links) {
		const profile = profileLink(link, base, rules);
		const key = profile?.url.toLowerCase();
		if (profile && key && !people.has(key)) people.set(key, profile);
	}
	return [...people.values()];
}
