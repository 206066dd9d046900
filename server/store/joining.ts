/** How teams begin and people come in. */

import type * as z from "zod/mini";
import type { Role } from "../../lib/contract/sync-access.ts";
import { mayGiveRole } from "../../lib/contract/sync-access.ts";
import type {
	createTeamRequest,
	inviteReply,
	inviteRequest,
	joinRequest,
	SessionReply,
} from "../../lib/contract/sync-people.ts";
import { asMember, type NotAllowed } from "./as-member.ts";
import { CHAIN_START } from "./chain.ts";
import { addMember } from "./members.ts";
import { hashOf, newSecret } from "./secrets.ts";
import { addDevice } from "./sessions.ts";
import type { Caller, Store } from "./store.ts";
import { type TeamWork, withTeam } from "./with-team.ts";

const DAY = 24 * 60 * 60_000;
const INVITE_DAYS = 7;
const DEVICE_LINK_LASTS = 60 * 60_000;
const SETUP_LASTS = 7 * DAY;

const NOT_ALLOWED: NotAllowed = { kind: "forbidden" };

export type LinkFailure = { readonly kind: "link-not-valid" };

/** A right to create one team, for whoever starts the server. Good once, for a week. */
export async function createSetup({ database, clock }: Store): Promise<string> {
	const secret = newSecret();
	await database.query
		.insertInto("server")
		.values({ key: `setup:${hashOf(secret)}`, value: String(clock() + SETUP_LASTS) })
		.execute();
	return secret;
}

export async function createTeam(
	store: Store,
	request: z.infer<typeof createTeamRequest>,
): Promise<SessionReply | LinkFailure> {
	const teamId = crypto.randomUUID();
	const isMade = await store.database.query.transaction().execute(async (within) => {
		const used = await within
			.deleteFrom("server")
			.where("key", "=", `setup:${hashOf(request.setup)}`)
			.returning("value")
			.executeTakeFirst();
		if (!used || Number(used.value) <= store.clock()) return false;
		await within
			.insertInto("team")
			.values({
				team_id: teamId,
				name: request.team,
				epoch: crypto.randomUUID(),
				seq: 0,
				horizon: 0,
				chain: CHAIN_START,
				removed_seq: 0,
				key_seq: 0,
				key_id: null,
				bytes: 0,
				created_at: store.clock(),
			})
			.execute();
		return true;
	});
	if (!isMade) return { kind: "link-not-valid" };
	const session = await withTeam(store, teamId, (team) =>
		admit(team, { ...request, role: "owner", op: "created" }),
	);
	return session ?? { kind: "link-not-valid" };
}

/** One sentence in a team's life: a new member with their first device. */
async function admit(
	team: TeamWork,
	asked: {
		person: string;
		device: { name: string; publicKey: string };
		role: Role;
		op: "joined" | "created";
	},
): Promise<SessionReply> {
	const userId = crypto.randomUUID();
	await addMember(team, { userId, name: asked.person, role: asked.role, actor: userId, op: asked.op });
	const { deviceId, tokens } = await addDevice(team, { userId, ...asked.device });
	return {
		team: { id: team.team.team_id, name: team.team.name },
		person: { id: userId, role: asked.role },
		device: { id: deviceId },
		tokens,
	};
}

