/** The one shape of everything the team's server refuses. */
import * as z from "zod/mini";

/** Kind → status. What a client does about each stands in `lib/sync/react.ts`. */
export const FAILURE_STATUS = {
	/** Not JSON, too deep, or not of the described shape. */
	malformed: 400,
	/** Token missing, unknown, expired or revoked. */
	"sign-in": 401,
	/** A link that is wrong, used up, revoked or expired. */
	"link-not-valid": 401,
	/** The role does not allow it. */
	forbidden: 403,
	/** The person was removed from the team. */
	"not-a-member": 403,
	/** The browser's origin is none of an extension. */
	origin: 403,
	"not-found": 404,
	/** The lock on the team was not to be had in time. */
	busy: 409,
	/** An owner must remain. */
	"last-owner": 409,
	/** The cursor is of another past or too old: read everything anew. */
	reset: 410,
	"too-big": 413,
	/** The team has used up its space. */
	"team-full": 413,
	/** A body that is not plain JSON: nothing is decompressed here. */
	"content-type": 415,
	"client-too-old": 426,
	"slow-down": 429,
	failed: 500,
	unavailable: 503,
} as const;
export type FailureKind = keyof typeof FAILURE_STATUS;

const kinds = Object.keys(FAILURE_STATUS) as [FailureKind, ...FailureKind[]];

export const failureReply = z.object({
	error: z.object({
		kind: z.enum(kinds),
		/** For people who read logs; never the words of a request. */
		message: z.string(),
		/** Found again in the server's log. */
		request: z.string(),
		/** `reset` only: true when bases of earlier edits mean nothing any more, because the server was restored. */
		anotherPast: z.optional(z.boolean()),
		/** Where a shape was wrong, as a path. */
		at: z.optional(z.string()),
	}),
});
export type FailureReply = z.infer<typeof failureReply>;
