/** What was seen and done in conversations, as it is stored. Texts come from foreign pages: hostile until shown as plain text. */
import * as z from "zod/mini";
import { sale, storedText } from "./contact.ts";
import { ATTACHMENTS, threadKey } from "./page-view.ts";
import { PLATFORM_IDS } from "./sites.ts";
import { INQUIRY_TYPES } from "./template.ts";

const short = (max: number) => z.string().check(z.maxLength(max));
const id = z.string().check(z.minLength(1), z.maxLength(64));
/** Epoch ms. */
const moment = z.number();

/** A thread of the platform that was open while recording was on. */
export const conversation = z.object({
	key: threadKey,
	platform: z.enum(PLATFORM_IDS),
	/** Absent in groups: they have members, not a contact. */
	identityId: z.optional(short(300)),
	/** The header's name: the person's, or the group's. */
	title: short(300),
	isGroup: z.boolean(),
	/** Names of those who wrote in a group. */
	members: z.array(short(300)).check(z.maxLength(500)),
	inquiryType: z.optional(z.enum(INQUIRY_TYPES)),
	/** Messages stored; kept here because counting rows is slow. */
	messageCount: z.number(),
	firstSeenAt: moment,
	lastSeenAt: moment,
	/** `at` of the newest message. */
	lastMessageAt: z.optional(moment),
});
export type Conversation = z.infer<typeof conversation>;

/**
 * How much of a message's time is known. `first-seen`: the page showed none, `at` is when it was first on screen, and
 * the message is that old or older.
 */
export const TIME_PRECISIONS = ["exact", "minute", "day", "first-seen"] as const;

export const storedMessage = z.object({
	/** Ours: 16 random characters. */
	id,
	conversation: threadKey,
	/** Order within the conversation, ascending. Fractions come from older messages seen later; unique per conversation. */
	place: z.number(),
	/** `unknown`: the page does not tell who wrote it. */
	direction: z.enum(["in", "out", "unknown"]),
	/** Empty for attachments alone. */
	text: storedText(20_000),
	/** Who wrote it, in groups. */
	author: z.optional(short(300)),
	at: moment,
	precision: z.enum(TIME_PRECISIONS),
	/** When it was first on screen. */
	seenAt: moment,
	/** The platform's own id, where the page shows one. */
	platformId: z.optional(short(200)),
	attachment: z.optional(z.enum(ATTACHMENTS)),
	/** Its text changed after it was first seen; the newest one is kept. */
	edited: z.optional(z.literal(true)),
	/** It was seen, and later was gone from between its neighbours. */
	unsent: z.optional(z.literal(true)),
	/** Between the message before it and this one there may be messages that were never on screen. */
	gapBefore: z.optional(z.literal(true)),
});
export type StoredMessage = z.infer<typeof storedMessage>;
/** A stored message whose text can be read: the lock is off, or open. */
export type Message = StoredMessage & { readonly text: string };

/** A template put into a conversation's message box and verified there. */
export const templateUse = z.object({
	id,
	conversation: threadKey,
	templateId: id,
	title: short(200),
	shortcut: short(40),
	at: moment,
});
export type TemplateUse = z.infer<typeof templateUse>;

export const OUTCOMES = [
	"resolved",
	"reopened",
	"sale",
	"no-answer-needed",
	"spam",
	"moved-to-dm",
	"satisfaction",
	"handed-over",
	"reminder",
	"follow-up",
] as const;

/** Something a conversation came to, or a reminder that was set for it. */
export const outcome = z.object({
	id,
	conversation: threadKey,
	kind: z.enum(OUTCOMES),
	at: moment,
	/** ms from the customer's first message to it, where known. */
	took: z.optional(z.number()),
	/** 1 to 5, of `satisfaction`. */
	stars: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
	/** Of `sale`, where it was said: in whole units. */
	amount: z.optional(z.number().check(z.minimum(0), z.maximum(1e12))),
	/** Absent in what was kept before currencies were asked for. */
	currency: z.optional(sale.shape.currency),
	/** When a reminder is due. */
	due: z.optional(moment),
	/** The contact's sale it stands for; where that was taken back, the amount counts no more. */
	saleId: z.optional(id),
});
export type Outcome = z.infer<typeof outcome>;

/**
 * Folded words of up to a few hundred messages of one conversation, or of one contact's notes, in one string: what the
 * search scans. Rebuilt from messages and notes at any time. Sealed with the lock on.
 */
export const shelf = z.object({
	id: z.optional(z.number()),
	/** A threadKey, or `note:<contactId>`. */
	owner: short(300),
	/** Id of the message or note on each line of `words`. */
	ids: z.array(id),
	/** `at` of each. */
	ats: z.array(moment),
	/** One line for each id: its folded words, a space before each. */
	words: z.union([z.string(), z.object({ sealed: z.string() })]),
});
export type Shelf = z.infer<typeof shelf>;
