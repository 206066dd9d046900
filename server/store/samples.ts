/** Response samples of those who opted in. Whose they are is not kept. */
import type * as z from "zod/mini";
import type { samplesReply, samplesRequest } from "../../lib/contract/sync-told.ts";
import type { Caller, Store } from "./store.ts";

const PAGE = 1000;

/** The same sample sent again changes nothing. */
export async function addSamples(
	{ database }: Store,
	{ team }: Caller,
	{ samples }: z.infer<typeof samplesRequest>,
): Promise<void> {
	const once = new Map(samples.map((one) => [one.id, one]));
	await database.query
		.insertInto("sample")
		.values(
			[...once.values()].map((one) => ({
				team_id: team.id,
				id: one.id,
				day: one.day,
				body: JSON.stringify(one),
			})),
		)
		.onConflict((conflict) => conflict.columns(["team_id", "id"]).doNothing())
		.execute();
}

/** By id, from one day on. */
export async function readSamples(
	{ database }: Store,
	{ team }: Caller,
	{ fromDay, after }: { fromDay: number; after?: string | undefined },
): Promise<z.infer<typeof samplesReply>> {
	const rows = await database.query
		.selectFrom("sample")
		.select("body")
		.where("team_id", "=", team.id)
		.where("day", ">=", fromDay)
		.where("id", ">", after ?? "")
		.orderBy("id")
		.limit(PAGE + 1)
		.execute();
	return { samples: rows.slice(0, PAGE).map((row) => JSON.parse(row.body)), more: rows.length > PAGE };
}
