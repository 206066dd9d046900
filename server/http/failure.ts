/** Refusals on their way out: one shape, and nothing in it that came in with the request. */
import { FAILURE_STATUS, type FailureKind, type FailureReply } from "../../lib/contract/sync-failure.ts";

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

export function refusalResponse(refusal: Refusal, request: string): Response {
	const { kind, retryAfterSeconds, anotherPast, at } = refusal;
	const body: FailureReply = {
		error: {
			kind,
			message: MESSAGES[kind],
			request,
			...(anotherPast !== undefined && { anotherPast }),
			...(at !== undefined && { at }),
		},
	};
	const headers = new Headers({ "content-type": "application/json; charset=utf-8" });
	if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
	if (kind === "sign-in") headers.set("www-authenticate", 'Bearer realm="aside"');
	return new Response(JSON.stringify(body), { status: FAILURE_STATUS[kind], headers });
}

/** PostgreSQL: lock not to be had, statement timed out, could not serialise, deadlock. */
const BUSY = new Set(["55P03", "57014", "40001", "40P01", "25P03"]);
/** PostgreSQL: going down or starting up. The system: not reachable. */
const AWAY = /^(?:57P0[1-4]|08\w{3}|53\w{3}|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
/** SQLite's own numbers for "busy" and "locked". */
const SQLITE_BUSY = new Set([5, 6]);

/** What a thrown error means to the asker. */
export function refusalOf(error: unknown): Refusal {
	const { code, errcode, message } = (error ?? {}) as {
		code?: unknown;
		errcode?: unknown;
		message?: unknown;
	};
	const isBusy = (typeof code === "string" && BUSY.has(code)) || SQLITE_BUSY.has(Number(errcode));
	if (isBusy) return { kind: "busy", retryAfterSeconds: 1 };
	const isAway =
		(typeof code === "string" && AWAY.test(code)) ||
		(typeof message === "string" &&
			/^(?:timeout exceeded when trying to connect|Connection terminated)/.test(message));
	return isAway ? { kind: "unavailable", retryAfterSeconds: 5 } : { kind: "failed" };
}
