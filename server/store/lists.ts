/** What members may read about their team: devices, invitations, history. */
import type * as z from "zod/mini";
import { may, type Role } from "../../lib/contract/sync-access.ts";
import type {
	devicesReply,
	HistoryEntry,
	historyReply,
	invitesReply,
} from "../../lib/contract/sync-people.ts";
import type { Tables } from "../database/schema.ts";
import type { Caller, Store } from "./store.ts";

const PAGE = 100;

/** One's own; everyone's for those who may see them. */
export async function listDevices(
	{ database }: Store,
	caller: Caller,
): Promise<z.infer<typeof devicesReply>> {
	const { team, person, deviceId } = caller;
	const asked = database.query
		.selectFrom("device")
		.select(["device_id", "user_id", "name", "created_at", "last_seen"])
		.where("team_id", "=", team.id)
		.where("revoked", "=", 0)
		.orderBy("created_at");
	const rows = await (may(person.role, "devices.all")
		? asked
		: asked.where("user_id", "=", person.id)
	).execute();
	const devices = rows.map((row) => ({
		id: row.device_id,
		person: row.user_id,
		name: row.name,
		createdAt: row.created_at,
		lastSeenDay: row.last_seen,
		current: row.device_id === deviceId,
	}));
	return { devices };
}

/** Open ones. */
export async function listInvites(
	{ database, clock }: Store,
	caller: Caller,
): Promise<z.infer<typeof invitesReply>> {
	const rows = await database.query
		.selectFrom("invite")
		.selectAll()
		.where("team_id", "=", caller.team.id)
		.where("expires_at", ">", clock())
		.where("uses_left", ">", 0)
		.orderBy("expires_at")
		.execute();
	const invites = rows.map((row) => ({
		id: row.invite_id,
		kind: row.kind as "member" | "device",
		...(row.role && { role: row.role as Role }),
		createdBy: row.created_by,
		expiresAt: row.expires_at,
		usesLeft: row.uses_left,
	}));
	return { invites };
}

/** Newest first. `before`: sequences below it. Of one record, or (`audit`) of everything that is the team's. */
export async function readHistory(
	{ database }: Store,
	caller: Caller,
	asked: { record?: { id: string; own: boolean }; before?: number | undefined },
): Promise<z.infer<typeof historyReply>> {
	const { record, before } = asked;
	let query = database.query
		.selectFrom("history")
		.select(["seq", "at", "actor", "kind", "id", "op", "before", "after"])
		.where("team_id", "=", caller.team.id)
		.where("owner", "=", record?.own ? caller.person.id : "")
		.orderBy("seq", "desc")
		.limit(PAGE + 1);
	if (record) query = query.where("id", "=", record.id);
	if (before !== undefined) query = query.where("seq", "<", before);
	const rows = await query.execute();
	return { entries: rows.slice(0, PAGE).map(entryOf), more: rows.length > PAGE };
}

type HistoryRow = Pick<Tables["history"], "seq" | "at" | "actor" | "kind" | "id" | "op" | "before" | "after">;

function entryOf({ seq, at, actor, kind, id, op, before, after }: HistoryRow): HistoryEntry {
	return {
		seq,
		at,
		...(actor && { person: actor }),
		kind,
		id,
		op,
		...(before && { before: JSON.parse(before) }),
		...(after && { after: JSON.parse(after) }),
	};
}
