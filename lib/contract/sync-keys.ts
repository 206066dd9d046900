/** The team's secret on its way from device to device: the server sees sealed copies alone. */
import * as z from "zod/mini";
import { uuid } from "./sync-record.ts";

/** Id of one secret of the team: a rotation makes a new one. */
export const keyId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
export const sealedKey = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,600}$/));

export const keysReply = z.object({
	/** Absent before the first was shared. */
	current: z.optional(keyId),
	/** Every secret sealed to this device, also earlier ones: what was sealed with them stays readable. */
	mine: z.array(z.object({ key: keyId, sealed: sealedKey })),
	/** Devices that lack the current one. */
	lacking: z.array(z.object({ device: uuid, publicKey: z.string() })),
	/** A member was removed since the secret was last changed. */
	stale: z.boolean(),
});
export type KeysReply = z.infer<typeof keysReply>;
