/** The team: how this device stands with it, edits to be decided on, and the token with which Desk asks the server. */
import * as z from "zod/mini";
import { conflictView, SYNC_TROUBLES, teamBeginning, teamStatus } from "../../contract/team.ts";
import { nothing, type ProtocolEntry } from "./entry.ts";

export const team = {
	"team.status": { request: nothing, reply: teamStatus, mayAsk: ["frame", "page"] },
	/** The device was admitted by the server: from now on it is kept in step. `begun` false: it is in another team. */
	"team.begin": {
		request: teamBeginning,
		reply: z.object({ begun: z.boolean() }),
		mayAsk: ["page"],
	},
	/** For what Desk asks the server itself; good for minutes. */
	"team.access": {
		request: nothing,
		reply: z.union([
			z.object({ server: z.string(), access: z.string() }),
			z.object({ trouble: z.enum(SYNC_TROUBLES) }),
		]),
		mayAsk: ["page"],
	},
	/** Sends and reads now, whatever waiting time there was. Answers at once. */
	"team.sync": { request: nothing, reply: nothing, mayAsk: ["frame", "page"] },
	"team.conflicts": {
		request: nothing,
		reply: z.object({ conflicts: z.array(conflictView) }),
		mayAsk: ["page"],
	},
	"team.decide": {
		request: z.object({
			mid: z.number(),
			take: z.enum(["mine", "theirs", "anew"]),
			/** With `mine`: fields as the person merged them. */
			f: z.optional(z.record(z.string().check(z.maxLength(80)), z.json())),
		}),
		reply: nothing,
		mayAsk: ["page"],
	},
	/** What was changed here and never reached the server, to be taken out before the team is forgotten. */
	"team.unsent": {
		request: nothing,
		reply: z.object({ changes: z.array(z.json()) }),
		mayAsk: ["page"],
	},
	/** Everything of the team leaves this device. */
	"team.forget": { request: nothing, reply: nothing, mayAsk: ["page"] },
	/** The secret of the team as it is now, for the link of an invitation. */
	"team.secret": {
		request: nothing,
		reply: z.object({ key: z.optional(z.object({ id: z.string(), secret: z.string() })) }),
		mayAsk: ["page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
