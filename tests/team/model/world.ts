/**
 * A server and three devices in memory, run by our own rules (`decide`, `edit`, `settle`, `applyPage`, `rebase`) through any
 * order of edits, pushes, pulls, lost answers, forgotten tombstones and restored backups. The shell around the rules is
 * what the SQL store and the engine do; `forgets` makes it do one of those things wrong.
 */

import type { Conflict, OutboxEntry, ReplicaRow, SyncPosition } from "../../../lib/contract/sync-outbox.ts";
import type { Fields, Mutation, SyncRecord } from "../../../lib/contract/sync-record.ts";
import type { Outcome, PullReply } from "../../../lib/contract/sync-wire.ts";
import type { applyPage as ApplyPage, resetPosition as ResetPosition } from "../../../lib/sync/apply-page.ts";
import type { edit as Edit, remove as Remove } from "../../../lib/sync/edit.ts";
import type { rebase as Rebase } from "../../../lib/sync/rebase.ts";
import type {
	freeze as Freeze,
	mutationOf as MutationOf,
	settle as Settle,
} from "../../../lib/sync/settle.ts";
import type { viewOf as ViewOf } from "../../../lib/sync/view.ts";
import type { decide as Decide } from "../../../server/push/decide.ts";
import type { ShellMutant } from "./mutants.ts";

export interface Rules {
	readonly decide: typeof Decide;
	readonly edit: typeof Edit;
	readonly remove: typeof Remove;
	readonly freeze: typeof Freeze;
	readonly mutationOf: typeof MutationOf;
	readonly settle: typeof Settle;
	readonly viewOf: typeof ViewOf;
	readonly applyPage: typeof ApplyPage;
	readonly resetPosition: typeof ResetPosition;
	readonly rebase: typeof Rebase;
}

export interface Applied {
	readonly device: string;
	readonly mid: number;
	readonly id: string;
	readonly op: "set" | "delete";
	readonly onDead: boolean;
	readonly before: Fields | undefined;
	readonly f: Fields;
}

interface ServerState {
	seq: number;
	epoch: number;
	horizon: number;
	readonly records: Map<string, SyncRecord>;
	readonly outcomes: Map<string, Outcome>;
	history: Applied[];
}

export type ModelServer = ReturnType<typeof createServer>;

export function createServer(rules: Rules, forgets: ReadonlySet<ShellMutant>) {
	let state: ServerState = {
		seq: 0,
		epoch: 1,
		horizon: 0,
		records: new Map(),
		outcomes: new Map(),
		history: [],
	};
	let backup: ServerState | undefined;

	function settleOne(device: string, mutation: Mutation): Outcome {
		const { mid, id } = mutation;
		const current = state.records.get(id);
		const decision = rules.decide(current, mutation, state.seq + 1);
		if (decision.status === "settled") return { mid, status: "ok", seq: state.seq };
		if (decision.status === "conflict") return { mid, status: "conflict", ...(current && { current }) };
		state.seq += 1;
		const record = forgets.has("record-version") ? withOwnCount(decision.record, current) : decision.record;
		const { op, f } = mutation;
		const before = current && !current.deleted ? current.f : undefined;
		const onDead = op === "set" && current?.deleted === true;
		state.history.push({ device, mid, id, op, onDead, before, f });
		if (op === "delete" && forgets.has("hard-delete")) state.records.delete(id);
		else state.records.set(id, record);
		return { mid, status: "ok", seq: state.seq };
	}

	function isAnotherPast(cursor: string | undefined): boolean {
		const [epoch, seq = 0] = cursor?.split(".").map(Number) ?? [];
		return epoch !== undefined && (epoch !== state.epoch || seq > state.seq);
	}

	return {
		state: () => state,
		isAnotherPast,
		mark: () => `${state.epoch}.${state.seq}.0`,
		push(device: string, mutations: readonly Mutation[]): Outcome[] {
			return mutations.map((mutation) => {
				const key = `${device}/${mutation.mid}`;
				const earlier = forgets.has("no-dedupe") ? undefined : state.outcomes.get(key);
				const outcome = earlier ?? settleOne(device, mutation);
				state.outcomes.set(key, outcome);
				return outcome;
			});
		},
		/** `[epoch, seq, boot]` is the cursor. */
		pull(
			cursor: string | undefined,
			past: string | undefined,
			most: number,
		): PullReply | { anotherPast: boolean } {
			if (isAnotherPast(cursor ?? past)) return { anotherPast: true };
			const [, from = 0, boot = 0] = cursor?.split(".").map(Number) ?? [];
			const bootSeen = forgets.has("no-boot") ? 0 : boot;
			const isForgotten = from > 0 && Math.max(from, bootSeen) < state.horizon;
			if (cursor && isForgotten && !forgets.has("no-horizon")) return { anotherPast: false };
			const rows = [...state.records.values()]
				.filter((record) => record.seq > from)
				.sort((one, other) => one.seq - other.seq);
			const records = rows.slice(0, most);
			const more = rows.length > most;
			const seq = more ? (records.at(-1)?.seq ?? from) : state.seq;
			const nextBoot = more ? (cursor ? boot : state.seq) : 0;
			const first = !cursor || boot > 0;
			return { records, cursor: `${state.epoch}.${seq}.${nextBoot}`, seq, more, first };
		},
		forget() {
			for (const [id, record] of state.records) if (record.deleted) state.records.delete(id);
			state.horizon = state.seq;
		},
		backUp() {
			backup = copyOf(state);
		},
		/** Gives what the server no longer knows of; undefined: there is no backup. */
		restore(): Applied[] | undefined {
			if (!backup) return undefined;
			const lost = state.history.slice(backup.history.length);
			state = { ...copyOf(backup), epoch: state.epoch + 1 };
			return lost;
		},
	};
}

