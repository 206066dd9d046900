/** A person's change of one record, as changes of the outbox. Pure. */
import type { OutboxEntry, ReplicaRow } from "../contract/sync-outbox.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import { type Fields, type RecordKind, sameValue } from "../contract/sync-record.ts";
import { knownSequences, viewOf } from "./view.ts";

/** What is known of one record on this device. */
export interface LocalRecord {
	readonly row: ReplicaRow | undefined;
	/** Its outbox entries. */
	readonly entries: readonly OutboxEntry[];
}

export interface Edited {
	readonly id: string;
	readonly kind: RecordKind;
	readonly own: boolean;
	readonly schema: number;
	/** `null` takes a field away. */
	readonly f: Fields;
}

/** Undefined: nothing is to be written (nothing changed, or the record is gone and must not come back). */
export function edit(
	{ row, entries }: LocalRecord,
	edited: Edited,
	{ mid, at }: { mid: number; at: number },
): OutboxEntry | undefined {
	const view = viewOf(row, entries);
	if (view === undefined && (row !== undefined || entries.length > 0)) return undefined;
	const f = changedFields(view, edited.f);
	if (Object.keys(f).length === 0 && view !== undefined) return undefined;
	const pending = entries.find((entry) => entry.state === "pending" && entry.op === "set");
	const entry = pending ?? newEntry(edited, { mid, at, create: row === undefined && entries.length === 0 });
	const known = knownSequences(row, entries);
	const fresh = Object.keys(f).filter((name) => !Object.hasOwn(entry.f, name));
	const base = Object.fromEntries(fresh.map((name) => [name, known[name] ?? 0]));
	const seen = Object.fromEntries(fresh.map((name) => [name, view?.[name] ?? null]));
	return {
		...entry,
		schema: Math.max(entry.schema, edited.schema),
		f: { ...entry.f, ...f },
		base: { ...entry.base, ...base },
		seen: { ...entry.seen, ...seen },
	};
}

function changedFields(view: Fields | undefined, f: Fields): Fields {
	if (!view) return f;
	return Object.fromEntries(Object.entries(f).filter(([name, value]) => !sameValue(view[name], value)));
}

function newEntry(
	{ id, kind, own, schema }: Edited,
	{ mid, at, create }: { mid: number; at: number; create: boolean },
): OutboxEntry {
	const key = recordKey({ own, id });
	return {
		mid,
		key,
		id,
		kind,
		own,
		op: "set",
		create,
		schema,
		f: {},
		base: {},
		seen: {},
		state: "pending",
		at,
	};
}

export interface Removal {
	/** Number of a pending entry that is no more. */
	readonly drop?: number;
	readonly put?: OutboxEntry;
}

/** Nothing to do when the record is not there. A record that never left this device leaves no trace. */
export function remove({ row, entries }: LocalRecord, { mid, at }: { mid: number; at: number }): Removal {
	const view = viewOf(row, entries);
	const like = row ?? entries[0];
	if (view === undefined || !like) return {};
	const pending = entries.find((entry) => entry.state === "pending");
	const drop = pending ? { drop: pending.mid } : {};
	const neverLeft = pending?.create && !row && entries.length === 1;
	if (neverLeft) return drop;
	const { id, kind, own, schema } = like;
	// What the person typed and never sent is not what they saw of others.
	const seen =
		viewOf(
			row,
			entries.filter((entry) => entry !== pending),
		) ?? {};
	const entry = newEntry({ id, kind, own, schema, f: {} }, { mid, at, create: false });
	return { ...drop, put: { ...entry, op: "delete", base: knownSequences(row, entries), seen } };
}