export async function createInvite(
	store: Store,
	caller: Caller,
	asked: z.infer<typeof inviteRequest>,
): Promise<z.infer<typeof inviteReply> | NotAllowed> {
	const secret = newSecret();
	const id = crypto.randomUUID();
	const action = asked.kind === "member" ? "invites.manage" : "devices.own";
	const work = async (team: TeamWork, role: Role) => {
		if (asked.kind === "member" && !mayGiveRole(role, asked.role, asked.role)) return NOT_ALLOWED;
		const expiresAt =
			asked.kind === "member" ? team.at + (asked.days ?? INVITE_DAYS) * DAY : team.at + DEVICE_LINK_LASTS;
		await team.within
			.insertInto("invite")
			.values({
				team_id: caller.team.id,
				invite_id: id,
				hash: hashOf(secret),
				kind: asked.kind,
				role: asked.kind === "member" ? asked.role : null,
				user_id: asked.kind === "device" ? caller.person.id : null,
				created_by: caller.person.id,
				expires_at: expiresAt,
				uses_left: asked.kind === "member" ? (asked.uses ?? 1) : 1,
			})
			.execute();
		team.append(inviteEvent(caller, id, "invited", { kind: asked.kind, ...roleIn(asked) }));
		return { id, secret, expiresAt };
	};
	return asMember(store, caller, { action, work });
}

function roleIn(asked: z.infer<typeof inviteRequest>): { role?: Role } {
	return asked.kind === "member" ? { role: asked.role } : {};
}

export async function removeInvite(
	store: Store,
	caller: Caller,
	inviteId: string,
): Promise<{ readonly kind: "not-found" } | NotAllowed | undefined> {
	const work = async (team: TeamWork) => {
		const removed = await team.within
			.deleteFrom("invite")
			.where("team_id", "=", caller.team.id)
			.where("invite_id", "=", inviteId)
			.returning("invite_id")
			.executeTakeFirst();
		if (!removed) return { kind: "not-found" as const };
		team.append(inviteEvent(caller, inviteId, "invite-withdrawn", {}));
		return undefined;
	};
	return asMember(store, caller, { action: "invites.manage", work });
}

function inviteEvent(caller: Caller, id: string, op: string, after: Record<string, string>) {
	return {
		owner: "",
		id,
		kind: "invite",
		op,
		actor: caller.person.id,
		device_id: caller.deviceId,
		mid: 0,
		before: null,
		after: JSON.stringify(after),
	};
}

/** Uses up one use of the link. The team's lock makes that exact. */
export async function join(
	store: Store,
	request: z.infer<typeof joinRequest>,
): Promise<SessionReply | LinkFailure> {
	const joined = await withTeam(store, request.team, async (team) => {
		const invite = await spendInvite(team, request.invite);
		if (!invite) return undefined;
		if (invite.kind === "member") {
			return admit(team, { ...request, role: invite.role as Role, op: "joined" });
		}
		return addOwnDevice(team, invite.user_id ?? "", request.device);
	});
	return joined ?? { kind: "link-not-valid" };
}

async function spendInvite({ within, team, at }: TeamWork, secret: string) {
	const invite = await within
		.selectFrom("invite")
		.selectAll()
		.where("team_id", "=", team.team_id)
		.where("hash", "=", hashOf(secret))
		.executeTakeFirst();
	if (!invite || invite.expires_at <= at || invite.uses_left < 1) return undefined;
	await within
		.updateTable("invite")
		.set({ uses_left: invite.uses_left - 1 })
		.where("team_id", "=", team.team_id)
		.where("invite_id", "=", invite.invite_id)
		.execute();
	return invite;
}

async function addOwnDevice(
	team: TeamWork,
	userId: string,
	device: { name: string; publicKey: string },
): Promise<SessionReply | undefined> {
	const member = await team.within
		.selectFrom("member")
		.selectAll()
		.where("team_id", "=", team.team.team_id)
		.where("user_id", "=", userId)
		.where("state", "=", "active")
		.executeTakeFirst();
	if (!member) return undefined;
	const { deviceId, tokens } = await addDevice(team, { userId, ...device });
	team.append({
		owner: "",
		id: deviceId,
		kind: "device",
		op: "device-added",
		actor: userId,
		device_id: deviceId,
		mid: 0,
		before: null,
		after: JSON.stringify({ person: userId }),
	});
	return {
		team: { id: team.team.team_id, name: team.team.name },
		person: { id: userId, role: member.role as Role },
		device: { id: deviceId },
		tokens,
	};
}
