/** Sends what the person changed. What is sent is frozen first, so that a worker that dies sends the very same again. */

import type { Conflict, OutboxEntry } from "../contract/sync-outbox.ts";
import { LIMITS, mutation } from "../contract/sync-record.ts";
import { type PushReply, pushReply } from "../contract/sync-wire.ts";
import { fieldsOfTemplate } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { askServer, type WireFailure } from "../wire/ask-server.ts";
import { resetPosition } from "./apply-page.ts";
import { layOut } from "./lay-out.ts";
import { freeze, mutationOf, settle } from "./settle.ts";
import { readHealth, readPosition, recordTables, writeHealth, writePosition } from "./states.ts";
import type { SyncTools } from "./tools.ts";

/** `again`: there may be more; `done`: nothing is left to send. */
export type StepOutcome = "again" | "done" | WireFailure;

/** Bytes left for the frame around the changes. */
const ROOM = LIMITS.pushBytes - 4_096;

export async function pushStep(tools: SyncTools, server: string, token: string): Promise<StepOutcome> {
	const { db } = tools;
	const batch = await takeBatch(tools);
	if (batch.length === 0) return "done";
	const { past, cursor } = await readPosition(db);
	const shown = past ?? cursor;
	const answer = await askServer(tools.fetch, {
		server,
		what: "POST /v1/sync/push",
		token,
		body: { mutations: batch.map(mutationOf), ...(shown !== undefined && { cursor: shown }) },
		reply: pushReply,
	});
	if (answer.ok) {
		await settleAll(tools, answer.value);
		return "again";
	}
	const { kind } = answer.failure;
	if (kind === "reset") {
		await restart(tools, answer.failure.anotherPast ?? false);
		return "again";
	}
	return kind === "malformed" || kind === "too-big" ? sendFewer(tools, batch) : answer.failure;
}

/** What goes next, frozen. None while edits are still to be based anew. */
function takeBatch({ db, clock }: SyncTools): Promise<OutboxEntry[]> {
	return db.transaction("rw", [db.outbox, db.conflicts, db.syncStates], async () => {
		const { anotherPast } = await readPosition(db);
		if (anotherPast) return [];
		const entries = await db.outbox.toArray();
		if (!entries.some(({ state }) => state === "sent")) {
			const { fit, unfit } = sorted(freeze(entries, LIMITS.pushMutations));
			await db.outbox.bulkPut(fit);
			await db.outbox.bulkDelete(unfit.map(({ mid }) => mid));
			await db.conflicts.bulkPut(unfit.map((mine) => unsendable(mine, clock())));
		}
		const { most = LIMITS.pushMutations } = await readHealth(db);
		const sent = (await db.outbox.toArray()).filter(({ state }) => state === "sent");
		return within(sent.sort((one, other) => one.mid - other.mid).slice(0, most));
	});
}

/** What no server would take never leaves: it would be refused together with its neighbours. */
function sorted(entries: readonly OutboxEntry[]) {
	const isFit = (entry: OutboxEntry) => mutation.safeParse(mutationOf(entry)).success;
	return { fit: entries.filter(isFit), unfit: entries.filter((entry) => !isFit(entry)) };
}

function unsendable(mine: OutboxEntry, at: number) {
	return { mid: mine.mid, key: mine.key, reason: "invalid" as const, mine, at };
}

/** As many as one request may carry; one always. */
function within(entries: readonly OutboxEntry[]): OutboxEntry[] {
	let bytes = 0;
	return entries.filter((entry, index) => {
		bytes += JSON.stringify(mutationOf(entry)).length * 3;
		return index === 0 || bytes <= ROOM;
	});
}

async function settleAll(tools: SyncTools, { outcomes, past }: PushReply): Promise<void> {
	const { db, clock } = tools;
	const laidOut = await db.transaction("rw", recordTables(db), async () => {
		const position = await readPosition(db);
		const entries = await db.outbox.toArray();
		const { put, drop, conflicts } = settle(entries, outcomes, { seq: position.seq, at: clock() });
		await db.outbox.bulkDelete([...drop]);
		await db.outbox.bulkPut([...put]);
		for (const one of conflicts) await db.conflicts.put(await withWhole(db, one));
		await writePosition(db, { ...position, past });
		const { most: _, ...health } = await readHealth(db);
		await writeHealth(db, health);
		return layOut(
			db,
			conflicts.map(({ key }) => key),
			clock(),
		);
	});
	await tools.keepSettings(laidOut.settings);
	await tools.changed(laidOut);
}

/** An edit of what is gone keeps all that stood there, so that it can begin anew. */
async function withWhole(db: AsideDatabase, conflict: Conflict): Promise<Conflict> {
	const { mine, reason } = conflict;
	const stored = mine.kind === "template" ? await db.templates.get(mine.id) : undefined;
	if (!stored || reason === "changed") return conflict;
	return { ...conflict, mine: { ...mine, seen: { ...fieldsOfTemplate(stored), ...mine.seen } } };
}

/** The server cannot go on from where this device stands. */
export async function restart({ db }: SyncTools, anotherPast: boolean): Promise<void> {
	await db.transaction("rw", db.syncStates, async () => {
		await writePosition(db, resetPosition(await readPosition(db), anotherPast));
	});
}

/** Half of it next time; a single change the server cannot read waits for the person's decision. */
async function sendFewer(tools: SyncTools, batch: readonly OutboxEntry[]): Promise<StepOutcome> {
	const { db, clock } = tools;
	const [only, ...others] = batch;
	if (!only) return "done";
	await db.transaction("rw", [db.outbox, db.conflicts, db.syncStates], async () => {
		const health = await readHealth(db);
		if (others.length > 0) await writeHealth(db, { ...health, most: Math.ceil(batch.length / 2) });
		else {
			await db.outbox.delete(only.mid);
			await db.conflicts.put(unsendable(only, clock()));
		}
	});
	return "again";
}
