/** What this database is known by to devices: they notice when another one answers at the same address. */
import type { Store } from "./store.ts";

export async function readServerId({ database }: Store): Promise<string> {
	await database.query
		.insertInto("server")
		.values({ key: "id", value: crypto.randomUUID() })
		.onConflict((conflict) => conflict.column("key").doNothing())
		.execute();
	const row = await database.query
		.selectFrom("server")
		.select("value")
		.where("key", "=", "id")
		.executeTakeFirstOrThrow();
	return row.value;
}
