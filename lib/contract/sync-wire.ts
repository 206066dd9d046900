/** Push and pull between a device and the team's server. */
import * as z from "zod/mini";
import { LIMITS, mutation, sequence, syncRecord, uuid } from "./sync-record.ts";

/** Where a device stands: made by the server, kept and handed back as it is. */
const cursor = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,200}$/));

export const pushRequest = z.object({
	/** The last one the device had; absent before the first pull. Shows the server that both speak of the same past. */
	cursor: z.optional(cursor),
	mutations: z.array(mutation).check(z.minLength(1), z.maxLength(LIMITS.pushMutations)),
});
export type PushRequest = z.infer<typeof pushRequest>;

/**
 * - `ok`: written, or nothing was left to do; `seq` is that of the write (for nothing to do: of the team)
 * - `conflict`: somebody else changed a touched field, or the record is gone; nothing was written. `current` is absent
 *   when the server knows nothing of the record any more
 * - `forbidden`: the role does not allow it; `invalid`: the server would refuse it from anyone
 */
export const outcome = z.discriminatedUnion("status", [
	z.object({ mid: z.number(), status: z.literal("ok"), seq: sequence }),
	z.object({ mid: z.number(), status: z.literal("conflict"), current: z.optional(syncRecord) }),
	z.object({ mid: z.number(), status: z.literal("forbidden") }),
	z.object({ mid: z.number(), status: z.literal("invalid"), why: z.string().check(z.maxLength(60)) }),
]);
export type Outcome = z.infer<typeof outcome>;

export const pushReply = z.object({
	outcomes: z.array(outcome),
	seq: sequence,
	/** Shows the server later that these outcomes were its own: sent as `cursor` of a push and `past` of a pull. */
	past: cursor,
});
export type PushReply = z.infer<typeof pushReply>;

export const pullQuery = z.object({
	cursor: z.optional(cursor),
	/** With no `cursor`, while reading from the beginning: the last one the device had. */
	past: z.optional(cursor),
	limit: z.optional(z.coerce.number()),
});

export const pullReply = z.object({
	/** Whole records, oldest write first; deleted ones without fields. */
	records: z.array(syncRecord),
	cursor,
	/** Every write up to here is known once this page is stored. */
	seq: sequence,
	more: z.boolean(),
	/** Reads from the beginning: what the device holds beyond these pages is gone on the server. */
	first: z.boolean(),
});
export type PullReply = z.infer<typeof pullReply>;

export const headReply = z.object({ epoch: uuid, seq: sequence });

/** Of all that `configReply` says: who it is. The same in every copy of a database, also in one restored from a backup. */
export const identityReply = z.object({ serverId: uuid });

/** `minClient`: older ones may only read. `serverId` is remembered by the device and must not change unseen. */
export const configReply = z.object({
	product: z.literal("aside-team-server"),
	serverId: uuid,
	version: z.string().check(z.maxLength(40)),
	minClient: z.number(),
	limits: z.record(z.string(), z.number()),
});

/** Raised when a client could no longer speak with an older server, or the other way round. */
export const CLIENT_PROTOCOL = 1;
/** Header in which a client says its number. */
export const CLIENT_HEADER = "aside-client";
