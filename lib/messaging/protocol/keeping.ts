/** Keeping and leaving: retention, backup and restore, export, erasure, the lock. Only pages of our own that stand alone may ask. */
import * as z from "zod/mini";
import { contact, contactId, fieldDefinition, identity, note } from "../../contract/contact.ts";
import { conversation, outcome, storedMessage, templateUse } from "../../contract/history.ts";
import {
	LOCK_STATES,
	PASSPHRASE_LEAST,
	PASSPHRASE_MOST,
	REMOVED_KINDS,
	removal,
	retention,
} from "../../contract/keeping.ts";
import { threadKey } from "../../contract/page-view.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const table = z.string().check(z.regex(/^[a-zA-Z]{1,40}$/));
const token = z.string().check(z.minLength(16), z.maxLength(64));
const row = z.record(z.string(), z.unknown());
const secret = z.string().check(z.maxLength(PASSPHRASE_MOST));
const passphrase = z.string().check(z.minLength(PASSPHRASE_LEAST), z.maxLength(PASSPHRASE_MOST));
const minutes = z.int().check(z.minimum(0), z.maximum(600));
const removed = z.partialRecord(z.enum(REMOVED_KINDS), z.int());
const right = z.object({ right: z.boolean() });

const lock = z.object({
	state: z.enum(LOCK_STATES),
	/** Texts are being sealed, or opened again, behind it. */
	passUnderWay: z.boolean(),
	autoLockMinutes: z.int(),
});
export type LockReport = z.infer<typeof lock>;

const comparison = z.object({
	table,
	fresh: z.int(),
	newer: z.int(),
	same: z.int(),
});
export type Comparison = z.infer<typeof comparison>;
const conversationInFile = z.object({
	key: threadKey,
	rows: z.int(),
	isShared: z.boolean(),
	isHere: z.boolean(),
});
export type ConversationInFile = z.infer<typeof conversationInFile>;

const restoreState = z.enum(["working", "done", "failed", "idle"]);

export const keeping = {
	"keeping.read": {
		request: nothing,
		reply: z.object({
			retention,
			removals: z.array(removal),
			lock,
			/** Contacts under legal hold. */
			held: z.array(z.object({ id: contactId, name: z.string() })),
		}),
		mayAsk: ["page"],
	},
	"keeping.retention": { request: z.object({ retention }), reply: nothing, mayAsk: ["page"] },
	/** Sweeps now instead of some time today. */
	"keeping.sweep": { request: nothing, reply: nothing, mayAsk: ["page"] },
	"keeping.hold": {
		request: z.object({ contactId, hold: z.boolean() }),
		reply: z.object({ found: z.boolean() }),
		mayAsk: ["page"],
	},
	/** The next rows of a backup; without `from`, the first ones and how many there are in all. */
	"keeping.backup": {
		request: z.object({
			from: z.optional(z.object({ table, after: z.optional(z.string().check(z.maxLength(300))) })),
		}),
		reply: z.union([
			z.object({
				table,
				rows: z.array(row),
				next: z.optional(z.object({ table, after: z.optional(z.string()) })),
				total: z.optional(z.int()),
			}),
			z.object({ refused: z.enum(["locked", "unknown"]) }),
		]),
		mayAsk: ["page"],
	},
	"keeping.restore.begin": { request: z.object({ token }), reply: nothing, mayAsk: ["page"] },
	"keeping.restore.piece": {
		request: z.object({
			token,
			n: z.int().check(z.minimum(0)),
			rows: z.array(z.object({ table, row })).check(z.maxLength(500)),
		}),
		reply: z.union([
			z.object({ comparisons: z.array(comparison), conversations: z.array(conversationInFile) }),
			z.object({ fault: z.enum(["unfit", "newer", "locked", "other"]) }),
		]),
		mayAsk: ["page"],
	},
	/** Starts laying in; `keeping.restore.state` tells how it goes. */
	"keeping.restore.commit": {
		request: z.object({ token, mode: z.enum(["merge", "replace"]) }),
		reply: z.object({ state: restoreState }),
		mayAsk: ["page"],
	},
	/** `idle`: none is under way, and none came to its end in this worker. */
	"keeping.restore.state": {
		request: z.object({ token }),
		reply: z.object({ state: restoreState }),
		mayAsk: ["page"],
	},
	"keeping.restore.drop": { request: nothing, reply: nothing, mayAsk: ["page"] },
	"keeping.contact": {
		request: z.object({ contactId }),
		reply: z.union([
			z.object({
				contact,
				fieldDefinitions: z.array(fieldDefinition),
				identities: z.array(identity),
				notes: z.array(note),
				conversations: z.array(conversation),
				templateUses: z.array(templateUse),
				outcomes: z.array(outcome),
			}),
			z.object({ refused: z.enum(["locked", "unknown"]) }),
		]),
		mayAsk: ["page"],
	},
	"keeping.messages": {
		request: z.object({ conversation: threadKey, after: z.optional(z.number()) }),
		reply: z.union([
			z.object({ messages: z.array(storedMessage), after: z.optional(z.number()) }),
			z.object({ refused: z.literal("locked") }),
		]),
		mayAsk: ["page"],
	},
	"keeping.extent": {
		request: z.object({ contactId }),
		reply: z.object({ counts: removed, inGroups: z.int() }),
		mayAsk: ["page"],
	},
	"keeping.erase": {
		request: z.object({ contactId, alsoInGroups: z.boolean() }),
		reply: z.object({ removed: z.optional(removed) }),
		mayAsk: ["page"],
	},
	"keeping.eraseAll": { request: z.object({ really: z.literal(true) }), reply: nothing, mayAsk: ["page"] },
	"lock.on": {
		request: z.object({ passphrase, autoLockMinutes: minutes }),
		/** Absent: there is a lock already. */
		reply: z.object({ recoveryCode: z.optional(z.string()) }),
		mayAsk: ["page"],
	},
	"lock.read": { request: nothing, reply: lock, mayAsk: ["frame", "page"] },
	"lock.unlock": { request: z.object({ passphrase: secret }), reply: right, mayAsk: ["frame", "page"] },
	"lock.lock": { request: nothing, reply: nothing, mayAsk: ["frame", "page"] },
	"lock.change": {
		request: z.object({ by: z.enum(["passphrase", "recovery"]), secret, next: passphrase }),
		reply: right,
		mayAsk: ["page"],
	},
	"lock.autoLock": { request: z.object({ minutes }), reply: nothing, mayAsk: ["page"] },
	"lock.off": { request: z.object({ passphrase: secret }), reply: right, mayAsk: ["page"] },
} as const satisfies Record<string, ProtocolEntry>;
