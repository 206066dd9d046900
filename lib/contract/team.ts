/** What a device keeps of its team, and what it says of itself to the person. */
import * as z from "zod/mini";
import { role, secret, tokens } from "./sync-access.ts";
import type { Conflict } from "./sync-outbox.ts";
import { uuid } from "./sync-record.ts";

/** One secret of the team: conversations are named and hand-overs sealed with it. The server never sees it. */
const teamSecret = z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/)), secret });

/** Where and as whom this device is signed in. */
export const teamSession = z.object({
	/** `https://team.example.org`, without a slash at its end. */
	server: z.string().check(z.maxLength(2_000)),
	/** As the server told it when the device joined. */
	serverId: uuid,
	team: z.object({ id: uuid, name: z.string() }),
	/** `role`: as it was when the device joined; the member's record says how it is now. */
	person: z.object({ id: uuid, role }),
	device: z.object({ id: uuid }),
	/** Exchanged for the next pair of tokens. Never leaves the device but to its server, and is in no backup. */
	refresh: z.string().check(z.maxLength(200)),
	/** The half of the device's key pair that only it has, as a JWK's text. */
	privateKey: z.string().check(z.maxLength(1_000)),
	secrets: z.array(teamSecret).check(z.maxLength(100)),
});
export type TeamSession = z.infer<typeof teamSession>;

export const teamBeginning = z.object({
	session: teamSession,
	tokens: z.pick(tokens, { access: true, accessUntil: true }),
	/** The team is new: standards, rules and custom fields of this device become the team's. */
	founds: z.boolean(),
});

/**
 * Why the last attempt did not succeed.
 * - `offline`: nothing could be reached; `late`: no answer in time; `busy`: asked to wait
 * - `failed`: the server had a fault; `foreign`: what answered is no team's server; `another`: it is one, but another than
 *   the team's, by the id it was known by when the device joined
 * - `full`: the team has used up its space
 * - `sign-in`: the device was signed out; `removed`: the person is no longer a member; `too-old`: this Aside may only read
 */
export const SYNC_TROUBLES = [
	"offline",
	"late",
	"busy",
	"failed",
	"foreign",
	"another",
	"full",
	"sign-in",
	"removed",
	"too-old",
] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];

/** Moments are epoch ms. */
const moment = z.number();

export const member = z.object({ id: z.string(), name: z.string(), role });
export type Member = z.infer<typeof member>;

export const teamStatus = z.object({
	/** Absent: in no team. */
	team: z.optional(
		z.object({
			id: uuid,
			name: z.string(),
			server: z.string(),
			person: z.string(),
			device: z.string(),
			role,
			members: z.array(member),
		}),
	),
	/** Changes of this device that the server has not taken yet. */
	waiting: z.number(),
	/** Edits to be decided on. */
	conflicts: z.number(),
	syncedAt: z.optional(moment),
	trouble: z.optional(z.object({ kind: z.enum(SYNC_TROUBLES), since: moment })),
	/** When the next attempt is made. */
	nextAt: z.optional(moment),
});
export type TeamStatus = z.infer<typeof teamStatus>;

/** `mine`, `theirs`: as the field reads in each; absent: not there. */
export const conflictField = z.object({
	name: z.string(),
	mine: z.optional(z.json()),
	theirs: z.optional(z.json()),
	/** What the person saw when they changed it. */
	seen: z.optional(z.json()),
});

/** One edit that was not taken, in words for a decision. */
export const conflictView = z.object({
	mid: z.number(),
	kind: z.string(),
	/** What the record is called. */
	title: z.string(),
	reason: z.enum(["changed", "gone", "forbidden", "invalid"] satisfies Conflict["reason"][]),
	/** The edit was a deletion. */
	removes: z.boolean(),
	fields: z.array(conflictField),
	at: moment,
});
export type ConflictView = z.infer<typeof conflictView>;
