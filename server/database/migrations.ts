/**
 * Forward-only steps of the tables. Kysely's own migrator takes advisory locks on PostgreSQL, which Citus and older
 * YugabyteDB lack; a locked row does the same with common SQL, so several processes may start at once.
 */
import { sql } from "kysely";
import type { Database, Within } from "./schema.ts";
import { firstTables } from "./steps/first-tables.ts";

const STEPS: readonly ((within: Within) => Promise<void>)[] = [firstTables];

const MOST_TRIES = 5;

export async function migrate(database: Database): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			await prepareServerTable(database);
			await database.query.transaction().execute((within) => runSteps(database, within));
			return;
		} catch (error) {
			// Two processes that create the same table at once: PostgreSQL lets one of them fail.
			if (tries === MOST_TRIES) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200 * tries));
		}
	}
}

/** How many steps the database has behind it, and how many this program knows. */
export async function schemaVersion(database: Database): Promise<{ stored: number; known: number }> {
	const row = await database.query
		.selectFrom("server")
		.select("value")
		.where("key", "=", "schema")
		.executeTakeFirst();
	return { stored: Number(row?.value ?? 0), known: STEPS.length };
}

async function prepareServerTable({ query }: Database): Promise<void> {
	await sql`create table if not exists server (key text primary key, value text not null)`.execute(query);
	await query
		.insertInto("server")
		.values({ key: "schema", value: "0" })
		.onConflict((conflict) => conflict.column("key").doNothing())
		.execute();
}

async function runSteps({ engine }: Database, within: Within): Promise<void> {
	const asked = within.selectFrom("server").select("value").where("key", "=", "schema");
	const row = await (engine === "postgres" ? asked.forUpdate() : asked).executeTakeFirstOrThrow();
	const stored = Number(row.value);
	if (stored > STEPS.length) {
		throw new Error(
			`The database is of a newer Aside server (step ${stored}, this one knows ${STEPS.length}).`,
		);
	}
	for (const step of STEPS.slice(stored)) await step(within);
	await within
		.updateTable("server")
		.set({ value: String(STEPS.length) })
		.where("key", "=", "schema")
		.execute();
}
