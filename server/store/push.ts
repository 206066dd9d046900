/**
 * Writes devices' changes: one outcome for each change, the same outcome however often it is sent. Pushes that come while
 * the team is being written to go together in the next transaction, one after the other, as if each had been alone.
 */
import { mayWrite } from "../../lib/contract/sync-access.ts";
import { troubleWith, troubleWithRecord } from "../../lib/contract/sync-fields.ts";
import type { Fields, Mutation, SyncRecord } from "../../lib/contract/sync-record.ts";
import type { Outcome, PushReply, PushRequest } from "../../lib/contract/sync-wire.ts";
import { databaseTrouble } from "../database/database-trouble.ts";
import type { Database } from "../database/schema.ts";
import { decide } from "../push/decide.ts";
import { formatCursor, parseCursor, pastOf } from "./cursor.ts";
import {
	type AskedPush,
	createKnown,
	type EarlierOutcome,
	type Known,
	knownBy,
	ownerOf,
	type PushingDevice,
} from "./push-known.ts";
import { columnsOf } from "./records.ts";
import type { Caller, Store } from "./store.ts";
import { createRounds } from "./together.ts";
import { type TeamWork, withTeams } from "./with-team.ts";

/** Bytes of history a team may fill. */
export const TEAM_BYTES = 1024 ** 3;

export type PushFailure = { readonly kind: "malformed" | "team-full" } | AnotherPast;
interface AnotherPast {
	readonly kind: "reset";
	readonly anotherPast: boolean;
}

/** Changes written in one transaction, at most. */
const MOST_AT_ONCE = 400;

type Answer = PushReply | PushFailure;
type Line = (name: string, asked: AskedPush) => Promise<Answer>;

/** Each database has lines of its own. */
const lines = new WeakMap<Database, Line>();

export async function push(store: Store, caller: Caller, request: PushRequest): Promise<Answer> {
	if (hasTwice(request.mutations)) return { kind: "malformed" };
	const past = await pastShown(store, caller, request.cursor);
	// Forgotten deletions do not matter to a push: an edit of a forgotten record is a conflict by itself.
	if (past === "another") return { kind: "reset", anotherPast: true };
	const { database } = store;
	const line = lines.get(database) ?? createLine(store);
	lines.set(database, line);
	// SQLite has one writer for all teams; on PostgreSQL a team waits for nobody but itself.
	return line(database.engine === "sqlite" ? "" : caller.team.id, { caller, request });
}

function createLine(store: Store): Line {
	return createRounds<AskedPush, Answer>({
		work: (asked) => pushTogether(store, asked),
		weightOf: ({ request }) => request.mutations.length,
		most: MOST_AT_ONCE,
		concernsAll: (error) => databaseTrouble(error) !== undefined,
	});
}

function pushTogether(store: Store, all: readonly AskedPush[]): Promise<readonly Answer[]> {
	const teamIds = [...new Set(all.map(({ caller }) => caller.team.id))];
	return withTeams(store, teamIds, {
		beside: (within) => knownBy(within, all),
		work: async (teams, read, later) => {
			const known = createKnown(store.database.query, read);
			const answers = all.map((asked) => pushOne(teams.get(asked.caller.team.id), known, asked));
			later.push(...known.writes());
			return answers;
		},
	});
}

function pushOne(team: TeamWork | undefined, known: Known, { caller, request }: AskedPush): Answer {
	// Restored between the two looks: the lock is what counts.
	if (!team || team.team.epoch !== caller.team.epoch) return { kind: "reset", anotherPast: true };
	if (team.team.bytes > TEAM_BYTES) return { kind: "team-full" };
	const { mutations } = request;
	const device = known.deviceOf(caller);
	const outcomes = mutations.map((one) => settle(team, { caller, known, device }, one));
	known.remember(caller, outcomes, team.at);
	const { seq, chain } = team.stand();
	return { outcomes, seq, past: formatCursor({ epoch: team.team.epoch, seq, boot: 0, past: chain }) };
}

function hasTwice(mutations: readonly Mutation[]): boolean {
	const records = new Set(mutations.map(keyOf));
	const numbers = new Set(mutations.map((one) => one.mid));
	return records.size < mutations.length || numbers.size < mutations.length;
}

function keyOf({ own, id }: { own: boolean; id: string }): string {
	return `${own ? "own" : "team"}/${id}`;
}

async function pastShown(store: Store, caller: Caller, text: string | undefined) {
	if (text === undefined) return "same";
	const cursor = parseCursor(text);
	return cursor ? pastOf(store, caller.team, cursor) : "another";
}

interface Deciding {
	readonly caller: Caller;
	readonly known: Known;
	/** As it was before this push. */
	readonly device: PushingDevice;
}

function settle(team: TeamWork, { caller, known, device }: Deciding, mutation: Mutation): Outcome {
	const { mid, kind, own } = mutation;
	const current = known.recordOf(caller, mutation);
	const earlier = device.earlier.get(mid);
	if (earlier) return sameAgain(mid, earlier, current);
	// A number that was used so long ago that its outcome is no longer kept must not be applied a second time.
	if (mid <= device.lastMid) return conflict(mid, current);
	if (!device.role || !mayWrite(device.role, kind, own)) return { mid, status: "forbidden" };
	const trouble = troubleWith(kind, mutation.f);
	if (trouble) return { mid, status: "invalid", why: trouble };
	const decision = decide(current, mutation, team.nextSeq());
	if (decision.status === "conflict") return conflict(mid, current);
	if (decision.status === "settled") return { mid, status: "ok", seq: team.nextSeq() - 1 };
	const { record } = decision;
	const tooMuch = troubleWithRecord(record.f);
	if (tooMuch) return { mid, status: "invalid", why: tooMuch };
	known.setRecord(caller, record);
	return { mid, status: "ok", seq: write(team, caller, { mutation, current, record }) };
}

function sameAgain(mid: number, { status, seq }: EarlierOutcome, current: SyncRecord | undefined): Outcome {
	if (status === "ok") return { mid, status, seq };
	if (status === "conflict") return conflict(mid, current);
	return status === "forbidden" ? { mid, status } : { mid, status: "invalid", why: status };
}

function conflict(mid: number, current: SyncRecord | undefined): Outcome {
	return current ? { mid, status: "conflict", current } : { mid, status: "conflict" };
}

function write(
	team: TeamWork,
	caller: Caller,
	change: { mutation: Mutation; current: SyncRecord | undefined; record: SyncRecord },
): number {
	const { mutation, current, record } = change;
	const owner = ownerOf(caller, mutation.own);
	const event = {
		owner,
		id: mutation.id,
		kind: mutation.kind,
		op: mutation.op,
		actor: caller.person.id,
		device_id: caller.deviceId,
		mid: mutation.mid,
		before: current ? JSON.stringify(before(current, mutation)) : null,
		after: mutation.op === "set" ? JSON.stringify(mutation.f) : null,
	};
	return team.append(event, columnsOf(record, owner));
}

/** What the change replaced. */
function before({ f }: SyncRecord, mutation: Mutation): Fields {
	if (mutation.op === "delete") return f;
	return Object.fromEntries(Object.keys(mutation.f).map((name) => [name, f[name] ?? null]));
}
