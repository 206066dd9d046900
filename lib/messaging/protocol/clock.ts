/** Response times: what the clock says, who waits, what a person decided, and the standards it is judged by. */
import * as z from "zod/mini";
import { badgeClock, clockAction, clockTold, waitingEntry } from "../../contract/conversation-clock.ts";
import { threadKey } from "../../contract/page-view.ts";
import { inquiryType, priority, standards } from "../../contract/response-times.ts";
import { rowSeen } from "../../contract/rows-view.ts";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const platform = z.enum(PLATFORM_IDS);

const waitingFilter = z.object({
	platform: z.optional(platform),
	type: z.optional(inquiryType),
	priority: z.optional(priority),
	/** Only those past their target. */
	late: z.optional(z.literal(true)),
});
export type WaitingFilter = z.infer<typeof waitingFilter>;

export const clock = {
	/** Undefined for a conversation that was never seen. */
	"clock.read": {
		request: z.object({ threadKey }),
		reply: z.object({ clock: z.optional(clockTold) }),
		mayAsk: ["frame", "page"],
	},
	/** A badge for each row, in the same order; null where the row is not certainly one conversation. */
	"clock.rows": {
		request: z.object({ platform, rows: z.array(rowSeen).check(z.maxLength(300)) }),
		reply: z.object({ badges: z.array(z.nullable(badgeClock)) }),
		mayAsk: ["content"],
	},
	/** Who waits, first ones first, `most` of them, and whether the filter lets more through. `count`: whether to count all who wait. */
	"clock.waiting": {
		request: z.object({
			filter: waitingFilter,
			most: z.number().check(z.int(), z.minimum(1), z.maximum(500)),
			count: z.boolean(),
		}),
		reply: z.object({ entries: z.array(waitingEntry), more: z.boolean(), total: z.optional(z.number()) }),
		mayAsk: ["frame", "page"],
	},
	"clock.act": {
		request: z.object({ threadKey, action: clockAction }),
		reply: z.object({ clock: z.optional(clockTold) }),
		mayAsk: ["frame", "page"],
	},
	/** A content script tells where its tab stands, so that a conversation can be brought up there again. */
	"clock.here": {
		request: z.object({
			platform,
			threadKey: z.optional(threadKey),
			address: z.string().check(z.maxLength(2_000)),
		}),
		reply: nothing,
		mayAsk: ["content"],
	},
	/** Brings the conversation up in its native page: in the tab that has this site, or in a new one. */
	"clock.open": { request: z.object({ threadKey }), reply: nothing, mayAsk: ["frame", "page"] },
	/** The next of those who wait, after the one that is open. */
	"clock.next": {
		request: z.object({ after: z.optional(threadKey) }),
		reply: z.object({ threadKey: z.optional(threadKey) }),
		mayAsk: ["frame", "page"],
	},
	"standards.read": { request: nothing, reply: z.object({ standards }), mayAsk: ["frame", "page"] },
	"standards.write": { request: z.object({ standards }), reply: nothing, mayAsk: ["page"] },
	/** When a message arriving at the next such time of the week would be due under standards that need not be stored. */
	"standards.preview": {
		request: z.object({
			standards,
			type: inquiryType,
			priority,
			platform: z.optional(platform),
			/** Monday is 0; in the time zone of the standards. */
			weekday: z.number().check(z.int(), z.minimum(0), z.maximum(6)),
			minute: z.number().check(z.int(), z.minimum(0), z.maximum(1_439)),
		}),
		/** Epoch ms; without `due` the week has no working time. */
		reply: z.object({ arrives: z.number(), due: z.optional(z.number()), soon: z.optional(z.number()) }),
		mayAsk: ["page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
