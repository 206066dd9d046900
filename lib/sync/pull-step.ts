/** Reads one page of what is new. Rows, cursor and what they settle are stored together, or not at all. */
import type { OutboxEntry, ReplicaRow, SyncPosition } from "../contract/sync-outbox.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import { type PullReply, pullReply } from "../contract/sync-wire.ts";
import { askServer } from "../wire/ask-server.ts";
import { applyPage } from "./apply-page.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import { restart, type StepOutcome } from "./push-step.ts";
import { rebase } from "./rebase.ts";
import { readPosition, recordTables, writePosition } from "./states.ts";
import type { SyncTools } from "./tools.ts";

export async function pullStep(tools: SyncTools, server: string, token: string): Promise<StepOutcome> {
	const position = await readPosition(tools.db);
	const answer = await askServer(tools.fetch, {
		server,
		what: `GET /v1/sync/pull${queryOf(position)}`,
		token,
		reply: pullReply,
	});
	if (!answer.ok) {
		if (answer.failure.kind !== "reset") return answer.failure;
		await restart(tools, answer.failure.anotherPast ?? false);
		return "again";
	}
	const laidOut = await store(tools, position, answer.value);
	if (!laidOut) return "again";
	await tools.keepSettings(laidOut.settings);
	await tools.changed(laidOut, answer.value.more);
	return answer.value.more ? "again" : "done";
}

function queryOf({ cursor, past }: SyncPosition): string {
	if (cursor !== undefined) return `?cursor=${encodeURIComponent(cursor)}`;
	return past === undefined ? "" : `?past=${encodeURIComponent(past)}`;
}

/** Undefined: the device stands elsewhere by now, and the page is of no use. */
function store(tools: SyncTools, asked: SyncPosition, page: PullReply): Promise<LaidOut | undefined> {
	const { db, clock } = tools;
	return db.transaction("rw", recordTables(db), async () => {
		const position = await readPosition(db);
		if (position.cursor !== asked.cursor || position.generation !== asked.generation) return undefined;
		// Reading from the beginning, nothing that is known matters.
		const keys = page.first ? [] : page.records.map(recordKey);
		const rows = (await db.replica.bulkGet(keys)).filter((row) => row !== undefined);
		const known = new Map(rows.map((row): [string, ReplicaRow] => [row.key, row]));
		const acked = (await db.outbox.toArray()).filter(({ state }) => state === "acked");
		const { put, position: next, dropOlder, dropEntries } = applyPage(position, page, known, acked);
		await db.replica.bulkPut([...put]);
		await db.outbox.bulkDelete([...dropEntries]);
		const gone = dropOlder ? await dropOlderThan(tools, next.generation) : [];
		await writePosition(db, next);
		const touched = [...put.map(({ key }) => key), ...gone, ...acked.map(({ key }) => key)];
		if (dropOlder && next.anotherPast) touched.push(...(await baseAnew(tools, next)));
		return layOut(db, touched, clock());
	});
}

async function dropOlderThan({ db }: SyncTools, generation: number): Promise<string[]> {
	const older = db.replica.where("generation").below(generation);
	const keys = await older.primaryKeys();
	await older.delete();
	return keys;
}

async function baseAnew({ db }: SyncTools, position: SyncPosition): Promise<string[]> {
	const entries = await db.outbox.toArray();
	const keys = [...new Set(entries.map(({ key }) => key))];
	const rows = (await db.replica.bulkGet(keys)).filter((row) => row !== undefined);
	const anew: OutboxEntry[] = rebase(entries, new Map(rows.map((row) => [row.key, row])), position.nextMid);
	await db.outbox.clear();
	await db.outbox.bulkPut(anew);
	await writePosition(db, {
		...position,
		anotherPast: false,
		nextMid: position.nextMid + anew.length,
	});
	return keys;
}
