/** Writes everything as lines of JSON: a head, `[table, row]` each, and an end. Moves a server from SQLite to PostgreSQL. */
import { sql } from "kysely";
import { schemaVersion } from "../database/migrations.ts";
import type { Within } from "../database/schema.ts";
import type { Store } from "../store/store.ts";
import { MOVED_TABLES } from "./moved-tables.ts";

const STEP = 500;

export const EXPORT_FORMAT = "aside-team-export";

/** In one transaction, so that what is written is one moment. Gives the number of rows. */
export async function exportData(
	{ database }: Store,
	write: (line: string) => Promise<void> | void,
): Promise<number> {
	const { stored } = await schemaVersion(database);
	let rows = 0;
	const transaction = database.query.transaction();
	const once =
		database.engine === "postgres" ? transaction.setIsolationLevel("repeatable read") : transaction;
	await once.execute(async (within) => {
		await write(JSON.stringify({ format: EXPORT_FORMAT, schema: stored }));
		for (const moved of MOVED_TABLES) {
			for await (const row of rowsOf(within, moved)) {
				await write(JSON.stringify([moved.table, row]));
				rows += 1;
			}
		}
	});
	await write(JSON.stringify(["end", rows]));
	return rows;
}

async function* rowsOf(within: Within, { table, key }: (typeof MOVED_TABLES)[number]) {
	const columns = sql.join(key.map((one) => sql.ref(one)));
	for (let last: unknown[] | undefined; ; ) {
		const after = last ? sql`where (${columns}) > (${sql.join(last)})` : sql``;
		const page = await sql<Record<string, unknown>>`
			select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(STEP)}`.execute(within);
		yield* page.rows;
		const end = page.rows.at(-1);
		if (!end || page.rows.length < STEP) return;
		last = key.map((one) => end[one]);
	}
}
