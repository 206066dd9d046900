/** The people of a team. Each is a record too, so that everyone's devices know names and roles offline. */
import { mayGiveRole, type Role } from "../../lib/contract/sync-access.ts";
import type { Tables } from "../database/schema.ts";
import { asMember } from "./as-member.ts";
import { columnsOf } from "./records.ts";
import { revokeDevice } from "./sessions.ts";
import type { Caller, Store } from "./store.ts";
import type { TeamWork } from "./with-team.ts";

type MemberRow = Tables["member"];
export type MemberFailure = { readonly kind: "forbidden" | "not-found" | "last-owner" };

export async function addMember(
	team: TeamWork,
	person: { userId: string; name: string; role: Role; actor: string; op: "joined" | "created" },
): Promise<void> {
	const row: MemberRow = {
		team_id: team.team.team_id,
		user_id: person.userId,
		name: person.name,
		role: person.role,
		state: "active",
		created_at: team.at,
	};
	await team.within.insertInto("member").values(row).execute();
	appendMember(team, row, { op: person.op, actor: person.actor });
}

export async function changeRole(
	store: Store,
	caller: Caller,
	change: { userId: string; role: Role },
): Promise<MemberFailure | undefined> {
	return inTeam(store, caller, async (team, members) => {
		const target = members.find((one) => one.user_id === change.userId);
		if (!target) return { kind: "not-found" };
		const role = target.role as Role;
		if (!mayGiveRole(roleOf(members, caller), role, change.role)) return { kind: "forbidden" };
		if (role === "owner" && change.role !== "owner" && ownersOf(members) === 1) return { kind: "last-owner" };
		await update(team, target, { role: change.role }, { op: "role-changed", actor: caller.person.id });
		return undefined;
	});
}

/** Removes a person, or lets them leave. Their devices lose access with this commit. */
export async function removeMember(
	store: Store,
	caller: Caller,
	userId: string,
): Promise<MemberFailure | undefined> {
	return inTeam(store, caller, async (team, members) => {
		const target = members.find((one) => one.user_id === userId);
		if (!target) return { kind: "not-found" };
		const isLeaving = userId === caller.person.id;
		const role = target.role as Role;
		if (!isLeaving && !mayGiveRole(roleOf(members, caller), role, role)) return { kind: "forbidden" };
		if (role === "owner" && ownersOf(members) === 1) return { kind: "last-owner" };
		const op = isLeaving ? "left" : "removed";
		await update(team, target, { state: "removed" }, { op, actor: caller.person.id });
		await dropAccess(team, userId);
		team.set({ removed_seq: team.nextSeq() - 1 });
		return undefined;
	});
}

/** Tokens stay, so that the removed person's devices are told what happened instead of "sign in". */
async function dropAccess({ within, team }: TeamWork, userId: string): Promise<void> {
	await within
		.deleteFrom("presence")
		.where("team_id", "=", team.team_id)
		.where("user_id", "=", userId)
		.execute();
	await within
		.deleteFrom("invite")
		.where("team_id", "=", team.team_id)
		.where((where) => where.or([where("created_by", "=", userId), where("user_id", "=", userId)]))
		.execute();
}

/** Whose role counts is what stands under the lock, not what stood when the request came in. */
function inTeam(
	store: Store,
	caller: Caller,
	change: (team: TeamWork, members: MemberRow[]) => Promise<MemberFailure | undefined>,
): Promise<MemberFailure | undefined> {
	const work = async (team: TeamWork) => {
		const members = await team.within
			.selectFrom("member")
			.selectAll()
			.where("team_id", "=", caller.team.id)
			.where("state", "=", "active")
			.execute();
		return change(team, members);
	};
	return asMember(store, caller, { action: "devices.own", work });
}

function roleOf(members: MemberRow[], caller: Caller): Role {
	return (members.find((one) => one.user_id === caller.person.id)?.role ?? "viewer") as Role;
}

function ownersOf(members: MemberRow[]): number {
	return members.filter((one) => one.role === "owner").length;
}

async function update(
	team: TeamWork,
	target: MemberRow,
	change: { role: Role } | { state: "removed" },
	event: { op: string; actor: string },
): Promise<void> {
	await team.within
		.updateTable("member")
		.set(change)
		.where("team_id", "=", target.team_id)
		.where("user_id", "=", target.user_id)
		.execute();
	appendMember(team, { ...target, ...change }, event, target);
}

function appendMember(
	team: TeamWork,
	row: MemberRow,
	event: { op: string; actor: string },
	before?: MemberRow,
): void {
	const seq = team.nextSeq();
	const f = fieldsOf(row);
	const record = {
		id: row.user_id,
		kind: "member" as const,
		own: false,
		seq,
		deleted: false,
		schema: 1,
		f,
		fseq: { name: seq, role: seq, state: seq },
	};
	team.append(
		{
			owner: "",
			id: row.user_id,
			kind: "member",
			op: event.op,
			actor: event.actor,
			device_id: "",
			mid: 0,
			before: before ? JSON.stringify(fieldsOf(before)) : null,
			after: JSON.stringify(f),
		},
		columnsOf(record, ""),
	);
}

function fieldsOf({ name, role, state }: MemberRow) {
	return { name, role, state };
}

/** Signs one device out: one's own, or (whoever may see all devices) another's of no higher role. */
export async function removeDevice(
	store: Store,
	caller: Caller,
	deviceId: string,
): Promise<MemberFailure | undefined> {
	return inTeam(store, caller, async (team, members) => {
		const device = await team.within
			.selectFrom("device")
			.select(["user_id", "revoked"])
			.where("team_id", "=", caller.team.id)
			.where("device_id", "=", deviceId)
			.executeTakeFirst();
		if (!device || device.revoked === 1) return { kind: "not-found" };
		const isOwn = device.user_id === caller.person.id;
		const role = (members.find((one) => one.user_id === device.user_id)?.role ?? "viewer") as Role;
		// To those who may not touch it, a device of somebody else does not exist.
		if (!isOwn && !mayGiveRole(roleOf(members, caller), role, role)) return { kind: "not-found" };
		const op = deviceId === caller.deviceId ? "signed-out" : "revoked";
		await revokeDevice(team, deviceId, { userId: device.user_id, op, actor: caller.person.id });
		return undefined;
	});
}
