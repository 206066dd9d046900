/** What lives for seconds: presence and one-time tickets. In the database, so that several processes share it. */
import { PRESENCE_LASTS, type Presence } from "../../lib/contract/sync-live.ts";
import { hashOf, newToken, readToken } from "./secrets.ts";
import type { Caller, Store } from "./store.ts";

const TICKET_LASTS = 60_000;

export interface SocketOwner {
	readonly teamId: string;
	readonly userId: string;
	readonly deviceId: string;
}

export async function createTicket({ database, clock }: Store, caller: Caller) {
	const ticket = newToken("ticket", caller.team.id);
	const expiresAt = clock() + TICKET_LASTS;
	await database.query
		.insertInto("ticket")
		.values({
			team_id: caller.team.id,
			hash: hashOf(ticket),
			device_id: caller.deviceId,
			expires_at: expiresAt,
		})
		.execute();
	return { ticket, expiresAt };
}

/** Good once: whoever deletes the row has it. */
export async function redeemTicket(store: Store, ticket: string): Promise<SocketOwner | undefined> {
	const read = readToken("ticket", ticket);
	if (!read) return undefined;
	const row = await store.database.query
		.deleteFrom("ticket")
		.where("team_id", "=", read.teamId)
		.where("hash", "=", read.hash)
		.returning(["device_id", "expires_at"])
		.executeTakeFirst();
	if (!row || row.expires_at <= store.clock()) return undefined;
	const userId = (await activeDevices(store, read.teamId, [row.device_id])).get(row.device_id);
	return userId === undefined ? undefined : { teamId: read.teamId, userId, deviceId: row.device_id };
}

/** Of these devices, those that may still listen, with their person. */
export async function activeDevices(
	{ database }: Store,
	teamId: string,
	deviceIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	if (deviceIds.length === 0) return new Map();
	const rows = await database.query
		.selectFrom("device")
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.select(["device.device_id", "device.user_id"])
		.where("device.team_id", "=", teamId)
		.where("device.device_id", "in", [...deviceIds])
		.where("device.revoked", "=", 0)
		.where("member.state", "=", "active")
		.execute();
	return new Map(rows.map((row) => [row.device_id, row.user_id]));
}

/** One conversation for each device; absent: none now. */
export async function tellPresence(
	{ database, clock }: Store,
	of: SocketOwner,
	thread: string | undefined,
): Promise<void> {
	if (thread === undefined) {
		await database.query
			.deleteFrom("presence")
			.where("team_id", "=", of.teamId)
			.where("device_id", "=", of.deviceId)
			.execute();
		return;
	}
	const until = clock() + PRESENCE_LASTS;
	await database.query
		.insertInto("presence")
		.values({ team_id: of.teamId, device_id: of.deviceId, user_id: of.userId, thread, until })
		.onConflict((conflict) => conflict.columns(["team_id", "device_id"]).doUpdateSet({ thread, until }))
		.execute();
}

/** Everyone of these teams who is answering somewhere now. */
export async function readPresence(
	{ database, clock }: Store,
	teamIds: readonly string[],
): Promise<ReadonlyMap<string, Presence[]>> {
	const found = new Map<string, Presence[]>(teamIds.map((id) => [id, []]));
	if (teamIds.length === 0) return found;
	const rows = await database.query
		.selectFrom("presence")
		.select(["team_id", "user_id", "thread"])
		.where("team_id", "in", [...teamIds])
		.where("until", ">", clock())
		.orderBy("device_id")
		.execute();
	for (const row of rows) found.get(row.team_id)?.push({ person: row.user_id, thread: row.thread });
	return found;
}

/** Sequences of these teams as they stand. */
export async function readHeads(
	{ database }: Store,
	teamIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	if (teamIds.length === 0) return new Map();
	const rows = await database.query
		.selectFrom("team")
		.select(["team_id", "seq"])
		.where("team_id", "in", [...teamIds])
		.execute();
	return new Map(rows.map((row) => [row.team_id, row.seq]));
}
