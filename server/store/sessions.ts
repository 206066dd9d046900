/** Devices and their tokens: a short-lived one for every request, and one that is exchanged for the next pair. */
import { ACCESS_LASTS, type Role, type Tokens } from "../../lib/contract/sync-access.ts";
import { askedOften } from "../database/asked-often.ts";
import type { Within } from "../database/schema.ts";
import { hashOf, newToken, readToken } from "./secrets.ts";
import type { Caller, Store } from "./store.ts";
import { type TeamWork, withTeam } from "./with-team.ts";

const REFRESH_LASTS = 60 * 24 * 60 * 60_000;
const DAY = 24 * 60 * 60_000;

export type SignInFailure = { readonly kind: "sign-in" | "not-a-member" };

/** Recognises who asks, in one question. A removed member is told so, that their device may clear the team's data. */
export async function recognise(store: Store, access: string): Promise<Caller | SignInFailure> {
	const token = readToken("access", access);
	if (!token) return { kind: "sign-in" };
	const row = await findToken(store, token, "access");
	const now = store.clock();
	if (!row || row.expires_at <= now) return { kind: "sign-in" };
	if (row.state !== "active") return { kind: "not-a-member" };
	if (row.revoked === 1) return { kind: "sign-in" };
	if (row.used === 0 || now - row.last_seen > DAY) await markUsed(store, token, row.device_id);
	return callerOf(row, token.teamId);
}

type TokenRow = NonNullable<Awaited<ReturnType<typeof findToken>>>;

async function findToken(
	{ database }: Store,
	{ teamId, hash }: { teamId: string; hash: string },
	kind: string,
) {
	return (await tokenRow(database, { teamId, hash, kind }))[0];
}

const tokenRow = askedOften(["teamId", "hash", "kind"], (query, { teamId, hash, kind }) =>
	query
		.selectFrom("token")
		.innerJoin("device", (join) =>
			join.onRef("device.team_id", "=", "token.team_id").onRef("device.device_id", "=", "token.device_id"),
		)
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.innerJoin("team", "team.team_id", "token.team_id")
		.select(["token.device_id", "token.used", "token.expires_at", "token.generation as of_generation"])
		.select(["device.revoked", "device.last_seen", "device.generation", "device.user_id"])
		.select(["member.name as person_name", "member.role", "member.state"])
		.select(["team.name", "team.epoch", "team.seq", "team.horizon", "team.chain"])
		.where("token.team_id", "=", teamId)
		.where("token.hash", "=", hash)
		.where("token.kind", "=", kind),
);

function callerOf(row: TokenRow, teamId: string): Caller {
	const { name, epoch, seq, horizon, chain } = row;
	return {
		team: { id: teamId, name, epoch, seq, horizon, chain },
		person: { id: row.user_id, name: row.person_name, role: row.role as Role },
		deviceId: row.device_id,
	};
}

/** The day is kept, not the minute. */
async function markUsed(store: Store, token: { teamId: string; hash: string }, deviceId: string) {
	const { query } = store.database;
	await query
		.updateTable("token")
		.set({ used: 1 })
		.where("team_id", "=", token.teamId)
		.where("hash", "=", token.hash)
		.execute();
	await query
		.updateTable("device")
		.set({ last_seen: Math.floor(store.clock() / DAY) * DAY })
		.where("team_id", "=", token.teamId)
		.where("device_id", "=", deviceId)
		.execute();
}

/** Makes a device with its first pair of tokens. */
export async function addDevice(
	{ within, team, at }: Pick<TeamWork, "within" | "at"> & { team: { team_id: string } },
	device: { userId: string; name: string; publicKey: string },
): Promise<{ deviceId: string; tokens: Tokens }> {
	const { team_id } = team;
	const deviceId = crypto.randomUUID();
	await within
		.insertInto("device")
		.values({
			team_id,
			device_id: deviceId,
			user_id: device.userId,
			name: device.name,
			public_key: device.publicKey,
			revoked: 0,
			generation: 1,
			last_mid: 0,
			created_at: at,
			last_seen: Math.floor(at / DAY) * DAY,
		})
		.execute();
	return { deviceId, tokens: await issue(within, { team_id, device_id: deviceId, generation: 1 }, at) };
}

