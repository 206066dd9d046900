/** How long what is stored stays, what was removed, and the lock over private texts. */
import * as z from "zod/mini";

const id = z.string().check(z.minLength(1), z.maxLength(64));
/** Epoch ms. */
const moment = z.number();

/** Whole months something is kept; 0: until a person removes it. */
const months = z.int().check(z.minimum(0), z.maximum(120));

/**
 * - `messages`: what was seen in conversations
 * - `activity`: templates used, outcomes
 * - `notes`: written by the reader
 * - `contacts`: people not seen for that long, with everything of theirs
 */
export const RETENTION_KINDS = ["messages", "activity", "notes", "contacts"] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

export const retention = z.object({
	messages: months,
	activity: months,
	notes: months,
	contacts: months,
});
export type Retention = z.infer<typeof retention>;

/** Why something was removed: it was too old, it lay in the bin of deleted notes, or a person asked. */
export const REMOVAL_REASONS = ["retention", "bin", "erased"] as const;
export const REMOVED_KINDS = [
	"contacts",
	"notes",
	"conversations",
	"messages",
	"template-uses",
	"outcomes",
] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** One line of the log of removals: how many of what, never which and never a text. */
export const removal = z.object({
	id,
	at: moment,
	reason: z.enum(REMOVAL_REASONS),
	counts: z.partialRecord(z.enum(REMOVED_KINDS), z.int()),
});
export type Removal = z.infer<typeof removal>;

const base64 = z.string().check(z.maxLength(400));

/** The data key, sealed with a key derived from a secret by PBKDF2. */
export const wrappedKey = z.object({ salt: base64, sealed: base64 });
export type WrappedKey = z.infer<typeof wrappedKey>;

/** ms of absence after which the lock closes; 0: only with the browser. */
export const AUTO_LOCK_MINUTES = [5, 15, 60, 0] as const;

/**
 * The lock as it is stored. Both wraps hold the same data key. `pass`: texts written before the lock was turned on are
 * being sealed, or, before it goes away, opened again; rows of both kinds may stand beside each other until it is done.
 */
export const lockRecord = z.object({
	version: z.literal(1),
	passphrase: wrappedKey,
	recovery: wrappedKey,
	autoLockMinutes: z.int().check(z.minimum(0), z.maximum(600)),
	pass: z.enum(["sealing", "opening", "done"]),
});
export type LockRecord = z.infer<typeof lockRecord>;

/** `off`: no lock. `locked`: private texts are unreadable until the passphrase is typed. */
export const LOCK_STATES = ["off", "locked", "open"] as const;
export type LockState = (typeof LOCK_STATES)[number];

/** Shorter ones are guessed too soon by whoever holds a copy of the disk or of a backup. */
export const PASSPHRASE_LEAST = 10;
export const PASSPHRASE_MOST = 1_000;
