/**
 * The replica sites, one row each: the server builds `sites/<platform>/main.tsx` for every row and answers on its
 * hosts. Plain data, read by Node and by tests.
 */
import type { PlatformId } from "../../../lib/contract/sites.ts";

export interface ReplicaSite {
	readonly platform: PlatformId;
	/** The host the site answers on. */
	readonly host: string;
	/** Path of the inbox, for links shown to people. */
	readonly inbox: string;
}

export const REPLICA_SITES: readonly ReplicaSite[] = [
	{ platform: "instagram", host: "www.instagram.com", inbox: "/direct/inbox/" },
	{ platform: "facebook", host: "www.facebook.com", inbox: "/messages/" },
	{ platform: "business", host: "business.facebook.com", inbox: "/latest/inbox/all" },
	{ platform: "x", host: "x.com", inbox: "/i/chat" },
];
