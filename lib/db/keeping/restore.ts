/** Laying a file's rows aside, and laying them in. See restore-plan.ts. */
import type { AsideDatabase } from "../database.ts";
import { TABLES_OF_A_BACKUP } from "./backup-register.ts";
import type { KeptTable, Row } from "./register.ts";
import {
	type Comparison,
	compare,
	conversationsIn,
	type FileRow,
	type RowFault,
	readRows,
	rowsHere,
	verdictOn,
} from "./restore-plan.ts";
import { markUnshelved } from "./shelve-missing.ts";
import type { ConversationInFile, StagedPiece } from "./staged-piece.ts";
import { sealRow } from "./texts-of.ts";
import type { Vault } from "./vault.ts";

/** Another restore that has not come to its end is dropped. */
export function beginRestore(db: AsideDatabase, token: string): Promise<void> {
	return db.transaction("rw", [db.staged, db.states], async () => {
		await db.staged.clear();
		await db.states.put({ key: "restore", token });
	});
}

export function dropRestore(db: AsideDatabase): Promise<void> {
	return db.transaction("rw", [db.staged, db.states], async () => {
		await db.staged.clear();
		await db.states.delete("restore");
	});
}

export interface FilePiece {
	readonly token: string;
	readonly n: number;
	readonly rows: readonly FileRow[];
}

export interface PieceReport {
	readonly comparisons: readonly Comparison[];
	readonly conversations: readonly ConversationInFile[];
}

/** `other`: another restore has begun since. */
export type PieceFault = RowFault | "locked" | "other";

export async function stagePiece(
	db: AsideDatabase,
	vault: Vault,
	{ token, n, rows }: FilePiece,
): Promise<PieceReport | PieceFault> {
	const byTable = readRows(rows);
	if (typeof byTable === "string") return byTable;
	const comparisons: Comparison[] = [];
	const parts: { table: KeptTable; rows: Row[] }[] = [];
	for (const [table, ofTable] of byTable) {
		comparisons.push(await compare(db, table, ofTable));
		const sealed = await Promise.all(ofTable.map((row) => sealRow(vault, table, row)));
		const whole = sealed.filter((row) => row !== undefined);
		if (whole.length < sealed.length) return "locked";
		parts.push({ table, rows: whole });
	}
	const conversations = await conversationsIn(db, byTable.get("messages") ?? []);
	const isOurs = await db.transaction("rw", [db.staged, db.states], async () => {
		if (!(await isStaged(db, token))) return false;
		await db.staged.put({ n, parts, conversations });
		return true;
	});
	return isOurs ? { comparisons, conversations } : "other";
}

/** `replace`: what is in no backup, such as the lock and the log, stays. */
export type RestoreMode = "merge" | "replace";

/** `other`: these pieces are not there any more, and nothing was changed. */
export function commitRestore(
	db: AsideDatabase,
	token: string,
	mode: RestoreMode,
): Promise<"done" | "other"> {
	return db.transaction("rw", db.tables, async () => {
		if (!(await isStaged(db, token))) return "other";
		if (mode === "replace") await clearWhatIsInBackups(db);
		const taken = mode === "replace" ? undefined : await conversationsTaken(db);
		const touched = new Set<string>();
		await eachPiece(db, async ({ parts }) => {
			for (const { table, rows } of parts) {
				if (table !== "messages") await layRows(db, table, rows);
				else if (taken) await mergeMessages(db, rows, taken, touched);
				else await db.table(table).bulkPut(rows);
			}
		});
		for (const key of touched) await recount(db, key);
		await db.shelves.clear();
		await markUnshelved(db);
		await db.staged.clear();
		await db.states.delete("restore");
		return "done";
	});
}

export async function isStaged(db: AsideDatabase, token: string): Promise<boolean> {
	const state = await db.states.get("restore");
	return state?.key === "restore" && state.token === token;
}

async function clearWhatIsInBackups(db: AsideDatabase): Promise<void> {
	for (const table of TABLES_OF_A_BACKUP) await db.table(table).clear();
	await db.uses.clear();
}

async function eachPiece(db: AsideDatabase, visit: (piece: StagedPiece) => Promise<void>): Promise<void> {
	for (const n of await db.staged.orderBy("n").primaryKeys()) {
		const piece = await db.staged.get(n);
		if (piece) await visit(piece);
	}
}

/** `alone`: no message of the conversation is here. `shared`: some of the very same are. */
type Taken = ReadonlyMap<string, "alone" | "shared">;

/**
 * Conversations whose messages a merge lays in. One that was erased and recorded anew holds the same messages under
 * other ids: it stays as it is here, or each would stand twice.
 */
async function conversationsTaken(db: AsideDatabase): Promise<Taken> {
	const taken = new Map<string, "alone" | "shared">();
	await eachPiece(db, async ({ conversations }) => {
		for (const { key, isShared, isHere } of conversations) {
			if (isShared) taken.set(key, "shared");
			else if (!isHere && !taken.has(key)) taken.set(key, "alone");
		}
	});
	// Something may have been recorded between the dry run and now.
	for (const [key, how] of taken) {
		if (how === "alone" && (await messagesOf(db, key).first())) taken.delete(key);
	}
	return taken;
}

async function layRows(db: AsideDatabase, table: KeptTable, rows: readonly Row[]): Promise<void> {
	const here = await rowsHere(db, table, rows);
	const later = rows.filter((row, place) => verdictOn(table, row, here[place]) !== "same");
	await db.table(table).bulkPut(later);
}

async function mergeMessages(
	db: AsideDatabase,
	rows: readonly Row[],
	taken: Taken,
	touched: Set<string>,
): Promise<void> {
	const here = await rowsHere(db, "messages", rows);
	const absent = rows.filter((_, place) => !here[place]);
	const how = (row: Row) => taken.get(String(row["conversation"]));
	const alone = absent.filter((row) => how(row) === "alone");
	await db.table("messages").bulkPut(alone);
	for (const { conversation } of alone) touched.add(String(conversation));
	for (const row of absent.filter((one) => how(one) === "shared")) {
		const conversation = String(row["conversation"]);
		if (await isKnownByPlatform(db, conversation, row["platformId"])) continue;
		await db
			.table("messages")
			.put({ ...row, place: await freePlace(db, conversation, Number(row["place"])) });
		touched.add(conversation);
	}
}

async function isKnownByPlatform(
	db: AsideDatabase,
	conversation: string,
	platformId: unknown,
): Promise<boolean> {
	if (typeof platformId !== "string") return false;
	const known = db.messages.where("[conversation+platformId]").equals([conversation, platformId]);
	return (await known.count()) > 0;
}

/** The message's own place, or the next that is free behind it. */
async function freePlace(db: AsideDatabase, conversation: string, wanted: number): Promise<number> {
	let place = wanted;
	while ((await db.messages.where("[conversation+place]").equals([conversation, place]).count()) > 0) {
		place += 1 / 1_024;
	}
	return place;
}

async function recount(db: AsideDatabase, key: string): Promise<void> {
	await db.conversations.update(key, { messageCount: await messagesOf(db, key).count() });
}

function messagesOf(db: AsideDatabase, key: string) {
	return db.messages.where("[conversation+place]").between([key, -Infinity], [key, Infinity]);
}
