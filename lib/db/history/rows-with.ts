import type { Table } from "dexie";

/** Rows whose `index` is one of few values, each read at once: `anyOf` walks from row to row. */
export async function rowsWith<Row, Key, Insert>(
	table: Table<Row, Key, Insert>,
	index: string,
	values: readonly string[],
): Promise<Row[]> {
	const found = await Promise.all(values.map((value) => table.where(index).equals(value).toArray()));
	return found.flat();
}
