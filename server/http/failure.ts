/** Refusals on their way out: one shape, and nothing in it that came in with the request. */
import type { Context } from "hono";
import { FAILURE_STATUS, type FailureKind, type FailureReply } from "../../lib/contract/sync-failure.ts";
import { databaseTrouble } from "../database/database-trouble.ts";
import { respond } from "./respond.ts";
import type { Vars } from "./vars.ts";

export interface Refusal {
	readonly kind: FailureKind;
	readonly retryAfterSeconds?: number;
	readonly anotherPast?: boolean;
	readonly at?: string;
}

const MESSAGES: Readonly<Record<FailureKind, string>> = {
	malformed: "The request is not of the shape described in /v1/openapi.json.",
	"sign-in": "The token is missing, unknown, expired or revoked.",
	"link-not-valid": "This link is wrong, used up, withdrawn or expired.",
	forbidden: "Your role does not allow this.",
	"not-a-member": "You are no longer a member of this team.",
	origin: "Only browser extensions may ask from a browser.",
	"not-found": "There is nothing here.",
	busy: "The team is being written to. Try again.",
	"last-owner": "A team keeps at least one owner.",
	reset: "Read everything anew.",
	"too-big": "The request is too big.",
	"team-full": "The team has used up its space.",
	"content-type": "Send plain application/json.",
	"client-too-old": "This version of Aside is too old to write here.",
	"slow-down": "Too many requests. Try again later.",
	failed: "The server failed. Its log says more.",
	unavailable: "The database cannot be reached now.",
};

export function refuse(context: Context<Vars>, refusal: Refusal): Response {
	const { kind, retryAfterSeconds, anotherPast, at } = refusal;
	const body: FailureReply = {
		error: {
			kind,
			message: MESSAGES[kind],
			request: context.get("request"),
			...(anotherPast !== undefined && { anotherPast }),
			...(at !== undefined && { at }),
		},
	};
	return respond(context, {
		status: FAILURE_STATUS[kind],
		text: JSON.stringify(body),
		headers: {
			...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
			...(kind === "sign-in" && { "www-authenticate": 'Bearer realm="aside"' }),
		},
	});
}

/** What a thrown error means to the asker. */
export function refusalOf(error: unknown): Refusal {
	const trouble = databaseTrouble(error);
	if (trouble === "busy") return { kind: "busy", retryAfterSeconds: 1 };
	return trouble === "away" ? { kind: "unavailable", retryAfterSeconds: 5 } : { kind: "failed" };
}
