/** Keeping and leaving: retention, legal hold, erasure, the lock. Only pages of our own that stand alone may ask. */
import * as z from "zod/mini";
import { contactId } from "../../contract/contact.ts";
import { LOCK_STATES, PASSPHRASE_MOST, REMOVED_KINDS, removal, retention } from "../../contract/keeping.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

const secret = z.string().check(z.maxLength(PASSPHRASE_MOST));
const removed = z.partialRecord(z.enum(REMOVED_KINDS), z.int());
const right = z.object({ right: z.boolean() });

const lock = z.object({
	state: z.enum(LOCK_STATES),
	/** Texts are being sealed, or opened again, behind it. */
	passUnderWay: z.boolean(),
	autoLockMinutes: z.int(),
});
export type LockReport = z.infer<typeof lock>;

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
	/** Desk itself has laid in a backup, or turned, changed or ended the lock: what the worker holds of it is old. */
	"keeping.changed": {
		request: z.object({ what: z.enum(["lock", "restored"]) }),
		reply: nothing,
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
	"lock.read": { request: nothing, reply: lock, mayAsk: ["frame", "page"] },
	"lock.unlock": { request: z.object({ passphrase: secret }), reply: right, mayAsk: ["frame", "page"] },
	"lock.lock": { request: nothing, reply: nothing, mayAsk: ["frame", "page"] },
} as const satisfies Record<string, ProtocolEntry>;
