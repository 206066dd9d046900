/** Goes through everything that is stored and says what does not fit together. */
import { CHAIN_START, chainHash } from "./chain.ts";
import type { Store } from "./store.ts";

const STEP = 500;

export interface Verdict {
	readonly teams: number;
	readonly entries: number;
	readonly records: number;
	/** One line each, without a word of what is stored. */
	readonly faults: readonly string[];
}

export async function verify(store: Store): Promise<Verdict> {
	const teams = await store.database.query.selectFrom("team").select(["team_id", "seq", "chain"]).execute();
	const faults: string[] = [];
	let entries = 0;
	let records = 0;
	for (const team of teams) {
		const history = await verifyChain(store, team);
		const kept = await verifyRecords(store, team);
		entries += history.entries;
		records += kept.records;
		faults.push(...history.faults, ...kept.faults);
	}
	return { teams: teams.length, entries, records, faults };
}

type Head = { team_id: string; seq: number; chain: string };

/** Every sequence has its row, and each row's hash covers the one before. */
async function verifyChain({ database }: Store, { team_id, seq, chain }: Head) {
	const faults: string[] = [];
	let hash = CHAIN_START;
	let at = 0;
	for (;;) {
		const rows = await database.query
			.selectFrom("history")
			.selectAll()
			.where("team_id", "=", team_id)
			.where("seq", ">", at)
			.orderBy("seq")
			.limit(STEP)
			.execute();
		for (const row of rows) {
			if (row.seq !== at + 1) faults.push(`team ${team_id}: history lacks what was before ${row.seq}`);
			at = row.seq;
			hash = chainHash(hash, row);
			if (hash !== row.hash) faults.push(`team ${team_id}: history ${row.seq} was changed`);
			hash = row.hash;
		}
		if (rows.length < STEP) break;
	}
	if (at !== seq || hash !== chain)
		faults.push(`team ${team_id}: history does not end where the team stands`);
	return { entries: at, faults };
}

/** A record stands at the sequence of its newest history row, and its fields no later than itself. */
async function verifyRecords({ database }: Store, { team_id, seq }: Head) {
	const faults: string[] = [];
	let records = 0;
	for (let at = 0; ; ) {
		const rows = await database.query
			.selectFrom("record")
			.innerJoin("history", (join) =>
				join.onRef("history.team_id", "=", "record.team_id").onRef("history.seq", "=", "record.seq"),
			)
			.select(["record.seq", "record.id", "record.fseq", "history.id as history_id"])
			.where("record.team_id", "=", team_id)
			.where("record.seq", ">", at)
			.orderBy("record.seq")
			.limit(STEP)
			.execute();
		for (const row of rows) {
			at = row.seq;
			const latest = Math.max(0, ...Object.values(JSON.parse(row.fseq) as Record<string, number>));
			const fits = row.id === row.history_id && latest <= row.seq && row.seq <= seq;
			if (!fits) faults.push(`team ${team_id}: a record at ${row.seq} does not fit its history`);
		}
		records += rows.length;
		if (rows.length < STEP) break;
	}
	const counted = await database.query
		.selectFrom("record")
		.select((one) => one.fn.countAll<number>().as("count"))
		.where("team_id", "=", team_id)
		.executeTakeFirstOrThrow();
	if (Number(counted.count) !== records) faults.push(`team ${team_id}: records without history`);
	return { records, faults };
}
