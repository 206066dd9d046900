/**
 * What a member does to the team itself. Whether they may is asked under the lock: a request that was on its way when its
 * author was removed, signed out or given a lesser role changes nothing any more.
 */
import { type Action, may, type Role } from "../../lib/contract/sync-access.ts";
import type { Caller, Store } from "./store.ts";
import { type TeamWork, withTeam } from "./with-team.ts";

export type NotAllowed = { readonly kind: "forbidden" };

export async function asMember<Value>(
	store: Store,
	caller: Caller,
	{ action, work }: { action: Action; work: (team: TeamWork, role: Role) => Promise<Value> },
): Promise<Value | NotAllowed> {
	const done = await withTeam(store, caller.team.id, async (team) => {
		const role = await roleNow(team, caller);
		const value: Value | NotAllowed =
			role !== undefined && may(role, action) ? await work(team, role) : { kind: "forbidden" };
		return { value };
	});
	return done ? done.value : { kind: "forbidden" };
}

/** Undefined: they are not here any more, or not on this device. */
async function roleNow({ within, team }: TeamWork, caller: Caller): Promise<Role | undefined> {
	const row = await within
		.selectFrom("device")
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.select("member.role")
		.where("device.team_id", "=", team.team_id)
		.where("device.device_id", "=", caller.deviceId)
		.where("device.revoked", "=", 0)
		.where("member.state", "=", "active")
		.executeTakeFirst();
	return row?.role as Role | undefined;
}
