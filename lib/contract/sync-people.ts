/** What the endpoints for a team, its people, their browsers and its past take and give. */
import * as z from "zod/mini";
import { moment, role, secret, tokens } from "./sync-access.ts";
import { sequence, uuid } from "./sync-record.ts";

const personName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const deviceName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
/** An uncompressed point of P-256 in base64url: what the team's secret is sealed to for this device. */
const publicKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/));

const deviceAsked = z.object({ name: deviceName, publicKey });

export const createTeamRequest = z.object({
	setup: secret,
	team: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
	person: personName,
	device: deviceAsked,
});

export const joinRequest = z.object({ team: uuid, invite: secret, person: personName, device: deviceAsked });

export const sessionReply = z.object({
	team: z.object({ id: uuid, name: z.string() }),
	person: z.object({ id: uuid, role }),
	device: z.object({ id: uuid }),
	tokens,
});
export type SessionReply = z.infer<typeof sessionReply>;

export const refreshRequest = z.object({ refresh: z.string().check(z.maxLength(200)) });

export const teamReply = z.object({
	team: z.object({ id: uuid, name: z.string() }),
	person: z.object({ id: uuid, name: z.string(), role }),
	device: z.object({ id: uuid }),
	seq: sequence,
});
export const renameTeamRequest = z.object({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

export const inviteRequest = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("member"),
		role,
		uses: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(100))),
		days: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(30))),
	}),
	/** Another browser of the same person; good for an hour, once. */
	z.object({ kind: z.literal("device") }),
]);
export const inviteReply = z.object({ id: uuid, secret, expiresAt: moment });

export const invite = z.object({
	id: uuid,
	kind: z.enum(["member", "device"]),
	role: z.optional(role),
	createdBy: uuid,
	expiresAt: moment,
	usesLeft: z.number(),
});
export const invitesReply = z.object({ invites: z.array(invite) });

export const changeMemberRequest = z.object({ role });

export const device = z.object({
	id: uuid,
	person: uuid,
	name: z.string(),
	createdAt: moment,
	/** To the day: nobody's hours are watched. */
	lastSeenDay: moment,
	current: z.boolean(),
});
export type Device = z.infer<typeof device>;
export const devicesReply = z.object({ devices: z.array(device) });

export const historyEntry = z.object({
	seq: sequence,
	at: moment,
	/** Absent: the server itself. */
	person: z.optional(uuid),
	kind: z.string(),
	id: z.string(),
	/** `set`, `delete`, or what happened: `joined`, `role-changed`, `invited`. */
	op: z.string(),
	before: z.optional(z.record(z.string(), z.json())),
	after: z.optional(z.record(z.string(), z.json())),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
export const historyReply = z.object({ entries: z.array(historyEntry), more: z.boolean() });

export const nothing = z.object({});
