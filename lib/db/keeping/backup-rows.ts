/** A table's rows, piece by piece in the order of their keys, with texts open: what a backup asks for. */
import type { AsideDatabase } from "../database.ts";
import { TABLES_OF_A_BACKUP } from "./backup-register.ts";
import type { KeptTable, Row } from "./register.ts";
import { openRow } from "./texts-of.ts";
import type { Vault } from "./vault.ts";

const AT_ONCE = 300;

export interface BackupPiece {
	readonly rows: readonly Row[];
	/** Where the next piece begins; absent after the last. */
	readonly next?: { readonly table: string; readonly after?: string };
	readonly table: string;
}

/** Rows after key `after` of `table`; from the beginning without `from`. */
export async function backupPiece(
	db: AsideDatabase,
	vault: Vault,
	from: { readonly table: string; readonly after?: string | undefined } | undefined,
): Promise<BackupPiece | "locked" | "unknown"> {
	const table = from ? TABLES_OF_A_BACKUP.find((one) => one === from.table) : TABLES_OF_A_BACKUP[0];
	if (!table) return "unknown";
	const stored = await rowsAfter(db, table, from?.after);
	const opened = await Promise.all(stored.map((row) => openRow(vault, table, row)));
	const rows = opened.filter((row) => row !== undefined);
	if (rows.length < opened.length) return "locked";
	const next = nextAfter(db, table, stored);
	return { table, rows, ...(next && { next }) };
}

/** Rows in all tables of a backup. */
export async function countRows(db: AsideDatabase): Promise<number> {
	const counts = await Promise.all(TABLES_OF_A_BACKUP.map((table) => db.table(table).count()));
	return counts.reduce((sum, count) => sum + count, 0);
}

function rowsAfter(db: AsideDatabase, table: KeptTable, after: string | undefined): Promise<Row[]> {
	const rows = db.table(table);
	const from = after === undefined ? rows.orderBy(":id") : rows.where(":id").above(after);
	return from.limit(AT_ONCE).toArray();
}

function nextAfter(db: AsideDatabase, table: KeptTable, rows: readonly Row[]): BackupPiece["next"] {
	const last = rows.at(-1);
	if (rows.length === AT_ONCE && last) {
		return { table, after: String(last[String(db.table(table).schema.primKey.keyPath)]) };
	}
	const following = TABLES_OF_A_BACKUP[TABLES_OF_A_BACKUP.indexOf(table) + 1];
	return following && { table: following };
}
