/** Forgets what nobody needs any more: tombstones, outcomes of old pushes, what has expired. */
import type { Store } from "./store.ts";

/** A device that comes back later than this reads everything anew. */
const TOMBSTONES_KEPT = 90 * 24 * 60 * 60_000;

/**
 * Tombstones go in two runs: the first announces up to where deletions will be forgotten, the next removes them, so that
 * no pull that began before the announcement misses one.
 */
export async function collect(store: Store): Promise<{ forgotten: number }> {
	const { query } = store.database;
	const now = store.clock();
	const cutoff = now - TOMBSTONES_KEPT;
	let forgotten = 0;
	const teams = await query.selectFrom("team").select(["team_id", "horizon"]).execute();
	for (const { team_id, horizon } of teams) {
		// SQLite answers within the same task: without a pause requests would wait for all teams.
		await new Promise(setImmediate);
		const removed = await query
			.deleteFrom("record")
			.where("team_id", "=", team_id)
			.where("deleted", "=", 1)
			.where("seq", "<=", horizon)
			.where("at", "<", cutoff)
			.executeTakeFirst();
		forgotten += Number(removed.numDeletedRows);
		await announce(store, team_id, cutoff);
		await query.deleteFrom("mutation").where("team_id", "=", team_id).where("at", "<", cutoff).execute();
		for (const table of ["token", "ticket", "invite"] as const) {
			await query.deleteFrom(table).where("team_id", "=", team_id).where("expires_at", "<=", now).execute();
		}
		await query.deleteFrom("presence").where("team_id", "=", team_id).where("until", "<=", now).execute();
	}
	return { forgotten };
}

async function announce({ database }: Store, teamId: string, cutoff: number): Promise<void> {
	const newest = await database.query
		.selectFrom("record")
		.select((one) => one.fn.max("seq").as("seq"))
		.where("team_id", "=", teamId)
		.where("deleted", "=", 1)
		.where("at", "<", cutoff)
		.executeTakeFirst();
	if (!newest?.seq) return;
	await database.query
		.updateTable("team")
		.set({ horizon: newest.seq })
		.where("team_id", "=", teamId)
		.where("horizon", "<", newest.seq)
		.execute();
}
