/** A device in memory: what the engine does around the rules, and where it can be made to do it wrong. */
import type { Conflict, OutboxEntry, ReplicaRow, SyncPosition } from "../../../lib/contract/sync-outbox.ts";
import type { SyncRecord } from "../../../lib/contract/sync-record.ts";
import type { PullReply } from "../../../lib/contract/sync-wire.ts";
import type { ShellMutant } from "./mutants.ts";
import type { ModelServer, Rules } from "./world.ts";

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
			if (batch.length > 0 && crash !== 1) send(server, batch, crash === 2);
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
			return apply(page, crash === 2);
		},
	};

	function send(server: ModelServer, batch: readonly OutboxEntry[], isAnswerLost: boolean): void {
		for (const entry of batch) sent.set(entry.mid, entry);
		// The server is shown the past, and so refuses what rests on another one.
		if (server.isAnotherPast(position.past)) {
			if (!isAnswerLost) position = rules.resetPosition(position, true);
			return;
		}
		const mutations = batch.map((entry) => structuredClone(rules.mutationOf(entry)));
		const outcomes = server.push(name, mutations);
		if (isAnswerLost) return;
		position = { ...position, past: server.mark() };
		if (forgets.has("push-writes-replica")) writeCurrent(server, batch);
		const settled = rules.settle(entries, outcomes, { seq: position.seq, at: 0 });
		change(settled.put, settled.drop);
		conflicts.push(...settled.conflicts);
	}

	/** All of it or nothing, but for the mutant that notes the cursor first. */
	function apply(page: PullReply, isKilled: boolean): boolean {
		const acked = entries.filter((entry) => entry.state === "acked");
		const applied = rules.applyPage(position, page, rows, acked);
		if (isKilled && !forgets.has("cursor-first")) return true;
		position = applied.position;
		if (isKilled) return true;
		for (const row of applied.put) if (isTaken(page, row)) rows.set(row.key, row);
		if (applied.dropOlder) dropOlder();
		change([], applied.dropEntries);
		if (applied.dropOlder && position.anotherPast) baseAnew();
		return page.more;
	}

	function isTaken(page: PullReply, row: ReplicaRow): boolean {
		return !forgets.has("record-version") || page.first || isCountedNewer(rows.get(row.key), row);
	}

	function dropOlder(): void {
		for (const [key, row] of rows) if (row.generation !== position.generation) rows.delete(key);
	}

	function baseAnew(): void {
		const before = entries.flatMap((entry) => Object.values(entry.f));
		entries = rules.rebase(entries, rows, position.nextMid);
		const after = new Set(entries.flatMap((entry) => Object.values(entry.f)));
		for (const value of before) if (!after.has(value)) joined.add(value);
		position = { ...position, anotherPast: false, nextMid: position.nextMid + entries.length };
	}

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
