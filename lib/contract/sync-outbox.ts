/** What a device keeps for itself between its edits and the server's word on them. Stored in the device's database. */
import type { FieldSequences, Fields, RecordKind, SyncRecord } from "./sync-record.ts";

/** `team/<id>` or `own/<id>`: ids of one's own records and the team's are strangers. */
export type RecordKey = string;

export function recordKey({ own, id }: { readonly own: boolean; readonly id: string }): RecordKey {
	return `${own ? "own" : "team"}/${id}`;
}

/** A record as the server last told it. Only a pull writes these. */
export interface ReplicaRow extends SyncRecord {
	readonly key: RecordKey;
	/** Of the reading from the beginning that last brought it: what an older one brought is gone on the server. */
	readonly generation: number;
}

/**
 * One change of one record.
 * - `pending`: may still grow
 * - `sent`: frozen; sent again byte for byte until the server has answered
 * - `acked`: written by the server at `seq`, and shown until a pull has brought that sequence
 */
export interface OutboxEntry {
	readonly mid: number;
	readonly key: RecordKey;
	readonly id: string;
	readonly kind: RecordKind;
	readonly own: boolean;
	readonly op: "set" | "delete";
	readonly create: boolean;
	readonly schema: number;
	readonly f: Fields;
	readonly base: FieldSequences;
	/** What the person saw in each field when they changed it; absent: nothing. */
	readonly seen: Fields;
	readonly state: "pending" | "sent" | "acked";
	/** `acked` only. */
	readonly seq?: number;
	/** Epoch ms of the first edit in it. */
	readonly at: number;
}

/**
 * - `changed`: somebody else changed the same field; `gone`: the record was deleted
 * - `forbidden`: the role did not allow it; `invalid`: the server would take it from nobody
 */
export type ConflictReason = "changed" | "gone" | "forbidden" | "invalid";

/** An edit the server did not take. Kept until the person decides. */
export interface Conflict {
	readonly mid: number;
	readonly key: RecordKey;
	readonly reason: ConflictReason;
	readonly mine: OutboxEntry;
	/** The record as it stood on the server; absent when it is not there. */
	readonly theirs?: SyncRecord;
	readonly at: number;
}

/** Where the device stands with its team. */
export interface SyncPosition {
	/** Absent: everything is to be read from the beginning. */
	readonly cursor?: string;
	/** The last cursor of all, also while reading from the beginning: shows the server which past the edits rest on. */
	readonly past?: string;
	readonly seq: number;
	readonly generation: number;
	/** A reading from the beginning is under way. */
	readonly reading: boolean;
	/** The server was restored: edits are to be based anew once the reading is done, and none is sent before. */
	readonly anotherPast: boolean;
	readonly nextMid: number;
}
