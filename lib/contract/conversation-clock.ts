/** What is kept of a conversation to run its clock, and what is told of it. No text of a message; name as the list shows it. */
import * as z from "zod/mini";
import { sale } from "./contact.ts";
import { threadKey } from "./page-view.ts";
import { closing, inquiryType, priority, timeRange, turn } from "./response-times.ts";
import { PLATFORM_IDS } from "./sites.ts";

const platform = z.enum(PLATFORM_IDS);
const name = z.string().check(z.maxLength(300));
/** Epoch ms. */
const moment = z.number().check(z.minimum(0), z.maximum(8.64e15));

export const reminder = z.object({
	at: moment,
	kind: z.enum(["reminder", "follow-up"]),
	/** Falls away when the customer writes after this place. */
	unlessReplyAfter: z.optional(z.number()),
});

/** A template put into this conversation's message box and not seen as sent yet. */
export const inserted = z.object({
	templateId: z.string().check(z.minLength(1), z.maxLength(64)),
	acknowledges: z.boolean(),
	/** Hash of the inserted text: an answer with another one was edited before it was sent. */
	mark: z.string().check(z.maxLength(40)),
	at: moment,
	/** When the acknowledgement says that the answer will come. */
	promised: z.optional(moment),
});

export const escalation = z.object({
	/** Minutes of waiting. */
	after: z.number().check(z.int(), z.minimum(1), z.maximum(43_200)),
	/** A teammate's name. */
	to: z.string().check(z.minLength(1), z.maxLength(100)),
});

export const tellingKind = z.enum(["before", "missed", "promised", "reminder", "follow-up", "escalation"]);
export type TellingKind = z.infer<typeof tellingKind>;

/** Something to be told of a conversation. */
export const telling = z.object({
	/** `reminder@1764000000000`, `missed@12/240`: unique within its conversation. */
	name: z.string(),
	kind: tellingKind,
	at: z.number(),
});
export type Telling = z.infer<typeof telling>;

/** One row of the table `clocks`. */
export const conversationClock = z.object({
	threadKey,
	platform,
	name,
	/** Its address when it was seen last. */
	address: z.optional(z.string().check(z.maxLength(2_000))),
	isGroup: z.optional(z.literal(true)),
	turns: z.array(turn),
	/** What an inbox row said of a message that was not seen in the conversation yet. */
	hint: z.optional(turn),
	/** Hash of the inbox's last preview: only another one says something new. */
	rowSaid: z.optional(z.string().check(z.maxLength(40))),
	closings: z.array(closing),
	type: inquiryType,
	priority,
	/** Set by a person: proposals no longer change it. */
	typeSet: z.optional(z.literal(true)),
	prioritySet: z.optional(z.literal(true)),
	/** Features of the message the proposals were made from, so that a correction can teach; hashes, no words. */
	features: z.array(z.number()),
	isVip: z.boolean(),
	/** Sales that this conversation was resolved with so far. */
	value: z.number(),
	/** Sales that were noted of the contact. */
	worth: z.optional(z.number()),
	inserted: z.array(inserted),
	promised: z.optional(moment),
	snoozedUntil: z.optional(moment),
	reminders: z.array(reminder),
	escalation: z.optional(escalation),
	/** Names of tellings that were given, and those of them that are being shown. */
	told: z.array(z.string()),
	showing: z.optional(z.array(telling)),
	/** Places of answered turns that are samples already, and the newest sample's id. */
	sampledTo: z.optional(z.number()),
	sampleId: z.optional(z.number()),
	/** Last seen on screen. */
	seenAt: moment,
	/** Order among those who wait; absent for all others, so that the index holds only them. */
	rank: z.optional(z.number()),
	/** Next telling. */
	wakeAt: z.optional(moment),
});
export type ConversationClock = z.infer<typeof conversationClock>;