function copyOf(state: ServerState): ServerState {
	return {
		...state,
		records: new Map(state.records),
		outcomes: new Map(state.outcomes),
		history: [...state.history],
	};
}

/** A record that counts its own versions begins again at 1 once it was forgotten. */
function withOwnCount(record: SyncRecord, current: SyncRecord | undefined): SyncRecord {
	const version = 1 + (current?.fseq["count"] ?? 0);
	const fseq = Object.fromEntries(Object.keys(record.fseq).map((name) => [name, version]));
	return { ...record, fseq: { ...fseq, count: version } };
}

export type ModelDevice = ReturnType<typeof createDevice>;

export function createDevice(name: string, rules: Rules, forgets: ReadonlySet<ShellMutant>) {
	const rows = new Map<string, ReplicaRow>();
	let entries: OutboxEntry[] = [];
	const conflicts: Conflict[] = [];
	let position: SyncPosition = {
		seq: 0,
		generation: 1,
		reading: true,
		anotherPast: false,
		nextMid: 1,
	};
	/** Everything ever handed to the server, to know what the person had seen. */
	const sent = new Map<number, OutboxEntry>();
	/** Values that gave way to a later one of the same person when several changes became one. */
	const joined = new Set<unknown>();

	const local = (id: string) => ({
		row: rows.get(`team/${id}`),
		entries: entries.filter((entry) => entry.id === id),
	});
	const takeMid = () => {
		const mid = position.nextMid;
		position = { ...position, nextMid: mid + 1 };
		return mid;
	};
	function change(put: readonly OutboxEntry[], drop: readonly number[]): void {
		const put_ = new Map(put.map((entry) => [entry.mid, entry]));
		entries = entries.filter((entry) => !drop.includes(entry.mid) && !put_.has(entry.mid)).concat(put);
	}

	return {
		name,
		rows,
		sent,
		joined,
		conflicts,
		entries: () => entries,
		position: () => position,
		view: (id: string) => rules.viewOf(local(id).row, local(id).entries),
		/** Gives the entry the edit went into, and a value of the person's own that it replaced there. */
		edit(id: string, field: string, value: string): { replaced: unknown } | undefined {
			const before = local(id);
			const old = before.entries.find((entry) => entry.state === "pending")?.f[field];
			const edited = { id, kind: "template" as const, own: false, schema: 1, f: { [field]: value } };
			const entry = rules.edit(before, edited, { mid: takeMid(), at: 0 });
			if (!entry) return undefined;
			change([entry], []);
			return { replaced: old };
		},
		/** Gives the values of the person's own that went with it. */
		remove(id: string): unknown[] {
			const before = local(id);
			const { drop, put } = rules.remove(before, { mid: takeMid(), at: 0 });
			const dropped = entries.find((entry) => entry.mid === drop);
			change(put ? [put] : [], drop === undefined ? [] : [drop]);
			return Object.values(dropped?.f ?? {});
		},
		push(server: ModelServer, most: number, crash: number): void {
			if (position.anotherPast) return;
			if (!entries.some((entry) => entry.state === "sent")) change(rules.freeze(entries, most), []);
			const batch = entries.filter((entry) => entry.state === "sent");
			if (batch.length === 0 || crash === 1) return;
			for (const entry of batch) sent.set(entry.mid, entry);
			// The server is shown the cursor, and so refuses what rests on another past.
			if (server.isAnotherPast(position.past)) {
				if (crash !== 2) position = rules.resetPosition(position, true);
				return;
			}
			const outcomes = server.push(
				name,
				batch.map((entry) => structuredClone(rules.mutationOf(entry))),
			);
			if (crash === 2) return;
			position = { ...position, past: server.mark() };
			if (forgets.has("push-writes-replica")) writeCurrent(server, batch);
			const settled = rules.settle(entries, outcomes, { seq: position.seq, at: 0 });
			change(settled.put, settled.drop);
			conflicts.push(...settled.conflicts);
		},
		/** True: there is more. */
		pull(server: ModelServer, most: number, crash: number): boolean {
			const page = server.pull(position.cursor, position.past, most);
			if (crash === 1) {
				if (forgets.has("volatile-generation")) markAllCurrent();
				return true;
			}
			if ("anotherPast" in page) {
				position = rules.resetPosition(position, page.anotherPast);
				return true;
			}
			const applied = rules.applyPage(
				position,
				page,
				rows,
				entries.filter((entry) => entry.state === "acked"),
			);
			if (crash === 2 && !forgets.has("cursor-first")) return true;
			position = applied.position;
			if (crash === 2) return true;
			for (const row of applied.put) {
				const isNewer =
					!forgets.has("record-version") || page.first || isCountedNewer(rows.get(row.key), row);
				if (isNewer) rows.set(row.key, row);
			}
			if (applied.dropOlder) {
				for (const [key, row] of rows) if (row.generation !== position.generation) rows.delete(key);
			}
			change([], applied.dropEntries);
			if (applied.dropOlder && position.anotherPast) {
				const before = entries.flatMap((entry) => Object.values(entry.f));
				entries = rules.rebase(entries, rows, position.nextMid);
				const after = new Set(entries.flatMap((entry) => Object.values(entry.f)));
				for (const value of before) if (!after.has(value)) joined.add(value);
				position = { ...position, anotherPast: false, nextMid: position.nextMid + entries.length };
			}
			return page.more;
		},
	};

	function writeCurrent(server: ModelServer, batch: readonly OutboxEntry[]): void {
		for (const { id, key, mid } of batch) {
			const isOk = server.state().outcomes.get(`${name}/${mid}`)?.status === "ok";
			const record = replayed(server, id, mid);
			if (isOk && record && record.seq > (rows.get(key)?.seq ?? 0)) {
				rows.set(key, { ...record, key, generation: position.generation });
			}
		}
	}

	/** The record as this very write left it: what a stored answer would hold. */
	function replayed(server: ModelServer, id: string, mid: number): SyncRecord | undefined {
		const current = server.state().records.get(id);
		const outcome = server.state().outcomes.get(`${name}/${mid}`);
		if (outcome?.status !== "ok") return undefined;
		if (current && current.seq === outcome.seq) return current;
		const mine = sent.get(mid);
		if (!mine || mine.op === "delete") return undefined;
		const fseq = Object.fromEntries(Object.keys(mine.f).map((field) => [field, outcome.seq]));
		const { kind, own, schema, f } = mine;
		return { id, kind, own, seq: outcome.seq, deleted: false, schema, f: structuredClone(f), fseq };
	}

	function markAllCurrent(): void {
		for (const [key, row] of rows) rows.set(key, { ...row, generation: position.generation });
	}

	function isCountedNewer(known: ReplicaRow | undefined, row: ReplicaRow): boolean {
		return row.deleted || !known || (row.fseq["count"] ?? 0) > (known.fseq["count"] ?? 0);
	}
}
