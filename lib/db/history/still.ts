/**
 * Rows are read, changed and sealed before the transaction that writes them, as nothing else may be awaited inside one.
 * In between somebody else may have written, erased or moved them: then all of it is done again.
 */
import type { Shelf } from "../../contract/history.ts";
import type { AsideDatabase } from "../database.ts";

/** Inside the transaction: the shelves of one owner are those that were read, all of them or only the last. */
export async function areStill(db: AsideDatabase, owner: string, read: readonly Shelf[]): Promise<boolean> {
	const ofOwner = db.shelves.where("owner").equals(owner);
	const now = read.length > 1 ? await ofOwner.toArray() : [await ofOwner.last()];
	return isSame(now.filter(Boolean), read);
}

export function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
