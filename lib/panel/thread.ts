import type { ContactSeen, PageView } from "../contract/page-view.ts";
import type { PlatformId } from "../contract/sites.ts";

/** The platforms' own names; they are the same in every language. */
export const PLATFORM_NAMES: Readonly<Record<PlatformId, string>> = {
	instagram: "Instagram",
	facebook: "Facebook",
	business: "Business Suite",
	x: "X",
};

/** The contact of a conversation that is certainly on screen; while it opens, what the page says may be the last one's. */
export function contactOf(view: PageView | undefined): ContactSeen | undefined {
	const isOpen = view?.state === "thread" || view?.state === "group" || view?.state === "request";
	return isOpen ? view.contact : undefined;
}

/**
 * What can be done with a finished reply here.
 * - `insert`: write it into the message box
 * - `copy`: the box is not there, or not certain; the clipboard is
 * - `wait`: the conversation, or its message box, is still coming
 * - `none`: there is no conversation to answer
 */
export type Way = "insert" | "copy" | "wait" | "none";

export function wayFor(view: PageView | undefined): Way {
	if (view === undefined || view.state === "inbox" || view.state === "locked") return "none";
	if (view.state === "opening" || view.composer === "awaited") return "wait";
	if (view.state === "not-understood" || view.threadKey === undefined) return "copy";
	return view.composer === "ready" ? "insert" : "copy";
}

/** Whether both views show the same conversation. */
export function sameThread(one: PageView | undefined, other: PageView | undefined): boolean {
	return one?.platform === other?.platform && one?.threadKey === other?.threadKey;
}
