/** How the device stands with its team, in words of the contract. */

import type { Conflict } from "../contract/sync-outbox.ts";
import { sameValue } from "../contract/sync-record.ts";
import { type ConflictView, type Member, member, type TeamStatus } from "../contract/team.ts";
import { isAway } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { readHealth, readSession, roleNow } from "./states.ts";

export async function readStatus(db: AsideDatabase): Promise<TeamStatus> {
	const session = await readSession(db);
	if (!session) return { waiting: 0, conflicts: 0 };
	const { trouble, syncedAt, notBefore } = await readHealth(db);
	const entries = await db.outbox.toArray();
	return {
		team: {
			id: session.team.id,
			name: session.team.name,
			server: session.server,
			person: session.person.id,
			device: session.device.id,
			role: await roleNow(db, session),
			members: await membersOf(db),
		},
		waiting: entries.filter(({ state }) => state !== "acked").length,
		conflicts: await db.conflicts.count(),
		...(syncedAt !== undefined && { syncedAt }),
		...(trouble && { trouble }),
		...(trouble && notBefore > 0 && { nextAt: notBefore }),
	};
}

export async function membersOf(db: AsideDatabase): Promise<Member[]> {
	const rows = await db.replica.where("kind").equals("member").toArray();
	return rows
		.filter(({ deleted, f }) => !deleted && f["state"] === "active")
		.flatMap(({ id, f }) => {
			const parsed = member.safeParse({ id, name: f["name"], role: f["role"] });
			return parsed.success ? [parsed.data] : [];
		})
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

export async function readConflicts(db: AsideDatabase): Promise<ConflictView[]> {
	const conflicts = await db.conflicts.orderBy("mid").toArray();
	return Promise.all(conflicts.map((one) => viewOfConflict(db, one)));
}

async function viewOfConflict(
	db: AsideDatabase,
	{ mid, key, reason, mine, theirs, at }: Conflict,
): Promise<ConflictView> {
	// The newest the device knows: the record may have changed again since the edit was refused.
	const row = await db.replica.get(key);
	const newest = row && row.seq >= (theirs?.seq ?? 0) ? row : theirs;
	const isGone = newest?.deleted || isAway(newest?.f);
	const current = newest && !isGone ? newest.f : {};
	const title = mine.f["title"] ?? current["title"] ?? mine.f["name"] ?? current["name"] ?? "";
	return {
		mid,
		kind: mine.kind,
		title: typeof title === "string" ? title : "",
		reason: isGone ? "gone" : reason,
		removes: mine.op === "delete",
		fields: Object.entries(mine.f)
			.filter(([name, value]) => reason !== "changed" || !sameValue(value, current[name]))
			.map(([name, value]) => ({
				name,
				mine: value,
				...(current[name] !== undefined && { theirs: current[name] }),
				...(mine.seen[name] !== undefined && { seen: mine.seen[name] }),
			})),
		at,
	};
}
