/**
 * Tables of the team (version 5 of the database). `replica` holds records as the server last told them and is written by
 * pulls alone; `outbox` what the person changed since; `conflicts` edits the server did not take; `syncStates` single
 * values. What people see of a record (`templates`, `fieldDefinitions`) is laid out from the first two.
 */
import type { EntityTable, Table } from "dexie";
import type { Conflict, OutboxEntry, ReplicaRow, SyncPosition } from "../contract/sync-outbox.ts";
import type { SyncTrouble, TeamSession } from "../contract/team.ts";

export const SYNC_STORES = {
	replica: "key, generation, kind",
	outbox: "mid, key",
	conflicts: "mid, key",
	syncStates: "key",
} as const;

/** How the last attempts went. Moments are epoch ms. */
export interface SyncHealth {
	readonly key: "health";
	readonly syncedAt?: number;
	readonly trouble?: { readonly kind: SyncTrouble; readonly since: number };
	/** Attempts in a row that failed. */
	readonly failures: number;
	/** None is made before. */
	readonly notBefore: number;
	/** Changes sent at once: halved when the server finds them too many. */
	readonly most?: number;
}

export type SyncState =
	| { readonly key: "session"; readonly session: TeamSession }
	| { readonly key: "position"; readonly position: SyncPosition }
	/** The person's own templates of before are in the outbox. */
	| { readonly key: "own-noted" }
	/** The person shares response samples with the team; up to this number they are sent. */
	| { readonly key: "samples"; readonly sentTo: number }
	| SyncHealth;

export interface SyncTables {
	readonly replica: EntityTable<ReplicaRow, "key">;
	readonly outbox: EntityTable<OutboxEntry, "mid">;
	readonly conflicts: EntityTable<Conflict, "mid">;
	readonly syncStates: Table<SyncState, SyncState["key"]>;
}
