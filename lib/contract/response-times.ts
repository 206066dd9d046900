/** Response standards (what a person sets) and the facts a response clock is counted from. No text of a message in any of it. */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "./sites.ts";
import { INQUIRY_TYPES } from "./template.ts";

export const inquiryType = z.enum(INQUIRY_TYPES);
export type InquiryType = z.infer<typeof inquiryType>;

export const PRIORITIES = ["normal", "urgent"] as const;
export const priority = z.enum(PRIORITIES);
export type Priority = z.infer<typeof priority>;

export const OUTCOMES = ["solved", "sale", "no-answer-needed", "spam"] as const;

/** Minutes. A year at most: longer is a slip of the finger. */
const minutes = z.number().check(z.int(), z.minimum(1), z.maximum(525_600));
const minuteOfDay = z.number().check(z.int(), z.minimum(0), z.maximum(1_440));

export const workingSpan = z.object({ from: minuteOfDay, to: minuteOfDay });
/** Minutes since local midnight; `to` may be 1440. One that ends before it starts counts nothing. */
export type WorkingSpan = z.infer<typeof workingSpan>;

export const workingHours = z.object({
	/** IANA name, `Europe/Berlin`. */
	zone: z.string().check(z.maxLength(60)),
	/** Monday first. */
	week: z.array(z.array(workingSpan).check(z.maxLength(12))).check(z.length(7)),
	/** ISO days without working time, `2026-12-25`. */
	holidays: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(1_000)),
});
export type WorkingHours = z.infer<typeof workingHours>;

/** `within`: the target. `aim`: what one hopes for; past it a conversation is shown as ending soon. */
export const target = z.object({ within: minutes, aim: z.optional(minutes) });
export type Target = z.infer<typeof target>;
export const targetsOfType = z.object({ normal: target, urgent: target });

export const standards = z.object({
	hours: workingHours,
	targets: z.record(inquiryType, targetsOfType),
	/** Where a platform differs. */
	platforms: z.partialRecord(z.enum(PLATFORM_IDS), z.partialRecord(inquiryType, targetsOfType)),
	/** Meta's "Very responsive": rate in percent, average in minutes, window in days. */
	responsive: z.object({
		rate: z.number().check(z.minimum(1), z.maximum(100)),
		minutes: z.number().check(z.minimum(1), z.maximum(1_440)),
		days: z.number().check(z.int(), z.minimum(1), z.maximum(90)),
	}),
	notify: z.object({
		/** Minutes before a target is missed; 0 for never. */
		before: z.number().check(z.int(), z.minimum(0), z.maximum(1_440)),
		missed: z.boolean(),
		reminders: z.boolean(),
		/** Types one is not notified of. */
		silent: z.array(inquiryType),
		/** In the zone of `hours`; may go over midnight. */
		quiet: z.optional(workingSpan),
	}),
});
export type Standards = z.infer<typeof standards>;

/**
 * Between which moments something happened, epoch ms. Without `from` it is only known that it was not later than `to`.
 * `exact` ranges are a point.
 */
export const timeRange = z.object({ from: z.optional(z.number()), to: z.number() });
export type TimeRange = z.infer<typeof timeRange>;

export const turn = z.object({
	direction: z.enum(["in", "out", "cannot tell"]),
	at: timeRange,
	/** Place in the transcript: greater is later. */
	place: z.number(),
	/** Tells the message from others of this conversation: the platform's id, or a short hash. Never its text. */
	mark: z.string().check(z.maxLength(200)),
	/** Short hashes of what it says and of how it begins, to know it again in the inbox. */
	said: z.optional(z.string().check(z.maxLength(40))),
	begins: z.optional(z.string().check(z.maxLength(40))),
	/** Ours, and only an acknowledgement: a person must still follow up. */
	acknowledges: z.optional(z.literal(true)),
	/** Ids of the templates it was made from, and whether it was changed before it was sent. */
	templates: z.optional(z.array(z.string().check(z.maxLength(64)))),
	edited: z.optional(z.boolean()),
});
export type Turn = z.infer<typeof turn>;

export const closing = z.object({
	kind: z.enum([...OUTCOMES, "reopened"]),
	/** Epoch ms. */
	at: z.number(),
	/** Place of the last message known then: what comes after it opens the conversation again. */
	after: z.number(),
	/** Of a sale, in whole units of whatever currency: it only weighs one against another. */
	amount: z.optional(z.number().check(z.minimum(0), z.maximum(1e12))),
});
export type Closing = z.infer<typeof closing>;
