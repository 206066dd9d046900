/** The team's secret on its way to each device, sealed to that device's key: the server only keeps the sealed copies. */
import type * as z from "zod/mini";
import { may, type Role } from "../../lib/contract/sync-access.ts";
import type { KeysReply } from "../../lib/contract/sync-keys.ts";
import type { shareKeysRequest } from "../../lib/contract/sync-told.ts";
import { asMember, type NotAllowed } from "./as-member.ts";
import type { Caller, Store } from "./store.ts";
import type { TeamWork } from "./with-team.ts";

export async function readKeys({ database }: Store, { team, deviceId }: Caller): Promise<KeysReply> {
	const { query } = database;
	const head = await query
		.selectFrom("team")
		.select(["key_id", "removed_seq", "key_seq"])
		.where("team_id", "=", team.id)
		.executeTakeFirstOrThrow();
	const mine = await query
		.selectFrom("sealed_key")
		.select(["key_id", "sealed"])
		.where("team_id", "=", team.id)
		.where("device_id", "=", deviceId)
		.execute();
	return {
		...(head.key_id && { current: head.key_id }),
		mine: mine.map((row) => ({ key: row.key_id, sealed: row.sealed })),
		lacking: head.key_id ? await devicesLacking(query, team.id, head.key_id) : [],
		stale: head.removed_seq > head.key_seq,
	};
}

async function devicesLacking(query: Store["database"]["query"], teamId: string, keyId: string) {
	const rows = await query
		.selectFrom("device")
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.leftJoin("sealed_key", (join) =>
			join
				.onRef("sealed_key.team_id", "=", "device.team_id")
				.onRef("sealed_key.device_id", "=", "device.device_id")
				.on("sealed_key.key_id", "=", keyId),
		)
		.select(["device.device_id", "device.public_key"])
		.where("device.team_id", "=", teamId)
		.where("device.revoked", "=", 0)
		.where("member.state", "=", "active")
		.where("sealed_key.sealed", "is", null)
		.execute();
	return rows.map((row) => ({ device: row.device_id, publicKey: row.public_key }));
}

/** A first secret may come from whoever made the team; a new one needs the right to rotate. */
export async function shareKeys(
	store: Store,
	caller: Caller,
	request: z.infer<typeof shareKeysRequest>,
): Promise<NotAllowed | undefined> {
	const work = async (team: TeamWork, role: Role): Promise<NotAllowed | undefined> => {
		if (request.rotate) {
			if (!may(role, "keys.rotate")) return { kind: "forbidden" };
			const seq = team.append({
				owner: "",
				id: caller.team.id,
				kind: "team",
				op: "secret-changed",
				actor: caller.person.id,
				device_id: caller.deviceId,
				mid: 0,
				before: null,
				after: JSON.stringify({ key: request.key }),
			});
			team.set({ key_id: request.key, key_seq: seq });
		} else if (request.key !== team.team.key_id) return { kind: "forbidden" };
		const devices = await team.within
			.selectFrom("device")
			.select("device_id")
			.where("team_id", "=", caller.team.id)
			.where("revoked", "=", 0)
			.execute();
		const known = new Set(devices.map((one) => one.device_id));
		const rows = request.sealed
			.filter((one) => known.has(one.device))
			.map((one) => ({
				team_id: caller.team.id,
				device_id: one.device,
				key_id: request.key,
				sealed: one.sealed,
			}));
		if (rows.length === 0) return undefined;
		// The first copy stands: nobody replaces what a device already relies on.
		await team.within
			.insertInto("sealed_key")
			.values(rows)
			.onConflict((conflict) => conflict.columns(["team_id", "device_id", "key_id"]).doNothing())
			.execute();
		return undefined;
	};
	return asMember(store, caller, { action: "keys.share", work });
}
