/**
 * Contacts and notes. A frame in a platform's page names the conversation it stands beside, and the worker gives it
 * nothing but that one: it knows which conversation the content script of that tab reported last.
 */
import * as z from "zod/mini";
import { fieldDefinition } from "../../contract/contact.ts";
import { contactCard, contactRow, suggestion } from "../../contract/contact-card.ts";
import { contactChange } from "../../contract/contact-change.ts";
import { threadKey } from "../../contract/page-view.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** Frames may only name their own conversation. */
export const who = z.union([z.object({ threadKey }), z.object({ contactId: id })]);
export type Who = z.infer<typeof who>;

const done = z.object({ done: z.boolean() });

export const contacts = {
	"contact.read": {
		request: z.object({ who }),
		reply: z.object({
			/** Absent while nothing is kept of the person. */
			card: z.optional(contactCard),
			fields: z.array(fieldDefinition),
			/** Of this conversation's platform; absent when asked about a contact. */
			recording: z.optional(z.enum(["not-asked", "on", "off", "vanishing", "private", "full"])),
			isLocked: z.boolean(),
		}),
		mayAsk: ["frame", "page"],
	},
	"contact.change": {
		request: z.object({ who, change: contactChange }),
		reply: done,
		mayAsk: ["frame", "page"],
	},
	/** Without `noteId` a new one. `removed` takes it away and brings it back. */
	"note.write": {
		request: z.object({
			who,
			noteId: z.optional(id),
			text: z.optional(z.string().check(z.maxLength(10_000))),
			pinned: z.optional(z.boolean()),
			removed: z.optional(z.boolean()),
		}),
		reply: z.object({ done: z.boolean(), isLocked: z.boolean() }),
		mayAsk: ["frame", "page"],
	},
	"contact.suggest": {
		request: z.object({ who }),
		reply: z.object({ suggestions: z.array(suggestion) }),
		mayAsk: ["frame", "page"],
	},
	/** A frame may only take what was suggested to it. */
	"contact.link": { request: z.object({ who, otherId: id }), reply: done, mayAsk: ["frame", "page"] },
	"contact.unlink": { request: z.object({ who, linkId: id }), reply: done, mayAsk: ["frame", "page"] },
	"contacts.list": { request: nothing, reply: z.object({ contacts: z.array(contactRow) }), mayAsk: ["page"] },
	"contacts.tag": {
		request: z.object({
			ids: z.array(id).check(z.maxLength(10_000)),
			tag: z.string().check(z.minLength(1), z.maxLength(60)),
			on: z.boolean(),
		}),
		reply: done,
		mayAsk: ["page"],
	},
	"fields.save": {
		request: z.object({ fields: z.array(fieldDefinition).check(z.maxLength(100)) }),
		reply: nothing,
		mayAsk: ["page"],
	},
	"fields.list": {
		request: nothing,
		reply: z.object({ fields: z.array(fieldDefinition) }),
		mayAsk: ["page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
