/**
 * What becomes of one mutation, given the record as it stands. Pure: the model in `tests/team/model` runs this very code
 * through hundreds of thousands of histories. The rules R6, R7 and R12 of the protocol are here.
 */
import {
	type FieldSequences,
	type Fields,
	type Mutation,
	type SyncRecord,
	sameValue,
} from "../../lib/contract/sync-record.ts";

export type Decision =
	/** Nothing is left to do: the record is gone already. */
	| { readonly status: "settled" }
	| { readonly status: "write"; readonly record: SyncRecord }
	| { readonly status: "conflict" };

/** `seq`: the sequence the write would get. */
export function decide(current: SyncRecord | undefined, mutation: Mutation, seq: number): Decision {
	if (mutation.op === "delete" && (!current || current.deleted)) return { status: "settled" };
	if (isDead(current, mutation)) return { status: "conflict" };
	if (current && clashes(current, mutation)) return { status: "conflict" };
	return { status: "write", record: written(current, mutation, seq) };
}

/** Deleted records stay deleted, and an edit never brings back one that nobody remembers. */
function isDead(current: SyncRecord | undefined, { create, kind }: Mutation): boolean {
	return current ? current.deleted || current.kind !== kind : !create;
}

/** Somebody wrote a touched field after this device last saw it. The same value twice is no clash. */
function clashes(current: SyncRecord, { op, f, base }: Mutation): boolean {
	const touched = Object.keys(op === "delete" ? current.fseq : f);
	return touched.some((name) => {
		const isNewer = (current.fseq[name] ?? 0) > (base[name] ?? 0);
		return isNewer && !(op === "set" && sameValue(current.f[name], f[name]));
	});
}

function written(current: SyncRecord | undefined, mutation: Mutation, seq: number): SyncRecord {
	const { id, kind, own } = mutation;
	const schema = Math.max(current?.schema ?? 1, mutation.schema);
	if (mutation.op === "delete") return { id, kind, own, seq, deleted: true, schema, f: {}, fseq: {} };
	const f: Fields = { ...current?.f, ...mutation.f };
	const fseq: FieldSequences = { ...current?.fseq };
	for (const name of Object.keys(mutation.f)) fseq[name] = seq;
	return { id, kind, own, seq, deleted: false, schema, f, fseq };
}
