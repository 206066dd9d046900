/**
 * Who a person is, across platforms: everything here was typed or confirmed by the reader of the messages, except for
 * an identity's names, which the platform's page shows. Stays on the device.
 */
import * as z from "zod/mini";
import { PLATFORM_IDS } from "./sites.ts";
import { INQUIRY_TYPES } from "./template.ts";

const typed = (max: number) => z.string().check(z.maxLength(max));
const id = z.string().check(z.minLength(1), z.maxLength(64));
/** Epoch ms. */
const moment = z.number();

export const LEAD_STAGES = ["new", "contacted", "qualified", "offer", "won", "lost"] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

/** A UUID; never used again for somebody else. */
export const contactId = id;

/**
 * A text kept on the device. With the lock on it is sealed: base64 of a random 96-bit IV followed by AES-GCM's output,
 * with `table|id|field` as additional data, so that sealed texts cannot change places.
 */
export const storedText = (max: number) => z.union([typed(max), z.object({ sealed: typed(max * 6 + 100) })]);
export type StoredText = string | { readonly sealed: string };

/** One word of permission, given or taken back. Entries are added and never changed: the newest one counts. */
export const consentEntry = z.object({
	id,
	word: z.enum(["given", "withdrawn"]),
	/** How: "asked in chat", "form on the site". */
	how: typed(500),
	/** When the person said so. */
	at: moment,
	/** When it was written down. */
	notedAt: moment,
});
export type ConsentEntry = z.infer<typeof consentEntry>;

export const sale = z.object({
	id,
	/** In the currency's smallest unit as ISO 4217 has it: cents, öre; whole yen. */
	amount: z.int(),
	/** ISO 4217: `EUR`. */
	currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
	what: z.optional(typed(300)),
	at: moment,
});
export type Sale = z.infer<typeof sale>;

export const FIELD_KINDS = ["text", "number", "date", "choice"] as const;

/** A custom field, defined once for all contacts. */
export const fieldDefinition = z.object({
	id,
	label: z.string().check(z.minLength(1), z.maxLength(60)),
	/** What templates call it: `contact.order_number`. Unique. */
	key: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/)),
	kind: z.enum(FIELD_KINDS),
	/** Of a choice; empty for other kinds. */
	choices: z.array(typed(100)).check(z.maxLength(50)),
	/** Fields are shown in this order. */
	place: z.number(),
});
export type FieldDefinition = z.infer<typeof fieldDefinition>;

/** A number for `number`, `2026-11-25` for `date`, a string for the others. */
export const fieldValue = z.union([typed(2_000), z.number()]);
export type FieldValue = z.infer<typeof fieldValue>;

export const contact = z.object({
	id: contactId,
	/** As the reader calls the person; without it the name of an identity stands. */
	name: z.optional(typed(300)),
	/** Without it the first name is cut from the name, where that is safe. */
	firstName: z.optional(typed(100)),
	/** BCP 47. */
	language: z.optional(typed(35)),
	company: z.optional(typed(200)),
	tags: z.array(typed(60)).check(z.maxLength(100)),
	vip: z.boolean(),
	/** What this person's conversations are about, until one says otherwise. */
	inquiryType: z.optional(z.enum(INQUIRY_TYPES)),
	leadStage: z.optional(z.enum(LEAD_STAGES)),
	/** By the definition's id. */
	fields: z.record(id, fieldValue),
	consent: z.array(consentEntry),
	sales: z.array(sale),
	/** Under legal hold nothing of this person is swept. */
	hold: z.optional(z.literal(true)),
	createdAt: moment,
	/** When a person last changed something here; being seen does not count. */
	updatedAt: moment,
});
export type Contact = z.infer<typeof contact>;

/**
 * One account of a person on one platform. Its id is `<platform>:<the platform's stable id>`, or `<threadKey>` with a
 * `~` before it where the page shows no id of the person; a thread's address outlives a renamed handle too.
 */
export const identity = z.object({
	id: typed(300),
	platform: z.enum(PLATFORM_IDS),
	contactId,
	/** The platform's own id of the person, where it shows one. */
	platformId: z.optional(typed(200)),
	name: typed(300),
	/** Without `@`. */
	handle: z.optional(typed(100)),
	profileUrl: z.optional(typed(2_000)),
	/** Newest first: names and handles this account had before. */
	formerNames: z.array(typed(300)).check(z.maxLength(20)),
	formerHandles: z.array(typed(100)).check(z.maxLength(20)),
	firstSeenAt: moment,
	lastSeenAt: moment,
});
export type Identity = z.infer<typeof identity>;

/** Private, plain text. */
export const note = z.object({
	id,
	contactId,
	text: storedText(10_000),
	pinned: z.boolean(),
	createdAt: moment,
	editedAt: z.optional(moment),
	/** Deleted notes can be brought back for a while; then the sweep takes them. */
	deletedAt: z.optional(moment),
});
export type Note = z.infer<typeof note>;

/**
 * Two contacts that were found to be one person. `joined` was taken into `kept`; both are remembered as they were, so
 * that the link can be undone without loss.
 */
export const contactLink = z.object({
	id,
	keptId: contactId,
	joinedId: contactId,
	keptBefore: contact,
	joinedBefore: contact,
	/** What came with `joined`. */
	identityIds: z.array(typed(300)),
	noteIds: z.array(id),
	at: moment,
});
export type ContactLink = z.infer<typeof contactLink>;
