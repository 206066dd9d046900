/** What a content script tells of its own tab's page, as a person sees it. What of it is kept, the worker decides. */
import * as z from "zod/mini";
import { pageView } from "../../contract/page-view.ts";
import { rowSeen } from "../../contract/rows-view.ts";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

export const seen = {
	/** The open conversation, each time it reads differently; only once the contact is settled. */
	"page.seen": { request: z.object({ view: pageView }), reply: nothing, mayAsk: ["content"] },
	/** The inbox rows on screen, each time they read differently. */
	"rows.seen": {
		request: z.object({
			platform: z.enum(PLATFORM_IDS),
			rows: z.array(rowSeen).check(z.maxLength(300)),
		}),
		reply: nothing,
		mayAsk: ["content"],
	},
} as const satisfies Record<string, ProtocolEntry>;
