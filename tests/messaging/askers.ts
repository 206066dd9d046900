/** Everyone who can send a message to the worker, told as the browser tells it. */
import { SITE_HOSTS } from "../../lib/contract/sites.ts";
import type { Sender, SenderKind } from "../../lib/messaging/sender.ts";

export const OWN = {
	id: "aaaabbbbccccddddaaaabbbbccccdddd",
	origin: "chrome-extension://aaaabbbbccccddddaaaabbbbccccdddd",
};
export const TAB = 7;

export interface Asking {
	readonly who: string;
	readonly sender: Sender;
	/** Undefined: not one of us. */
	readonly kind: SenderKind | undefined;
}

const inTab = { tab: { id: TAB } };
const hosts = Object.values(SITE_HOSTS).flat();

const OURS: readonly Asking[] = [
	...hosts.map((host) => ({
		who: `our content script on ${host}`,
		sender: { id: OWN.id, url: `https://${host}/direct/t/1`, frameId: 0, ...inTab },
		kind: "content" as const,
	})),
	{
		who: "our page framed in a tab",
		sender: { id: OWN.id, url: `${OWN.origin}/sidebar.html`, frameId: 12, ...inTab },
		kind: "frame",
	},
	{
		who: "our desk in a tab of its own",
		sender: { id: OWN.id, url: `${OWN.origin}/desk.html`, frameId: 0, ...inTab },
		kind: "page",
	},
	{ who: "our popup", sender: { id: OWN.id, url: `${OWN.origin}/popup.html` }, kind: "page" },
];

const SITE = "https://www.instagram.com/direct/t/1";
const STRANGERS: readonly Sender[] = [
	// Another extension.
	{
		id: "zzzzyyyyxxxxwwwwzzzzyyyyxxxxwwww",
		url: "chrome-extension://zzzzyyyyxxxxwwwwzzzzyyyyxxxxwwww/a.html",
	},
	// Another extension that says it speaks from our page, and one from a site's tab.
	{ id: "zzzzyyyyxxxxwwwwzzzzyyyyxxxxwwww", url: `${OWN.origin}/desk.html` },
	{ id: "zzzzyyyyxxxxwwwwzzzzyyyyxxxxwwww", url: SITE, frameId: 0, ...inTab },
	// Web pages, by themselves and with our id as a compromised renderer would have it.
	{ url: "https://evil.example/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "https://evil.example/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "https://www.instagram.com.evil.example/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "https://instagram.com/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "http://www.instagram.com/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "https://evil.example/?https://www.instagram.com/", frameId: 0, ...inTab },
	{ id: OWN.id, url: "https://www.instagram.com@evil.example/", frameId: 0, ...inTab },
	// A content script in a subframe, without a tab, or without a place.
	{ id: OWN.id, url: SITE, frameId: 3, ...inTab },
	{ id: OWN.id, url: SITE, frameId: 0 },
	{ id: OWN.id, url: SITE, ...inTab },
	// Addresses that are none of ours although they look it.
	{ id: OWN.id, url: `${OWN.origin}.evil.example/sidebar.html`, frameId: 0, ...inTab },
	{ id: OWN.id, url: "chrome-extension://eeee/sidebar.html", frameId: 0, ...inTab },
	{ id: OWN.id, url: `https://${OWN.id}/desk.html`, frameId: 0, ...inTab },
	{ id: OWN.id, url: "about:blank", frameId: 5, ...inTab },
	{ id: OWN.id, url: "data:text/html,hello", frameId: 5, ...inTab },
	{ id: OWN.id, url: "blob:https://www.instagram.com/1", frameId: 0, ...inTab },
	{ id: OWN.id, url: "not an address", frameId: 0, ...inTab },
	{ id: OWN.id, url: "", frameId: 0, ...inTab },
	{ id: OWN.id, frameId: 0, ...inTab },
	{},
];

export const ASKING: readonly Asking[] = [
	...OURS,
	...STRANGERS.map((sender) => ({
		who: `a stranger: ${JSON.stringify(sender)}`,
		sender,
		kind: undefined,
	})),
];

export function ours(kind: SenderKind): Sender {
	const found = ASKING.find((one) => one.kind === kind);
	if (!found) throw new Error(`Nobody of kind ${kind}`);
	return found.sender;
}
