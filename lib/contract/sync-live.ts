/** What a device hears at once over the live socket, and which is kept nowhere: presence and notices. */
import * as z from "zod/mini";
import { sequence, uuid } from "./sync-record.ts";

/** HMAC-SHA-256 of a conversation's key with the team's secret, base64url: the server cannot tell whose it is. */
export const hashedThread = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

export const presence = z.object({ person: uuid, thread: hashedThread });
export type Presence = z.infer<typeof presence>;

/** How long "is answering here" stands without being said again (ms): with the look of every second, 30 s at most. */
export const PRESENCE_LASTS = 28_000;

export const ticketReply = z.object({ ticket: z.string(), expiresAt: z.number() });

export const toDevice = z.discriminatedUnion("type", [
	z.object({ type: z.literal("head"), seq: sequence }),
	/** Everyone's presence in the team, whole. */
	z.object({ type: z.literal("present"), present: z.array(presence) }),
	/** Keeps a worker awake: sent every 20 s. */
	z.object({ type: z.literal("beat") }),
]);
export type ToDevice = z.infer<typeof toDevice>;
