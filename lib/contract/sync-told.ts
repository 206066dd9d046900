/** What devices tell the server besides records: where they answer, keys for one another, response samples. */
import * as z from "zod/mini";
import { keyId, sealedKey } from "./sync-keys.ts";
import { hashedThread, presence } from "./sync-live.ts";
import { uuid } from "./sync-record.ts";

/** Absent `thread`: not answering anywhere now. */
export const presenceRequest = z.object({ thread: z.optional(hashedThread) });
export const presenceReply = z.object({ present: z.array(presence) });

/** The first frame must be the ticket. */
export const fromDevice = z.discriminatedUnion("type", [
	z.object({ type: z.literal("ticket"), ticket: z.string().check(z.maxLength(200)) }),
	z.object({ type: z.literal("here"), thread: z.optional(hashedThread) }),
]);
export type FromDevice = z.infer<typeof fromDevice>;

export const shareKeysRequest = z.object({
	key: keyId,
	/** True: from now on this is the team's secret. Needs the right to rotate. */
	rotate: z.boolean(),
	sealed: z.array(z.object({ device: uuid, sealed: sealedKey })).check(z.maxLength(500)),
});

/** One answered conversation, without a name or a word of it. Times are ms; the day is all that is told of when. */
export const responseSample = z.object({
	id: uuid,
	/** Days since 1970-01-01 UTC. */
	day: z.number().check(z.int(), z.minimum(0)),
	platform: z.string().check(z.regex(/^[a-z]{1,20}$/)),
	inquiryType: z.string().check(z.regex(/^[a-z]{1,20}$/)),
	firstResponse: z.optional(z.number().check(z.minimum(0))),
	withinTarget: z.optional(z.boolean()),
	resolved: z.optional(z.boolean()),
	templates: z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))).check(z.maxLength(20)),
});
export const samplesRequest = z.object({
	samples: z.array(responseSample).check(z.minLength(1), z.maxLength(200)),
});
export const samplesQuery = z.object({ fromDay: z.coerce.number(), after: z.optional(uuid) });
export const samplesReply = z.object({ samples: z.array(responseSample), more: z.boolean() });
