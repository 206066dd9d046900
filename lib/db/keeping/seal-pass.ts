/**
 * Seals what was written before the lock was turned on, or opens everything before it goes away. Rows of both kinds may
 * stand beside each other meanwhile, so a worker that dies in between has lost nothing and begins again.
 */
import type { AsideDatabase } from "../database.ts";
import { endPass } from "./lock-actions.ts";
import { type KeptTable, keepingOf, REGISTERED, type Row } from "./register.ts";
import { openRow, sealRow, stands } from "./texts-of.ts";
import type { Vault } from "./vault.ts";

/** Rows in one transaction. */
const AT_ONCE = 200;

export type PassEnd = "done" | "locked";

export async function runSealPass(db: AsideDatabase, vault: Vault): Promise<PassEnd> {
	const record = await vault.record();
	if (!record || record.pass === "done") return "done";
	const wanted = record.pass === "sealing" ? "sealed" : "open";
	// Once more after the last: a text that was on its way when the lock changed is found then.
	for (let changed = 1; changed > 0; ) {
		changed = 0;
		for (const table of REGISTERED) {
			if (!keepingOf(table)?.sealed) continue;
			const inTable = await passOver(db, vault, table, wanted);
			if (inTable === "locked") return "locked";
			changed += inTable;
		}
	}
	await endPass(vault);
	return "done";
}

async function passOver(
	db: AsideDatabase,
	vault: Vault,
	table: KeptTable,
	wanted: "sealed" | "open",
): Promise<number | "locked"> {
	let changed = 0;
	for (let after: unknown; ; ) {
		const rows: Row[] = await rowsAfter(db, table, after);
		const last = rows.at(-1);
		if (!last) return changed;
		after = keyIn(db, table, last);
		const wrong = rows.filter((row) => !stands(table, row, wanted));
		const right = await Promise.all(
			wrong.map((row) => (wanted === "sealed" ? sealRow(vault, table, row) : openRow(vault, table, row))),
		);
		if ((await vault.state()) !== "open") return "locked";
		changed += await exchange(db, table, wrong, right);
	}
}

/** Puts each row's new texts where the old ones still stand: whatever was written meanwhile is newer. */
function exchange(
	db: AsideDatabase,
	table: KeptTable,
	before: readonly Row[],
	after: readonly (Row | undefined)[],
): Promise<number> {
	const fields = keepingOf(table)?.sealed?.fields ?? [];
	return db.transaction("rw", db.table(table), async () => {
		let changed = 0;
		for (const [place, row] of before.entries()) {
			const next = after[place];
			const now: Row | undefined = await db.table(table).get(keyIn(db, table, row) as string);
			if (!next || !now || fields.some((field) => !isSame(now[field], row[field]))) continue;
			const texts = Object.fromEntries(fields.map((field) => [field, next[field]]));
			await db.table(table).put({ ...now, ...texts });
			changed += 1;
		}
		return changed;
	});
}

function rowsAfter(db: AsideDatabase, table: KeptTable, after: unknown): Promise<Row[]> {
	const rows = db.table(table);
	const from = after === undefined ? rows.orderBy(":id") : rows.where(":id").above(after as string);
	return from.limit(AT_ONCE).toArray();
}

function keyIn(db: AsideDatabase, table: KeptTable, row: Row): unknown {
	const path = db.table(table).schema.primKey.keyPath;
	return row[String(path)];
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
