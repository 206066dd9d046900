/**
 * The token every request needs. It lives in memory; the one it is exchanged for in the database. The next refresh token
 * is stored before anything of its pair is used: a device that dies in between still has the one before, which the
 * server takes as long as nothing of the new pair was used.
 */
import * as z from "zod/mini";
import { failed, type Result, success } from "../base/result.ts";
import { ACCESS_LASTS, refreshReply } from "../contract/sync-access.ts";
import { identityReply } from "../contract/sync-wire.ts";
import type { TeamSession } from "../contract/team.ts";
import { askServer, type WireFailure } from "../wire/ask-server.ts";
import { readSession, writeSession } from "./states.ts";
import type { SyncTools } from "./tools.ts";

const KEY = "team-access";
/** ms before its end from which a token is not used any more: a request and a clock have their time too. */
const MARGIN = 60_000;

const held = z.object({ device: z.string(), access: z.string(), until: z.number() });

export async function holdAccess(
	{ store, clock }: Pick<SyncTools, "store" | "clock">,
	device: string,
	{ access }: { readonly access: string },
): Promise<void> {
	// The server's clock and this one may differ: what counts is how long the token is good from now on.
	await store.set({ [KEY]: { device, access, until: clock() + ACCESS_LASTS } });
}

export function dropAccess({ store }: Pick<SyncTools, "store">): Promise<void> {
	return store.remove(KEY);
}

export async function accessFor(
	tools: SyncTools,
	session: TeamSession,
): Promise<Result<string, WireFailure>> {
	const kept = held.safeParse((await tools.store.get(KEY))[KEY]);
	const left = kept.success && kept.data.device === session.device.id ? kept.data.until - tools.clock() : 0;
	// More than it ever had: the clock was put back since.
	const isGood = left > MARGIN && left <= ACCESS_LASTS;
	return kept.success && isGood ? success(kept.data.access) : refresh(tools);
}

let refreshing: Promise<Result<string, WireFailure>> | undefined;

/** One at a time: two exchanges of the same token would look like theft. */
export function refresh(tools: SyncTools): Promise<Result<string, WireFailure>> {
	refreshing ??= exchange(tools).finally(() => {
		refreshing = undefined;
	});
	return refreshing;
}

/**
 * Asked before a token that is good for weeks is given away. Undefined: the server is the one the device joined, also when
 * it was restored from a backup: that is told by the cursors it no longer knows.
 */
async function whoElse(
	{ fetch }: SyncTools,
	{ server, serverId }: TeamSession,
): Promise<WireFailure | undefined> {
	const answer = await askServer(fetch, { server, what: "GET /v1/config", reply: identityReply });
	if (!answer.ok) return answer.failure;
	return answer.value.serverId === serverId ? undefined : { kind: "another" };
}

async function exchange(tools: SyncTools): Promise<Result<string, WireFailure>> {
	const session = await readSession(tools.db);
	if (!session) return failed({ kind: "sign-in" });
	const stranger = await whoElse(tools, session);
	if (stranger) return failed(stranger);
	const answer = await askServer(tools.fetch, {
		server: session.server,
		what: "POST /v1/session/refresh",
		body: { refresh: session.refresh },
		reply: refreshReply,
	});
	if (!answer.ok) return answer;
	const { tokens } = answer.value;
	const isStillOurs = await tools.db.transaction("rw", tools.db.syncStates, async () => {
		const now = await readSession(tools.db);
		if (now?.device.id !== session.device.id) return false;
		await writeSession(tools.db, { ...now, refresh: tokens.refresh });
		return true;
	});
	if (!isStillOurs) return failed({ kind: "sign-in" });
	await holdAccess(tools, session.device.id, tokens);
	return success(tokens.access);
}
