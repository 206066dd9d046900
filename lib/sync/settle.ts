/** What the server's outcomes do to the outbox. Pure. */
import type { Conflict, ConflictReason, OutboxEntry } from "../contract/sync-outbox.ts";
import type { Mutation } from "../contract/sync-record.ts";
import type { Outcome } from "../contract/sync-wire.ts";
import { isAway } from "../contract/template-fields.ts";

/** The oldest pending entries, which from now on may not change. A record has one of them at most. */
export function freeze(entries: readonly OutboxEntry[], most: number): OutboxEntry[] {
	return entries
		.filter((entry) => entry.state === "pending")
		.sort((one, other) => one.mid - other.mid)
		.slice(0, most)
		.map((entry) => ({ ...entry, state: "sent" }));
}

/** What goes over the wire of an entry. */
export function mutationOf({ mid, id, kind, own, op, create, schema, f, base }: OutboxEntry): Mutation {
	return { mid, id, kind, own, op, create, schema, f, base };
}

export interface Settled {
	readonly put: readonly OutboxEntry[];
	/** Numbers of entries that are no more. */
	readonly drop: readonly number[];
	readonly conflicts: readonly Conflict[];
}

/** `entries`: the whole outbox. `seq`: up to where the device has pulled. */
export function settle(
	entries: readonly OutboxEntry[],
	outcomes: readonly Outcome[],
	{ seq, at }: { seq: number; at: number },
): Settled {
	const put: OutboxEntry[] = [];
	const drop: number[] = [];
	const conflicts: Conflict[] = [];
	for (const outcome of outcomes) {
		const entry = entries.find((one) => one.mid === outcome.mid && one.state === "sent");
		if (!entry) continue;
		const later = entries.find((one) => one.key === entry.key && one.state === "pending");
		if (outcome.status === "ok") {
			if (outcome.seq > seq) put.push({ ...entry, state: "acked", seq: outcome.seq });
			else drop.push(entry.mid);
			if (later) put.push(basedOn(entry, outcome.seq, later));
			continue;
		}
		for (const one of later ? [entry, later] : [entry]) {
			drop.push(one.mid);
			conflicts.push(conflictOf(one, outcome, at));
		}
	}
	return { put, drop, conflicts };
}

/** What the person typed while the earlier change was on its way was typed over that change. */
function basedOn(earlier: OutboxEntry, seq: number, later: OutboxEntry): OutboxEntry {
	const touched = Object.keys(earlier.f).filter(
		(name) => later.op === "delete" || Object.hasOwn(later.f, name),
	);
	const base = Object.fromEntries(touched.map((name) => [name, seq]));
	return { ...later, create: false, base: { ...later.base, ...base } };
}

function conflictOf(mine: OutboxEntry, outcome: Outcome, at: number): Conflict {
	const theirs = outcome.status === "conflict" ? outcome.current : undefined;
	const { mid, key } = mine;
	return { mid, key, reason: reasonOf(outcome), mine, ...(theirs && { theirs }), at };
}

function reasonOf(outcome: Outcome): ConflictReason {
	if (outcome.status !== "conflict") return outcome.status === "forbidden" ? "forbidden" : "invalid";
	const { current } = outcome;
	return current && !current.deleted && !isAway(current.f) ? "changed" : "gone";
}
