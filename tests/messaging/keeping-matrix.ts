/** Keeping's share of the matrix of senders and requests. */
import type { keeping } from "../../lib/messaging/protocol/keeping.ts";

type Name = keyof typeof keeping;

const RETENTION = { messages: 12, activity: 24, notes: 0, contacts: 0 };
const LOCK = { state: "off", passUnderWay: false, autoLockMinutes: 0 };

export const KEEPING_MEANT = {
	frame: ["lock.read", "lock.unlock", "lock.lock"],
	page: [
		"keeping.read",
		"keeping.retention",
		"keeping.sweep",
		"keeping.hold",
		"keeping.changed",
		"keeping.extent",
		"keeping.erase",
		"keeping.eraseAll",
		"lock.read",
		"lock.unlock",
		"lock.lock",
	],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

export const KEEPING_REQUESTS: Readonly<Record<Name, unknown>> = {
	"keeping.read": {},
	"keeping.retention": { retention: RETENTION },
	"keeping.sweep": {},
	"keeping.hold": { contactId: "c1", hold: true },
	"keeping.changed": { what: "lock" },
	"keeping.extent": { contactId: "c1" },
	"keeping.erase": { contactId: "c1", alsoInGroups: false },
	"keeping.eraseAll": { really: true },
	"lock.read": {},
	"lock.unlock": { passphrase: "x" },
	"lock.lock": {},
};

export const KEEPING_REPLIES: Readonly<Record<Name, unknown>> = {
	"keeping.read": { retention: RETENTION, removals: [], lock: LOCK, held: [] },
	"keeping.retention": {},
	"keeping.sweep": {},
	"keeping.hold": { found: true },
	"keeping.changed": {},
	"keeping.extent": { counts: { messages: 3 }, inGroups: 0 },
	"keeping.erase": { removed: { messages: 3 } },
	"keeping.eraseAll": {},
	"lock.read": LOCK,
	"lock.unlock": { right: false },
	"lock.lock": {},
};
