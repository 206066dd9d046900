/**
 * A server and three devices in memory, run by our own rules (`decide`, `edit`, `settle`, `applyPage`, `rebase`) through any
 * order of edits, pushes, pulls, lost answers, forgotten tombstones and restored backups. The shell around the rules is
 * what the SQL store and the engine do; `forgets` makes it do one of those things wrong.
 */

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

	function isForgotten(from: number, boot: number): boolean {
		const seen = Math.max(from, forgets.has("no-boot") ? 0 : boot);
		return from > 0 && seen < state.horizon && !forgets.has("no-horizon");
	}

	function pageFrom(from: number, most: number, boot: number, first: boolean): PullReply {
		const rows = [...state.records.values()]
			.filter((record) => record.seq > from)
			.sort((one, other) => one.seq - other.seq);
		const records = rows.slice(0, most);
		const more = rows.length > most;
		const seq = more ? (records.at(-1)?.seq ?? from) : state.seq;
		return { records, cursor: `${state.epoch}.${seq}.${more ? boot : 0}`, seq, more, first };
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
			if (cursor && isForgotten(from, boot)) return { anotherPast: false };
			return pageFrom(from, most, cursor ? boot : state.seq, !cursor || boot > 0);
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
