/**
 * The one way to change anything a team's devices must learn of. The team's row is locked first and until the commit, so
 * sequences become visible in their own order: no reader's cursor ever jumps over a write that is still on its way.
 */
import type { Insertable, Selectable } from "kysely";
import type { Clock } from "../../lib/base/clock.ts";
import type { Database, Tables, Within } from "../database/schema.ts";
import { chainHash } from "./chain.ts";

type RecordRow = Insertable<Tables["record"]>;
type Event = Omit<Insertable<Tables["history"]>, "team_id" | "seq" | "at" | "hash">;

export interface TeamWork {
	readonly within: Within;
	readonly team: Readonly<Selectable<Tables["team"]>>;
	/** Epoch ms, the same for everything in this work. */
	readonly at: number;
	/** The sequence the next event will get. */
	nextSeq(): number;
	/** Where the team stands after all that was appended so far. */
	stand(): { readonly seq: number; readonly chain: string };
	/** Appends to the history; with `record`, what the record is from now on. Gives the sequence. */
	append(event: Event, record?: Omit<RecordRow, "team_id" | "seq" | "at">): number;
	/** Changes columns of the team's own row. */
	set(change: Partial<Tables["team"]>): void;
}

/** PostgreSQL: could not serialise, deadlock. The work starts anew. */
const WORTH_RETRYING = new Set(["40001", "40P01"]);
const MOST_TRIES = 4;

/** Undefined: there is no such team. Commits when `work` is done, undoes everything when it throws. */
export async function withTeam<Value>(
	{ database, clock }: { database: Database; clock: Clock },
	teamId: string,
	work: (team: TeamWork) => Promise<Value>,
): Promise<Value | undefined> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await database.query.transaction().execute(async (within) => {
				const asked = within.selectFrom("team").selectAll().where("team_id", "=", teamId);
				const team = await (database.engine === "postgres" ? asked.forUpdate() : asked).executeTakeFirst();
				if (!team) return undefined;
				const pending = createWork(within, team, clock());
				const value = await work(pending.work);
				await pending.flush();
				return value;
			});
		} catch (error) {
			const code = (error as { code?: unknown }).code;
			if (tries === MOST_TRIES || typeof code !== "string" || !WORTH_RETRYING.has(code)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 10 * tries * (1 + Math.random())));
		}
	}
}

function createWork(within: Within, team: Selectable<Tables["team"]>, at: number) {
	const { team_id } = team;
	const history: Tables["history"][] = [];
	const records: RecordRow[] = [];
	let { seq, chain, bytes } = team;
	let change: Partial<Tables["team"]> = {};

	const work: TeamWork = {
		within,
		team,
		at,
		nextSeq: () => seq + 1,
		stand: () => ({ seq, chain }),
		append(event, record) {
			seq += 1;
			const row = { ...event, before: event.before ?? null, after: event.after ?? null, seq, at };
			chain = chainHash(chain, row);
			bytes += (row.before?.length ?? 0) + (row.after?.length ?? 0) + 200;
			history.push({ ...row, team_id, hash: chain });
			if (record) records.push({ ...record, team_id, seq, at });
			return seq;
		},
		set(more) {
			change = { ...change, ...more };
		},
	};

	async function flush(): Promise<void> {
		if (records.length > 0) await upsertRecords(within, records);
		if (history.length > 0) await within.insertInto("history").values(history).execute();
		if (history.length > 0 || Object.keys(change).length > 0) {
			await within
				.updateTable("team")
				.set({ ...change, seq, chain, bytes })
				.where("team_id", "=", team_id)
				.execute();
		}
	}

	return { work, flush };
}

/** One row for each record at most: callers write a record once in one work. */
async function upsertRecords(within: Within, records: RecordRow[]): Promise<void> {
	await within
		.insertInto("record")
		.values(records)
		.onConflict((conflict) =>
			conflict.columns(["team_id", "owner", "id"]).doUpdateSet((row) => ({
				kind: row.ref("excluded.kind"),
				seq: row.ref("excluded.seq"),
				deleted: row.ref("excluded.deleted"),
				schema_version: row.ref("excluded.schema_version"),
				f: row.ref("excluded.f"),
				fseq: row.ref("excluded.fseq"),
				at: row.ref("excluded.at"),
			})),
		)
		.execute();
}
