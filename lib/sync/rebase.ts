/**
 * After the server was restored from a backup, sequences of before mean nothing. What the person had changed is based on
 * what they had seen: where the server now says the same, the change goes on; where it does not, it becomes a conflict.
 */
import type { OutboxEntry, ReplicaRow } from "../contract/sync-outbox.ts";
import { type FieldSequences, sameValue } from "../contract/sync-record.ts";

/** One fresh pending entry for each record, in the order of the old ones; the old entries are no more. Pure. */
export function rebase(
	entries: readonly OutboxEntry[],
	rows: ReadonlyMap<string, ReplicaRow>,
	nextMid: number,
): OutboxEntry[] {
	const byRecord = new Map<string, OutboxEntry[]>();
	for (const entry of [...entries].sort((one, other) => one.mid - other.mid)) {
		byRecord.set(entry.key, [...(byRecord.get(entry.key) ?? []), entry]);
	}
	return [...byRecord.values()].map((ofRecord, index) => {
		const merged = ofRecord.reduce(joined);
		return based(merged, rows.get(merged.key), nextMid + index);
	});
}

function joined(earlier: OutboxEntry, later: OutboxEntry): OutboxEntry {
	return {
		...later,
		create: false,
		f: later.op === "delete" ? {} : { ...earlier.f, ...later.f },
		seen: { ...later.seen, ...earlier.seen },
	};
}

function based({ seq: _, ...entry }: OutboxEntry, row: ReplicaRow | undefined, mid: number): OutboxEntry {
	// What may have been on the server once is not made anew: somebody may have deleted it since.
	const create = entry.create && entry.state === "pending";
	const touched = Object.keys(entry.op === "delete" ? (row?.fseq ?? {}) : entry.f);
	const base: FieldSequences = Object.fromEntries(
		touched.map((name) => {
			const isAsSeen = sameValue(entry.seen[name], row?.f[name]);
			return [name, isAsSeen ? (row?.fseq[name] ?? 0) : 0];
		}),
	);
	return { ...entry, mid, create, base, state: "pending" };
}
