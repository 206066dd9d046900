/**
 * PostgreSQL parses and plans a statement once for each connection when it has a name. Ours are few texts, asked over and
 * over; of statements over many rows, whose text varies with their number, only the short ones are worth keeping.
 */
import type { PoolClient } from "pg";

const MOST_NAMED = 200;
/** Characters. */
const LONGEST_NAMED = 3_000;

const names = new Map<string, string>();

export function nameStatements(client: PoolClient): void {
	const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
	const named = (text: unknown, values?: unknown, ...rest: unknown[]) => {
		const name = typeof text === "string" && Array.isArray(values) ? nameOf(text) : undefined;
		return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
	};
	client.query = named as typeof client.query;
}

function nameOf(text: string): string | undefined {
	const known = names.get(text);
	if (known !== undefined) return known;
	if (names.size >= MOST_NAMED || text.length > LONGEST_NAMED) return undefined;
	const name = `aside-${names.size}`;
	names.set(text, name);
	return name;
}
