/** A conversation given to a teammate, as people see it. What the server holds of it is sealed: see `sync-fields.ts`. */
import * as z from "zod/mini";
import { threadKey } from "./page-view.ts";

/** What only the team can read of a hand-over. */
export const sealedHandover = z.object({
	threadKey,
	/** Of the contact. */
	name: z.string().check(z.maxLength(300)),
	address: z.optional(z.string().check(z.maxLength(2_000))),
	note: z.string().check(z.maxLength(1_000)),
});
export type SealedHandover = z.infer<typeof sealedHandover>;

/** Open ones; what is done is removed. */
export const handoverState = z.enum(["offered", "accepted", "declined"]);

/**
 * - `mine`: given to this person
 * - `given`: by this person
 * - `late`: to somebody else who did not answer in time; for admins
 */
export const handoverView = z.object({
	id: z.string(),
	whose: z.enum(["mine", "given", "late"]),
	state: handoverState,
	/** Names of teammates; empty for one who left. */
	from: z.string(),
	to: z.string(),
	/** Epoch ms. */
	due: z.optional(z.number()),
	/** Absent: sealed with a secret this device does not have (yet). */
	about: z.optional(sealedHandover),
});
export type HandoverView = z.infer<typeof handoverView>;
