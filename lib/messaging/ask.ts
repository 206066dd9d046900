/** The asking side, for content scripts and frames. Imports only types of the protocol, so no zod comes along. */
import { browser } from "wxt/browser";
import { failed, type Result } from "../base/result.ts";
import type { AskFailure, ReplyOf, RequestName, RequestOf } from "./protocol.ts";

export type Ask = <Name extends RequestName>(
	name: Name,
	request: RequestOf<Name>,
) => Promise<Result<ReplyOf<Name>, AskFailure>>;

/** A worker that is starting needs about 0.1 s; one that does not answer in this time (ms) will not. */
const PATIENCE = 3_000;

/** Asks the worker; one retry, as a worker may die between waking and answering. */
export const ask: Ask = async (name, request) => {
	if (!browser.runtime?.id) return failed({ kind: "orphaned" });
	const first = await askOnce(name, request);
	if (first.ok || first.failure.kind !== "unreachable") return first;
	return askOnce(name, request);
};

async function askOnce<Name extends RequestName>(
	name: Name,
	request: RequestOf<Name>,
): Promise<Result<ReplyOf<Name>, AskFailure>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const patience = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), PATIENCE);
	});
	try {
		const reply: unknown = await Promise.race([browser.runtime.sendMessage({ name, request }), patience]);
		return isReply<ReplyOf<Name>>(reply) ? reply : failed({ kind: "unreachable" });
	} catch {
		// Either the worker could not be reached or this script outlived its extension; both are answers.
		return failed({ kind: browser.runtime?.id ? "unreachable" : "orphaned" });
	} finally {
		clearTimeout(timer);
	}
}

/** The worker validates replies before they leave it; here only the envelope is looked at. */
function isReply<Reply>(reply: unknown): reply is Result<Reply, AskFailure> {
	return typeof reply === "object" && reply !== null && "ok" in reply;
}
