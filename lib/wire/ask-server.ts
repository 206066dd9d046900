/** One question to a team's server: its answer in the described shape, or a failure in one of our words. Never throws. */
import type * as z from "zod/mini";
import { failed, type Result, success } from "../base/result.ts";
import { type FailureKind, failureReply } from "../contract/sync-failure.ts";
import { CLIENT_HEADER, CLIENT_PROTOCOL } from "../contract/sync-wire.ts";

/**
 * - `offline`: nothing answered; browsers do not say whether the name, the certificate or the machine is at fault
 * - `late`: no answer in time
 * - `foreign`: what answered does not speak as a team's server does
 * - `another`: it is a team's server, but not the one the device joined
 */
export interface WireFailure {
	readonly kind: FailureKind | "offline" | "late" | "foreign" | "another";
	/** ms the server asked to wait. */
	readonly wait?: number;
	/** Of `reset` only. */
	readonly anotherPast?: boolean;
}

export interface Asked<Reply extends z.ZodMiniType> {
	readonly server: string;
	/** `POST /v1/sync/push` */
	readonly what: string;
	readonly token?: string | undefined;
	readonly body?: unknown;
	readonly reply: Reply;
}

export type Fetch = typeof fetch;

/** ms: well within what a browser grants a worker that waits for an answer. */
const PATIENCE = 18_000;
/** Characters: sixteen times a whole page. What is longer is none of a team's server. */
const LONGEST = 8 * 1024 * 1024;

export async function askServer<Reply extends z.ZodMiniType>(
	fetch: Fetch,
	{ server, what, token, body, reply }: Asked<Reply>,
): Promise<Result<z.infer<Reply>, WireFailure>> {
	const [method = "GET", path = ""] = what.split(" ");
	try {
		const response = await fetch(server + path, {
			method,
			headers: {
				[CLIENT_HEADER]: String(CLIENT_PROTOCOL),
				...(token !== undefined && { authorization: `Bearer ${token}` }),
				...(body !== undefined && { "content-type": "application/json" }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
			cache: "no-store",
			credentials: "omit",
			redirect: "error",
			referrerPolicy: "no-referrer",
			signal: AbortSignal.timeout(PATIENCE),
		});
		return read(response, reply, await jsonOf(response));
	} catch (error) {
		const isLate = error instanceof DOMException && error.name === "TimeoutError";
		return failed({ kind: isLate ? "late" : "offline" });
	}
}

/** Undefined: no JSON, or too much of it. */
async function jsonOf(response: Response): Promise<unknown> {
	const text = await response.text();
	try {
		return text.length > LONGEST ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

function read<Reply extends z.ZodMiniType>(
	response: Response,
	reply: Reply,
	json: unknown,
): Result<z.infer<Reply>, WireFailure> {
	if (response.ok) {
		const parsed = reply.safeParse(json);
		return parsed.success ? success(parsed.data) : failed({ kind: "foreign" });
	}
	const refusal = failureReply.safeParse(json);
	const seconds = Number(response.headers.get("retry-after"));
	const wait = seconds > 0 ? { wait: seconds * 1_000 } : {};
	// A proxy in front of the server that cannot reach it says so in words of its own.
	if (!refusal.success) return failed({ kind: response.status >= 500 ? "unavailable" : "foreign", ...wait });
	const { kind, anotherPast } = refusal.data.error;
	return failed({ kind, ...wait, ...(anotherPast !== undefined && { anotherPast }) });
}
