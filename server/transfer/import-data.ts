/** Reads what `exportData` wrote into an empty database, all of it or nothing. */
import { failed, type Result, success } from "../../lib/base/result.ts";
import { schemaVersion } from "../database/migrations.ts";
import type { Tables, Within } from "../database/schema.ts";
import type { Store } from "../store/store.ts";
import { EXPORT_FORMAT } from "./export-data.ts";
import { MOVED_TABLES } from "./moved-tables.ts";

export type ImportFailure =
	| { readonly kind: "not-empty" }
	/** Or one that was cut off. */
	| { readonly kind: "not-an-export" }
	/** Written by a server with other tables: import with the same version, then upgrade. */
	| { readonly kind: "other-schema" };

const AT_ONCE = 200;
/** Written by any server when it starts; the export's own take their place. */
const OWN_KEYS = ["id", "schema"];
const TABLES = new Set<string>(MOVED_TABLES.map((one) => one.table));
/** Thrown inside the transaction, so that everything is undone. */
const BROKEN = new Error("not an export");

export async function importData(
	{ database }: Store,
	lines: AsyncIterable<string>,
): Promise<Result<number, ImportFailure>> {
	const { stored } = await schemaVersion(database);
	const team = await database.query.selectFrom("team").select("team_id").limit(1).executeTakeFirst();
	if (team) return failed({ kind: "not-empty" });
	const values = valuesOf(lines);
	const head = (await values.next()).value as { format?: unknown; schema?: unknown } | undefined;
	if (head?.format !== EXPORT_FORMAT) return failed({ kind: "not-an-export" });
	if (head.schema !== stored) return failed({ kind: "other-schema" });
	try {
		const rows = await database.query.transaction().execute((within) => readRows(within, values));
		return success(rows);
	} catch (error) {
		if (error === BROKEN) return failed({ kind: "not-an-export" });
		throw error;
	}
}

async function* valuesOf(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
	for await (const line of lines) if (line !== "") yield read(line);
}

function read(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

async function readRows(within: Within, values: AsyncIterable<unknown>): Promise<number> {
	const batch = createBatch(within);
	await within.deleteFrom("server").where("key", "in", OWN_KEYS).execute();
	let rows = 0;
	for await (const value of values) {
		if (Array.isArray(value) && value[0] === "end") {
			if (value[1] !== rows) throw BROKEN;
			await batch.flush();
			return rows;
		}
		if (!isRow(value)) throw BROKEN;
		await batch.add(value[0], value[1]);
		rows += 1;
	}
	throw BROKEN;
}

function isRow(value: unknown): value is [keyof Tables, Record<string, unknown>] {
	return Array.isArray(value) && TABLES.has(value[0]) && typeof value[1] === "object" && value[1] !== null;
}

function createBatch(within: Within) {
	let table: keyof Tables | undefined;
	let waiting: Record<string, unknown>[] = [];

	async function flush(): Promise<void> {
		if (table && waiting.length > 0) {
			await within
				.insertInto(table)
				.values(waiting as never)
				.execute();
		}
		waiting = [];
	}

	return {
		flush,
		async add(of: keyof Tables, row: Record<string, unknown>): Promise<void> {
			if (of !== table || waiting.length >= AT_ONCE) await flush();
			table = of;
			waiting.push(row);
		},
	};
}
