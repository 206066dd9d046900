/** Node's own SQLite in the shape Kysely's SQLite dialect asks for. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SqliteDialect, type SqliteStatement } from "kysely";

/** Statements kept prepared; our own number a few dozen, multi-row inserts vary with the rows. */
const STATEMENTS_KEPT = 200;

/** `path` may be `:memory:`. Every commit is on the disk before it is answered. */
export function nodeSqliteDialect(path: string): SqliteDialect {
	const database = new DatabaseSync(path, { timeout: 5_000 });
	for (const pragma of [
		"journal_mode = WAL",
		"synchronous = FULL",
		"foreign_keys = ON",
		"busy_timeout = 5000",
	])
		database.exec(`PRAGMA ${pragma}`);
	const kept = new Map<string, SqliteStatement>();

	function prepared(sql: string): SqliteStatement {
		const known = kept.get(sql);
		if (known) return known;
		const statement = statementOf(database.prepare(sql));
		const oldest = kept.keys().next().value;
		if (kept.size >= STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
		kept.set(sql, statement);
		return statement;
	}

	return new SqliteDialect({ database: { close: () => database.close(), prepare: prepared } });
}

function statementOf(statement: StatementSync): SqliteStatement {
	return {
		reader: statement.columns().length > 0,
		all: (values) => statement.all(...(values as SQLInputValue[])),
		run: (values) => statement.run(...(values as SQLInputValue[])),
		iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
	};
}
