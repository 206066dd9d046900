/** Statements of one transaction that do not wait for each other's answers: on PostgreSQL they are on their way together. */
import type { Compilable, Transaction } from "kysely";

type Statement = Compilable<unknown>;
export type RowsOf<Statements extends readonly Statement[]> = {
	readonly [Place in keyof Statements]: Statements[Place] extends Compilable<infer Row> ? Row[] : never;
};

/** Carried out in their order. When one fails, those after it do nothing, and the first failure is thrown. */
export async function askAtOnce<Tables, const Statements extends readonly Statement[]>(
	within: Transaction<Tables>,
	statements: Statements,
): Promise<RowsOf<Statements>> {
	const compiled = statements.map((one) => one.compile());
	const results = await within
		.getExecutor()
		.provideConnection((connection) => Promise.all(compiled.map((one) => connection.executeQuery(one))));
	return results.map(({ rows }) => rows) as unknown as RowsOf<Statements>;
}
