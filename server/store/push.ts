/** Writes a device's changes: one transaction, one outcome for each change, the same outcome however often it is sent. */
import { mayWrite } from "../../lib/contract/sync-access.ts";
import { troubleWith, troubleWithRecord } from "../../lib/contract/sync-fields.ts";
import type { Fields, Mutation, SyncRecord } from "../../lib/contract/sync-record.ts";
import type { Outcome, PushReply, PushRequest } from "../../lib/contract/sync-wire.ts";
import { decide } from "../push/decide.ts";
import { formatCursor, parseCursor, pastOf } from "./cursor.ts";
import { columnsOf, recordOf } from "./records.ts";
import type { Caller, Store } from "./store.ts";
import { type TeamWork, withTeam } from "./with-team.ts";

/** Bytes of history a team may fill. */
export const TEAM_BYTES = 1024 ** 3;

export type PushFailure = { readonly kind: "malformed" | "team-full" } | AnotherPast;
interface AnotherPast {
	readonly kind: "reset";
	readonly anotherPast: boolean;
}

interface Earlier {
	readonly status: string;
	readonly seq: number;
}

/** What the transaction has read before it decides. */
interface Known {
	readonly role: Caller["person"]["role"] | undefined;
	readonly lastMid: number;
	readonly earlier: ReadonlyMap<number, Earlier>;
	readonly records: ReadonlyMap<string, SyncRecord>;
}

export async function push(
	store: Store,
	caller: Caller,
	request: PushRequest,
): Promise<PushReply | PushFailure> {
	const { mutations } = request;
	if (hasTwice(mutations)) return { kind: "malformed" };
	const past = await pastShown(store, caller, request.cursor);
	// Forgotten deletions do not matter to a push: an edit of a forgotten record is a conflict by itself.
	if (past === "another") return { kind: "reset", anotherPast: true };
	const reply = await withTeam(store, caller.team.id, async (team): Promise<PushReply | PushFailure> => {
		// Restored between the two looks: the lock is what counts.
		if (team.team.epoch !== caller.team.epoch) return { kind: "reset", anotherPast: true };
		if (team.team.bytes > TEAM_BYTES) return { kind: "team-full" };
		const known = await readKnown(team, caller, mutations);
		const outcomes = mutations.map((one) => settle(team, caller, known, one));
		await remember(team, caller, known, outcomes);
		const { seq, chain } = team.stand();
		return { outcomes, seq, past: formatCursor({ epoch: team.team.epoch, seq, boot: 0, past: chain }) };
	});
	return reply ?? { kind: "reset", anotherPast: true };
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

async function readKnown({ within, team }: TeamWork, caller: Caller, mutations: Mutation[]): Promise<Known> {
	const { team_id } = team;
	const device = await within
		.selectFrom("device")
		.innerJoin("member", (join) =>
			join.onRef("member.team_id", "=", "device.team_id").onRef("member.user_id", "=", "device.user_id"),
		)
		.select(["device.revoked", "device.last_mid", "member.role", "member.state"])
		.where("device.team_id", "=", team_id)
		.where("device.device_id", "=", caller.deviceId)
		.executeTakeFirst();
	const mids = mutations.map((one) => one.mid).filter((mid) => mid <= (device?.last_mid ?? 0));
	const earlier =
		mids.length === 0
			? []
			: await within
					.selectFrom("mutation")
					.select(["mid", "status", "seq"])
					.where("team_id", "=", team_id)
					.where("device_id", "=", caller.deviceId)
					.where("mid", "in", mids)
					.execute();
	const owners = [...new Set(mutations.map((one) => (one.own ? caller.person.id : "")))];
	const rows = await within
		.selectFrom("record")
		.selectAll()
		.where("team_id", "=", team_id)
		.where("owner", "in", owners)
		.where("id", "in", [...new Set(mutations.map((one) => one.id))])
		.execute();
	return {
		role:
			device?.state === "active" && device.revoked === 0
				? (device.role as Caller["person"]["role"])
				: undefined,
		lastMid: device?.last_mid ?? 0,
		earlier: new Map(earlier.map(({ mid, status, seq }) => [mid, { status, seq }])),
		records: new Map(rows.map(recordOf).map((record) => [keyOf(record), record])),
	};
}

function settle(team: TeamWork, caller: Caller, known: Known, mutation: Mutation): Outcome {
	const { mid, kind, own } = mutation;
	const current = known.records.get(keyOf(mutation));
	const earlier = known.earlier.get(mid);
	if (earlier) return sameAgain(mid, earlier, current);
	// A number that was used so long ago that its outcome is no longer kept must not be applied a second time.
	if (mid <= known.lastMid) return conflict(mid, current);
	if (!known.role || !mayWrite(known.role, kind, own)) return { mid, status: "forbidden" };
	const trouble = troubleWith(kind, mutation.f);
	if (trouble) return { mid, status: "invalid", why: trouble };
	const decision = decide(current, mutation, team.nextSeq());
	if (decision.status === "conflict") return conflict(mid, current);
	if (decision.status === "settled") return { mid, status: "ok", seq: team.nextSeq() - 1 };
	const tooMuch = troubleWithRecord(decision.record.f);
	if (tooMuch) return { mid, status: "invalid", why: tooMuch };
	return { mid, status: "ok", seq: write(team, caller, { mutation, current, record: decision.record }) };
}

function sameAgain(mid: number, { status, seq }: Earlier, current: SyncRecord | undefined): Outcome {
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
	const owner = mutation.own ? caller.person.id : "";
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

/** Keeps the outcomes, so that a change sent again after a lost answer gets the same one. */
async function remember(team: TeamWork, caller: Caller, known: Known, outcomes: Outcome[]): Promise<void> {
	const { within, at } = team;
	const { team_id } = team.team;
	const device_id = caller.deviceId;
	const fresh = outcomes.filter(({ mid }) => mid > known.lastMid);
	if (fresh.length === 0) return;
	const rows = fresh.map((one) => ({
		team_id,
		device_id,
		mid: one.mid,
		status: one.status === "invalid" ? one.why : one.status,
		seq: one.status === "ok" ? one.seq : 0,
		at,
	}));
	await within.insertInto("mutation").values(rows).execute();
	await within
		.updateTable("device")
		.set({ last_mid: Math.max(...fresh.map((one) => one.mid)) })
		.where("team_id", "=", team_id)
		.where("device_id", "=", device_id)
		.execute();
}
