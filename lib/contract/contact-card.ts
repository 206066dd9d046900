/** A contact as surfaces show it: everything about one person, put together by the worker. */
import * as z from "zod/mini";
import { contact, contactLink, identity, note } from "./contact.ts";
import { conversation } from "./history.ts";
import { PLATFORM_IDS } from "./sites.ts";

const text = (max: number) => z.string().check(z.maxLength(max));

/** Somebody who may be the same person. */
export const suggestion = z.object({
	contactId: text(64),
	name: text(300),
	platform: z.enum(PLATFORM_IDS),
	handle: z.optional(text(100)),
	/** What the two have in common. */
	because: z.enum(["handle", "name"]),
});
export type Suggestion = z.infer<typeof suggestion>;

export const contactCard = z.object({
	contact,
	/** As it is shown: the reader's own name for the person, else the one seen last. */
	name: text(300),
	identities: z.array(identity),
	conversations: z.array(
		z.pick(conversation, { key: true, platform: true, title: true, messageCount: true, firstSeenAt: true }),
	),
	/** Absent while the lock is closed. */
	notes: z.optional(z.array(z.extend(note, { text: text(10_000) }))),
	links: z.array(z.extend(z.pick(contactLink, { id: true, at: true }), { name: text(300) })),
});
export type ContactCard = z.infer<typeof contactCard>;

/** One line of the list of all contacts. */
export const contactRow = z.object({
	id: text(64),
	name: text(300),
	company: z.optional(text(200)),
	tags: z.array(text(60)),
	vip: z.boolean(),
	leadStage: contact.shape.leadStage,
	identities: z.array(z.object({ platform: z.enum(PLATFORM_IDS), handle: z.optional(text(100)) })),
	/** By currency, in its smallest unit. */
	value: z.record(text(3), z.number()),
	lastSeenAt: z.number(),
});
export type ContactRow = z.infer<typeof contactRow>;