async function issue(
	within: Within,
	of: { team_id: string; device_id: string; generation: number },
	at: number,
): Promise<Tokens> {
	const access = newToken("access", of.team_id);
	const refresh = newToken("refresh", of.team_id);
	const rows = [
		{ ...of, hash: hashOf(access), kind: "access", used: 0, expires_at: at + ACCESS_LASTS },
		{ ...of, hash: hashOf(refresh), kind: "refresh", used: 0, expires_at: at + REFRESH_LASTS },
	];
	await within.insertInto("token").values(rows).execute();
	return { access, accessUntil: at + ACCESS_LASTS, refresh };
}

/**
 * Exchanges a refresh token for a new pair. The one before the newest is taken once more as long as nothing of the newest
 * pair was ever used: then its answer was lost on the way. Any older one means that two hold it, and signs the device out.
 */
export async function refresh(store: Store, token: string): Promise<Tokens | SignInFailure> {
	const read = readToken("refresh", token);
	if (!read) return { kind: "sign-in" };
	const work = await withTeam(store, read.teamId, async (team): Promise<Tokens | SignInFailure> => {
		const row = await findToken(withinStore(store, team), read, "refresh");
		if (!row || row.expires_at <= team.at) return { kind: "sign-in" };
		if (row.state !== "active") return { kind: "not-a-member" };
		if (row.revoked === 1) return { kind: "sign-in" };
		const of = { team_id: read.teamId, device_id: row.device_id };
		const isNewest = row.of_generation === row.generation;
		if (
			!isNewest &&
			!(row.of_generation === row.generation - 1 && (await isUnused(team, of, row.generation)))
		) {
			await revokeDevice(team, of.device_id, { userId: row.user_id, op: "refresh-reused" });
			return { kind: "sign-in" };
		}
		return rotate(team, of, row);
	});
	return work ?? { kind: "sign-in" };
}

/** The same questions, asked inside the transaction. */
function withinStore(store: Store, { within }: TeamWork): Store {
	return { ...store, database: { ...store.database, query: within } };
}

async function isUnused(
	{ within }: TeamWork,
	of: { team_id: string; device_id: string },
	generation: number,
) {
	const used = await within
		.selectFrom("token")
		.select("hash")
		.where("team_id", "=", of.team_id)
		.where("device_id", "=", of.device_id)
		.where("generation", "=", generation)
		.where("used", "=", 1)
		.executeTakeFirst();
	return !used;
}

async function rotate(team: TeamWork, of: { team_id: string; device_id: string }, row: TokenRow) {
	const { within, at } = team;
	const isNewest = row.of_generation === row.generation;
	const generation = isNewest ? row.generation + 1 : row.generation;
	// Access tokens of before end with their pair; so does a pair whose answer was lost.
	await within
		.deleteFrom("token")
		.where("team_id", "=", of.team_id)
		.where("device_id", "=", of.device_id)
		.where((where) =>
			where.or([
				where("kind", "=", "access"),
				where("generation", "=", generation),
				where("expires_at", "<=", at),
			]),
		)
		.execute();
	await within
		.updateTable("token")
		.set({ used: 1 })
		.where("team_id", "=", of.team_id)
		.where("device_id", "=", of.device_id)
		.where("kind", "=", "refresh")
		.execute();
	await within
		.updateTable("device")
		.set({ generation })
		.where("team_id", "=", of.team_id)
		.where("device_id", "=", of.device_id)
		.execute();
	return issue(within, { ...of, generation }, at);
}

/** Signs a device out, at once and for good. */
export async function revokeDevice(
	team: TeamWork,
	deviceId: string,
	event: { userId: string; op: "refresh-reused" | "signed-out" | "revoked"; actor?: string },
): Promise<void> {
	const { team_id } = team.team;
	await team.within
		.updateTable("device")
		.set({ revoked: 1 })
		.where("team_id", "=", team_id)
		.where("device_id", "=", deviceId)
		.execute();
	for (const table of ["token", "ticket", "presence", "sealed_key"] as const) {
		await team.within
			.deleteFrom(table)
			.where("team_id", "=", team_id)
			.where("device_id", "=", deviceId)
			.execute();
	}
	team.append({
		owner: "",
		id: deviceId,
		kind: "device",
		op: event.op,
		actor: event.actor ?? "",
		device_id: "",
		mid: 0,
		before: null,
		after: JSON.stringify({ person: event.userId }),
	});
}
