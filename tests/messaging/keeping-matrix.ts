/** Keeping's share of the matrix of senders and requests. */
import type { keeping } from "../../lib/messaging/protocol/keeping.ts";

type Name = keyof typeof keeping;

const TOKEN = "t".repeat(32);
const RETENTION = { messages: 12, activity: 24, notes: 0, contacts: 0 };
const LOCK = { state: "off", passUnderWay: false, autoLockMinutes: 0 };

export const KEEPING_MEANT = {
	frame: ["lock.read", "lock.unlock", "lock.lock"],
	page: [
		"keeping.read",
		"keeping.retention",
		"keeping.sweep",
		"keeping.hold",
		"keeping.backup",
		"keeping.restore.begin",
		"keeping.restore.piece",
		"keeping.restore.commit",
		"keeping.restore.state",
		"keeping.restore.drop",
		"keeping.contact",
		"keeping.messages",
		"keeping.extent",
		"keeping.erase",
		"keeping.eraseAll",
		"lock.on",
		"lock.read",
		"lock.unlock",
		"lock.lock",
		"lock.change",
		"lock.autoLock",
		"lock.off",
	],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

export const KEEPING_REQUESTS: Readonly<Record<Name, unknown>> = {
	"keeping.read": {},
	"keeping.retention": { retention: RETENTION },
	"keeping.sweep": {},
	"keeping.hold": { contactId: "c1", hold: true },
	"keeping.backup": { from: { table: "notes", after: "n1" } },
	"keeping.restore.begin": { token: TOKEN },
	"keeping.restore.piece": { token: TOKEN, n: 0, rows: [{ table: "notes", row: { id: "n1" } }] },
	"keeping.restore.commit": { token: TOKEN, mode: "merge" },
	"keeping.restore.state": { token: TOKEN },
	"keeping.restore.drop": {},
	"keeping.contact": { contactId: "c1" },
	"keeping.messages": { conversation: "x:1" },
	"keeping.extent": { contactId: "c1" },
	"keeping.erase": { contactId: "c1", alsoInGroups: false },
	"keeping.eraseAll": { really: true },
	"lock.on": { passphrase: "correct horse", autoLockMinutes: 15 },
	"lock.read": {},
	"lock.unlock": { passphrase: "x" },
	"lock.lock": {},
	"lock.change": { by: "recovery", secret: "x", next: "correct horse" },
	"lock.autoLock": { minutes: 5 },
	"lock.off": { passphrase: "x" },
};

export const KEEPING_REPLIES: Readonly<Record<Name, unknown>> = {
	"keeping.read": { retention: RETENTION, removals: [], lock: LOCK, held: [] },
	"keeping.retention": {},
	"keeping.sweep": {},
	"keeping.hold": { found: true },
	"keeping.backup": { table: "notes", rows: [] },
	"keeping.restore.begin": {},
	"keeping.restore.piece": { fault: "unfit" },
	"keeping.restore.commit": { state: "working" },
	"keeping.restore.state": { state: "done" },
	"keeping.restore.drop": {},
	"keeping.contact": { refused: "locked" },
	"keeping.messages": { messages: [] },
	"keeping.extent": { counts: { messages: 3 }, inGroups: 0 },
	"keeping.erase": { removed: { messages: 3 } },
	"keeping.eraseAll": {},
	"lock.on": { recoveryCode: "7K2M" },
	"lock.read": LOCK,
	"lock.unlock": { right: false },
	"lock.lock": {},
	"lock.change": { right: true },
	"lock.autoLock": {},
	"lock.off": { right: true },
};
