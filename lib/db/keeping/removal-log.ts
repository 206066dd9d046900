/** The log of removals: counts and kinds, no text and no name. Written in the transaction that removes. */
import type { Removal, RemovedKind } from "../../contract/keeping.ts";
import type { AsideDatabase } from "../database.ts";

/** How many lines the log keeps. */
const LINES_KEPT = 1_000;

export interface RemovalEntry {
	readonly id: string;
	readonly at: number;
	readonly reason: Removal["reason"];
}

/** Adds to the entry's counts; the entry is made with the first. Inside a transaction that holds `removals`. */
export async function noteRemoval(
	db: AsideDatabase,
	entry: RemovalEntry,
	removed: Partial<Record<RemovedKind, number>>,
): Promise<void> {
	const noted = (await db.removals.get(entry.id)) ?? { ...entry, counts: {} };
	const counts: Partial<Record<RemovedKind, number>> = { ...noted.counts };
	for (const [kind, count] of Object.entries(removed) as [RemovedKind, number][]) {
		if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
	}
	if (Object.keys(counts).length > 0) await db.removals.put({ ...noted, counts });
}

/** Newest first. */
export function listRemovals(db: AsideDatabase, most = 100): Promise<Removal[]> {
	return db.removals.orderBy("at").reverse().limit(most).toArray();
}

export async function shortenRemovals(db: AsideDatabase): Promise<void> {
	const surplus = (await db.removals.count()) - LINES_KEPT;
	if (surplus > 0) await db.removals.orderBy("at").limit(surplus).delete();
}
