/**
 * Sees to it that this device has the team's secret, and that others get it. One short run after each sync that found
 * something new; whatever fails is tried by the next.
 */
import * as z from "zod/mini";
import { toBase64url } from "../base/base64url.ts";
import { may } from "../contract/sync-access.ts";
import { type KeysReply, keysReply } from "../contract/sync-keys.ts";
import type { TeamSession } from "../contract/team.ts";
import { askServer } from "../wire/ask-server.ts";
import { accessFor } from "./access.ts";
import { readPosition, readSession, roleNow, writeSession } from "./states.ts";
import { openSecret, sealSecret, type TeamSecret } from "./team-secret.ts";
import type { SyncTools } from "./tools.ts";

/** Copies left at once. */
const MOST_COPIES = 100;

/** Up to where the team's history had gone when the keys were last looked at, by device: memory is enough. */
const looked = new Map<string, number>();

export async function keepKeys(tools: SyncTools, mayBegin = true): Promise<void> {
	const session = await readSession(tools.db);
	if (!session) return;
	const { seq } = await readPosition(tools.db);
	const device = session.device.id;
	if (looked.get(device) === seq) return;
	const told = await readKeys(tools, session);
	if (!told) return;
	const secrets = await learn(tools, session, told);
	const isWanted = mayBegin && (told.stale || !told.current);
	if (isWanted && may(await roleNow(tools.db, session), "keys.rotate")) {
		return begin(tools, session, told.current ? undefined : secrets[0]);
	}
	const current = secrets.find(({ id }) => id === told.current);
	// Who lacks it looks again each time: a copy comes without a change of the team's.
	if (!current || !(await hand(tools, session, current, told.lacking))) return;
	looked.set(device, seq);
}

async function readKeys(tools: SyncTools, session: TeamSession): Promise<KeysReply | undefined> {
	const access = await accessFor(tools, session);
	if (!access.ok) return undefined;
	const asked = { server: session.server, what: "GET /v1/keys", token: access.value, reply: keysReply };
	const answer = await askServer(tools.fetch, asked);
	return answer.ok ? answer.value : undefined;
}

/** Opens what was left for this device. The current one comes last: it is what links and hand-overs are made with. */
async function learn(
	{ db }: SyncTools,
	session: TeamSession,
	{ mine, current }: KeysReply,
): Promise<readonly TeamSecret[]> {
	const known = new Set(session.secrets.map(({ id }) => id));
	const fresh = await Promise.all(
		mine
			.filter(({ key }) => !known.has(key))
			.map(({ key, sealed }) => openSecret(session.privateKey, key, sealed)),
	);
	return keep(
		db,
		session,
		fresh.filter((one) => one !== undefined),
		current,
	);
}

function keep(
	db: SyncTools["db"],
	session: TeamSession,
	fresh: readonly TeamSecret[],
	current: string | undefined,
): Promise<readonly TeamSecret[]> {
	return db.transaction("rw", db.syncStates, async () => {
		const now = await readSession(db);
		if (now?.device.id !== session.device.id) return [];
		const all = [...fresh.filter(({ id }) => !now.secrets.some((one) => one.id === id)), ...now.secrets];
		const secrets = [...all.filter(({ id }) => id !== current), ...all.filter(({ id }) => id === current)];
		await writeSession(db, { ...now, secrets });
		return secrets;
	});
}

/** A new secret, kept here before anybody hears that it is in use. `first`: the one the team began with. */
async function begin(tools: SyncTools, session: TeamSession, first: TeamSecret | undefined): Promise<void> {
	const secret = first ?? { id: randomText(9), secret: randomText(32) };
	const current = session.secrets.at(-1)?.id;
	await keep(tools.db, session, [secret], current);
	// Looked at once more: now everybody lacks it.
	if (await share(tools, session, { key: secret.id, rotate: true, sealed: [] })) await keepKeys(tools, false);
}

/** True: nobody lacks it any more. */
async function hand(
	tools: SyncTools,
	session: TeamSession,
	secret: TeamSecret,
	lacking: KeysReply["lacking"],
): Promise<boolean> {
	const others = lacking.slice(0, MOST_COPIES);
	if (others.length === 0) return true;
	const sealed = await Promise.all(
		others.map(async ({ device, publicKey }) => {
			// A device whose public half is none gets an empty copy, so that it is not tried for ever.
			const copy = await sealSecret(secret, publicKey).catch(() => "none");
			return { device, sealed: copy };
		}),
	);
	const done = await share(tools, session, { key: secret.id, rotate: false, sealed });
	return done && others.length === lacking.length;
}

async function share(tools: SyncTools, { server }: TeamSession, body: object): Promise<boolean> {
	const session = await readSession(tools.db);
	const access = session && (await accessFor(tools, session));
	if (!access?.ok) return false;
	const asked = { server, what: "PUT /v1/keys", token: access.value, body, reply: z.object({}) };
	return (await askServer(tools.fetch, asked)).ok;
}

function randomText(bytes: number): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
