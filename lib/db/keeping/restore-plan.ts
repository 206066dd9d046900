/**
 * A restore in two steps. First the file's rows are checked and laid aside, piece by piece, in a table of their own, and
 * compared with what is here: the dry run. Only when the whole file has proved sound are they laid in, all in one
 * transaction: whatever goes wrong before its end has changed nothing.
 */
import type { AsideDatabase } from "../database.ts";
import { backupOf } from "./backup-register.ts";
import type { KeptTable, Row } from "./register.ts";
import type { ConversationInFile } from "./staged-piece.ts";

export interface FileRow {
	readonly table: string;
	readonly row: Row;
}

/** Rows of a table in the file: not here yet, here in an older state, or here already. */
export interface Comparison {
	readonly table: string;
	readonly fresh: number;
	readonly newer: number;
	readonly same: number;
}

/** `unfit`: a row is not of its table's shape. `newer`: a table this Aside does not know. */
export type RowFault = "unfit" | "newer";

/** The rows by table, each of its table's shape, in the file's order. */
export function readRows(rows: readonly FileRow[]): Map<KeptTable, Row[]> | RowFault {
	const byTable = new Map<KeptTable, Row[]>();
	for (const { table, row } of rows) {
		const shape = backupOf(table)?.row;
		if (!shape) return "newer";
		const parsed = shape.safeParse(row);
		if (!parsed.success) return "unfit";
		const known = byTable.get(table as KeptTable);
		if (known) known.push(parsed.data as Row);
		else byTable.set(table as KeptTable, [parsed.data as Row]);
	}
	return byTable;
}

export async function compare(
	db: AsideDatabase,
	table: KeptTable,
	rows: readonly Row[],
): Promise<Comparison> {
	const here = await rowsHere(db, table, rows);
	const count = { fresh: 0, newer: 0, same: 0 };
	for (const [place, row] of rows.entries()) count[verdictOn(table, row, here[place])] += 1;
	return { table, ...count };
}

export function verdictOn(table: KeptTable, row: Row, here: Row | undefined): "fresh" | "newer" | "same" {
	if (!here) return "fresh";
	const changedAt = backupOf(table)?.changedAt;
	return changedAt && changedAt(row) > changedAt(here) ? "newer" : "same";
}

export async function conversationsIn(
	db: AsideDatabase,
	messages: readonly Row[],
): Promise<ConversationInFile[]> {
	const here = await rowsHere(db, "messages", messages);
	const found = new Map<string, { rows: number; isShared: boolean }>();
	for (const [place, { conversation }] of messages.entries()) {
		const known = found.get(String(conversation)) ?? { rows: 0, isShared: false };
		known.rows += 1;
		known.isShared ||= here[place] !== undefined;
		found.set(String(conversation), known);
	}
	return Promise.all(
		[...found].map(async ([key, { rows, isShared }]) => {
			const any = await db.messages
				.where("[conversation+place]")
				.between([key, -Infinity], [key, Infinity])
				.first();
			return { key, rows, isShared, isHere: any !== undefined };
		}),
	);
}

export function rowsHere(
	db: AsideDatabase,
	table: KeptTable,
	rows: readonly Row[],
): Promise<(Row | undefined)[]> {
	const key = String(db.table(table).schema.primKey.keyPath);
	return db.table(table).bulkGet(rows.map((row) => row[key] as string));
}
