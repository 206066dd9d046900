/**
 * Tables of keeping and leaving (version 2 of the database, beside the history's). `removals` is the log of what was
 * removed, `staged` what a restore has read so far, `states` single values: the lock, the last sweep, the restore.
 */
import type { EntityTable, Table } from "dexie";
import type { LockRecord, Removal } from "../contract/keeping.ts";
import type { StagedPiece } from "./keeping/staged-piece.ts";

export const KEEPING_STORES = { removals: "id, at", staged: "n", states: "key" } as const;

export type StoredState =
	| { readonly key: "lock"; readonly lock: LockRecord }
	/** Epoch ms of the last sweep that came to its end. */
	| { readonly key: "sweep"; readonly finishedAt: number }
	/** Some words are not on the search's shelves. */
	| { readonly key: "unshelved" }
	| { readonly key: "restore"; readonly token: string }
	/** Hashes of conversations whose messages vanish, newest first. */
	| { readonly key: "vanishing"; readonly threads: readonly string[] };

export interface KeepingTables {
	readonly removals: EntityTable<Removal, "id">;
	readonly staged: EntityTable<StagedPiece, "n">;
	readonly states: Table<StoredState, StoredState["key"]>;
}
