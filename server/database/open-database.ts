/** Opens the database the operator chose: PostgreSQL by its URL, or one SQLite file. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { migrate } from "./migrations.ts";
import { nameStatements } from "./name-statements.ts";
import { nodeSqliteDialect } from "./node-sqlite.ts";
import type { Database, Tables } from "./schema.ts";

export type Place = { readonly url: string } | { readonly file: string };

/** Type number of `int8`, which the driver gives as text; our counts and times stay below 2^53. */
const INT8 = 20;
const CONNECTIONS = 10;

/** Opens and brings the tables up to date. Throws when the database cannot be reached. */
export async function openDatabase(place: Place): Promise<Database> {
	const database = "url" in place ? openPostgres(place.url) : openSqlite(place.file);
	await migrate(database);
	return database;
}

function openSqlite(file: string): Database {
	if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	return { engine: "sqlite", query: new Kysely<Tables>({ dialect: nodeSqliteDialect(file) }) };
}

function openPostgres(connectionString: string): Database {
	const pool = new pg.Pool({
		connectionString,
		max: CONNECTIONS,
		pipeline: true,
		connectionTimeoutMillis: 5_000,
		lock_timeout: 2_000,
		statement_timeout: 5_000,
		idle_in_transaction_session_timeout: 5_000,
		types: {
			getTypeParser: ((type: number, format?: "text" | "binary") =>
				type === INT8 ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
		},
	});
	pool.on("connect", nameStatements);
	// An idle connection that breaks is replaced at the next question; without a listener it would end the process.
	pool.on("error", () => undefined);
	return { engine: "postgres", query: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}
