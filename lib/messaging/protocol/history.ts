/** What is kept of conversations: told by content scripts, asked for by frames about their own one. */
import * as z from "zod/mini";
import { STORAGE_TROUBLES } from "../../base/storage-trouble.ts";
import { messageSeen, threadKey, vanishing } from "../../contract/page-view.ts";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { timelineCursor, timelineItem } from "../../contract/timeline.ts";
import { who } from "./contacts.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const id = z.string().check(z.minLength(1), z.maxLength(64));
const platform = z.enum(PLATFORM_IDS);
const query = z.string().check(z.maxLength(200));
const locked = z.object({ locked: z.literal(true) });

export const history = {
	/** The conversation this tab shows now; none on other pages. Frames of the tab may ask about this one only. */
	"thread.open": {
		request: z.object({ threadKey: z.optional(threadKey) }),
		reply: nothing,
		mayAsk: ["content"],
	},
	/**
	 * Messages on screen, oldest first, as many as are in the page; none where they vanish. `kept` says whether telling
	 * more makes sense.
	 */
	"history.seen": {
		request: z.object({ threadKey, vanishing, messages: z.array(messageSeen).check(z.maxLength(300)) }),
		/** `soon`: it is not known yet whose conversation it is. */
		reply: z.object({ kept: z.boolean(), soon: z.optional(z.literal(true)) }),
		mayAsk: ["content"],
	},
	/** Newest first. */
	"history.page": {
		request: z.object({ who, cursor: z.optional(timelineCursor) }),
		reply: z.union([z.object({ items: z.array(timelineItem), next: z.optional(timelineCursor) }), locked]),
		mayAsk: ["frame", "page"],
	},
	/** Newest first; `total` counts all. Without `who` over everyone, which only our own pages may. */
	"history.find": {
		request: z.object({ who, query }),
		reply: z.union([z.object({ items: z.array(timelineItem), total: z.number() }), locked]),
		mayAsk: ["frame", "page"],
	},
	"history.search": {
		request: z.object({ query, most: z.int().check(z.minimum(1), z.maximum(500)) }),
		reply: z.union([
			z.object({
				items: z.array(timelineItem),
				total: z.number(),
				/** Whose each item is, by the item's id. */
				owners: z.record(z.string(), z.object({ contactId: z.optional(id), name: z.string() })),
			}),
			locked,
		]),
		mayAsk: ["page"],
	},
	/** What is wrong with the storage. Where it cannot be opened at all, the answer fails with that trouble. */
	"storage.read": {
		request: nothing,
		reply: z.object({ trouble: z.optional(z.enum(STORAGE_TROUBLES)) }),
		mayAsk: ["page"],
	},
	"recording.read": {
		request: nothing,
		reply: z.object({ recording: z.record(platform, z.enum(["not-asked", "on", "off"])) }),
		mayAsk: ["page"],
	},
	/** A frame decides for the platform it stands on. */
	"recording.set": {
		request: z.object({ platform, on: z.boolean() }),
		reply: z.object({ done: z.boolean() }),
		mayAsk: ["frame", "page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
