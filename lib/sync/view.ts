/** What the person sees of a record: what the server told, with their own changes over it. */
import type { OutboxEntry, ReplicaRow } from "../contract/sync-outbox.ts";
import type { FieldSequences, Fields } from "../contract/sync-record.ts";

const ORDER = { acked: 0, sent: 1, pending: 2 } as const;

/** Undefined: not there, or deleted. `entries`: those of this record. */
export function viewOf(row: ReplicaRow | undefined, entries: readonly OutboxEntry[]): Fields | undefined {
	const inOrder = [...entries].sort(
		(one, other) => ORDER[one.state] - ORDER[other.state] || one.mid - other.mid,
	);
	const start: Fields | undefined = row && !row.deleted ? { ...row.f } : undefined;
	return inOrder.reduce((view, entry) => laidOver(view, row, entry), start);
}

function laidOver(
	view: Fields | undefined,
	row: ReplicaRow | undefined,
	entry: OutboxEntry,
): Fields | undefined {
	const shown = entry.state === "acked" ? stillToCome(row, entry) : entry.f;
	if (entry.op === "delete") return shown ? undefined : view;
	return shown && Object.keys(shown).length > 0 ? { ...view, ...shown } : view;
}

/** R8: an acknowledged change shows, field by field, only until the server's own word on that field is as new. */
function stillToCome(row: ReplicaRow | undefined, { op, f, seq = 0 }: OutboxEntry): Fields | undefined {
	if (op === "delete") return !row || row.seq < seq ? {} : undefined;
	if (row?.deleted && row.seq > seq) return undefined;
	return Object.fromEntries(Object.entries(f).filter(([name]) => (row?.fseq[name] ?? 0) < seq));
}

/** The sequence of each field the person has seen, their own acknowledged writes included. */
export function knownSequences(row: ReplicaRow | undefined, entries: readonly OutboxEntry[]): FieldSequences {
	const known: FieldSequences = { ...row?.fseq };
	for (const { state, f, seq = 0 } of entries) {
		if (state !== "acked") continue;
		for (const name of Object.keys(f)) known[name] = Math.max(known[name] ?? 0, seq);
	}
	return known;
}
