/** Questions that come with every request: put into SQL once for each engine, not each time. */
import type { Compilable, CompiledQuery } from "kysely";
import type { Database, Engine } from "./schema.ts";

/** Stands for a value while the text is made. */
const placeFor = (place: number) => `\u0000${place}`;

interface Ready<Row> {
	readonly compiled: CompiledQuery<Row>;
	/** Which of the values each parameter is. */
	readonly places: readonly number[];
}

/** `build` puts its values into the question and asks nothing else of them. */
export function askedOften<const Names extends string, Row>(
	names: readonly Names[],
	build: (query: Database["query"], values: Readonly<Record<Names, string>>) => Compilable<Row>,
): (database: Database, values: Readonly<Record<Names, string>>) => Promise<readonly Row[]> {
	const known = new Map<Engine, Ready<Row>>();

	function prepare({ query }: Database): Ready<Row> {
		const stand = Object.fromEntries(names.map((name, place) => [name, placeFor(place)]));
		const compiled = build(query, stand as Record<Names, string>).compile();
		const places = compiled.parameters.map((one) => names.findIndex((_, place) => placeFor(place) === one));
		if (places.includes(-1)) throw new Error("A question that is asked often holds a value of its own");
		return { compiled, places };
	}

	return async (database, values) => {
		const ready = known.get(database.engine) ?? prepare(database);
		known.set(database.engine, ready);
		const parameters = ready.places.map((place) => values[names[place] as Names]);
		const asked: CompiledQuery<Row> = { ...ready.compiled, parameters };
		return (await database.query.executeQuery(asked)).rows;
	};
}