/** An answered turn, for reports. No text, no name, nothing that leads to the conversation. */
export const sample = z.object({
	id: z.optional(z.number()),
	/** When it was answered. */
	at: timeRange,
	platform,
	type: inquiryType,
	priority,
	/** ms. */
	waited: timeRange,
	worked: timeRange,
	within: z.enum(["yes", "no", "cannot tell"]),
	acknowledgement: z.boolean(),
	/** The real answer after an acknowledgement: `within` is of what that promised. */
	followUp: z.optional(z.literal(true)),
	templates: z.array(z.string()),
	/** The inserted text was changed before it was sent; absent without a template. */
	edited: z.optional(z.boolean()),
	outcome: z.optional(closing.shape.kind),
});
export type Sample = z.infer<typeof sample>;

/** What a badge shows; see `badgeFace`. */
export const badgeClock = z.object({
	/** `none`: there is nothing to say of its time. */
	state: z.enum(["waiting", "acknowledged", "answered", "unlimited", "none"]),
	/** A teammate is answering there now. */
	taken: z.optional(z.boolean()),
	due: z.optional(z.number()),
	soon: z.optional(z.number()),
	lateFrom: z.optional(z.number()),
	about: z.optional(z.literal(true)),
});

/** What the sidebar shows of the open conversation's clock. */
export const clockTold = z.object({
	state: z.enum(["quiet", "waiting", "acknowledged", "answered", "resolved"]),
	badge: z.optional(badgeClock),
	since: z.optional(timeRange),
	/** Of the last answer. */
	waited: z.optional(timeRange),
	within: z.optional(z.enum(["yes", "no", "cannot tell"])),
	outcome: z.optional(closing.shape.kind),
	/** Minutes of working time. */
	target: z.number(),
	type: inquiryType,
	priority,
	isGuess: z.boolean(),
	snoozedUntil: z.optional(z.number()),
	reminders: z.array(reminder),
	escalation: z.optional(escalation),
	/** "Very responsive", on Facebook's surfaces. */
	responsive: z.optional(
		z.object({
			rate: z.number(),
			average: z.optional(z.number()),
			counted: z.number(),
			isVery: z.boolean(),
			/** The window it is counted over. */
			days: z.number(),
			/** `by`: epoch ms. */
			todo: z.optional(z.object({ answer: z.number(), by: z.number() })),
		}),
	),
});
export type ClockTold = z.infer<typeof clockTold>;

/** One of those who wait. */
export const waitingEntry = z.object({
	threadKey,
	platform,
	name,
	type: inquiryType,
	priority,
	badge: badgeClock,
	reason: z.object({
		kind: z.enum(["over", "due", "promised", "unlimited"]),
		urgent: z.boolean(),
		vip: z.boolean(),
		valued: z.boolean(),
	}),
	since: timeRange,
	seenAt: z.number(),
	isRequest: z.optional(z.literal(true)),
});
export type WaitingEntry = z.infer<typeof waitingEntry>;

/** What a person decides about a conversation. */
export const clockAction = z.discriminatedUnion("do", [
	z.object({
		do: z.literal("resolve"),
		outcome: closing.shape.kind,
		/** Of a sale, in whole units. */
		amount: z.optional(z.number().check(z.minimum(0), z.maximum(1e12))),
		currency: z.optional(sale.shape.currency),
		/** Under which it is noted of the contact, too. */
		saleId: z.optional(sale.shape.id),
	}),
	z.object({ do: z.literal("reopen") }),
	z.object({ do: z.literal("snooze"), until: moment }),
	z.object({ do: z.literal("wake") }),
	z.object({
		do: z.literal("remind"),
		at: moment,
		kind: z.enum(["reminder", "follow-up"]),
		onlyIfNoReply: z.boolean(),
	}),
	z.object({ do: z.literal("forget-reminders") }),
	z.object({ do: z.literal("escalate"), escalation: z.optional(escalation) }),
	z.object({ do: z.literal("set-type"), type: inquiryType }),
	z.object({ do: z.literal("set-priority"), priority }),
	z.object({ do: z.literal("inserted"), inserted: z.omit(inserted, { at: true }) }),
]);
export type ClockAction = z.infer<typeof clockAction>;
