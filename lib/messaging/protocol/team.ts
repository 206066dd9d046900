/** The team: how this device stands with it, edits to be decided on, and the token with which Desk asks the server. */
import * as z from "zod/mini";
import { handoverView, sealedHandover } from "../../contract/handover.ts";
import { threadKey } from "../../contract/page-view.ts";
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
	/** Names of teammates who are answering in this conversation now. */
	"team.here": {
		request: z.object({ threadKey }),
		reply: z.object({ names: z.array(z.string()) }),
		mayAsk: ["frame", "page"],
	},
	/** Hand-overs that concern this person, due soonest first. */
	"team.handovers": {
		request: nothing,
		reply: z.object({ handovers: z.array(handoverView) }),
		mayAsk: ["frame", "page"],
	},
	/** Gives a conversation to a teammate. `done` false: in no team, or without its secret. */
	"team.hand-over": {
		request: z.object({
			threadKey,
			/** Of the contact, where this device keeps no clock of the conversation. */
			name: sealedHandover.shape.name,
			note: sealedHandover.shape.note,
			to: z.string().check(z.maxLength(64)),
			due: z.optional(z.number()),
		}),
		reply: z.object({ done: z.boolean() }),
		mayAsk: ["frame", "page"],
	},
	"team.settle": {
		request: z.object({
			id: z.string().check(z.maxLength(64)),
			state: z.enum(["accepted", "declined", "done"]),
		}),
		reply: nothing,
		mayAsk: ["frame", "page"],
	},
	/** Brings up the conversation that was handed over. */
	"team.open": {
		request: z.object({ id: z.string().check(z.maxLength(64)) }),
		reply: nothing,
		mayAsk: ["frame", "page"],
	},
	/** Whether this person's response samples go to the team; `share` changes it. */
	"team.samples": {
		request: z.object({ share: z.optional(z.boolean()) }),
		reply: z.object({ share: z.boolean() }),
		mayAsk: ["page"],
	},
	/** The secret of the team as it is now, for the link of an invitation. */
	"team.secret": {
		request: nothing,
		reply: z.object({ key: z.optional(z.object({ id: z.string(), secret: z.string() })) }),
		mayAsk: ["page"],
	},
} as const satisfies Record<string, ProtocolEntry>;
