/**
 * The one way to change anything a team's devices must learn of. The team's row is locked first and until the commit, so
 * sequences become visible in their own order: no reader's cursor ever jumps over a write that is still on its way.
 */
import type { Compilable, Insertable, Selectable } from "kysely";
import type { Clock } from "../../lib/base/clock.ts";
import { askAtOnce, type RowsOf } from "../database/ask-at-once.ts";
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

interface Needs {
	readonly database: Database;
	readonly clock: Clock;
}

/** PostgreSQL: could not serialise, deadlock. The work starts anew. */
const WORTH_RETRYING = new Set(["40001", "40P01"]);
const MOST_TRIES = 4;

/** Undefined: there is no such team. Commits when `work` is done, undoes everything when it throws. */
export function withTeam<Value>(
	needs: Needs,
	teamId: string,
	work: (team: TeamWork) => Promise<Value>,
): Promise<Value | undefined> {
	return withTeams(needs, [teamId], {
		beside: () => [],
		work: async (teams) => {
			const team = teams.get(teamId);
			return team && work(team);
		},
	});
}

interface TeamsWork<Value, Beside extends readonly Compilable<unknown>[]> {
	/** Read as soon as the teams are locked, without a word in between. */
	readonly beside: (within: Within) => Beside;
	readonly work: (
		teams: ReadonlyMap<string, TeamWork>,
		read: RowsOf<Beside>,
		/** For what is written when the work is done. */
		later: Compilable<unknown>[],
	) => Promise<Value>;
}

/** The same for several teams in one transaction, locked in the order of their ids. Those there are none of are left out. */
export async function withTeams<Value, const Beside extends readonly Compilable<unknown>[]>(
	{ database, clock }: Needs,
	teamIds: readonly string[],
	{ beside, work }: TeamsWork<Value, Beside>,
): Promise<Value> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await database.query.transaction().execute(async (within) => {
				const asked = within
					.selectFrom("team")
					.selectAll()
					.where("team_id", "in", [...teamIds])
					.orderBy("team_id");
				const locking = database.engine === "postgres" ? asked.forUpdate() : asked;
				const [teams, ...read] = await askAtOnce(within, [locking, ...beside(within)]);
				const at = clock();
				const pending = teams.map((team) => createWork(within, team, at));
				const later: Compilable<unknown>[] = [];
				const works = new Map(pending.map((one) => [one.work.team.team_id, one.work]));
				const value = await work(works, read as unknown as RowsOf<Beside>, later);
				await askAtOnce(within, [...writes(within, pending), ...later]);
				return value;
			});
		} catch (error) {
			const code = (error as { code?: unknown }).code;
			if (tries === MOST_TRIES || typeof code !== "string" || !WORTH_RETRYING.has(code)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 10 * tries * (1 + Math.random())));
		}
	}
}

interface Pending {
	readonly work: TeamWork;
	/** What is to be written when the work is done. */
	written(): {
		readonly history: readonly Tables["history"][];
		readonly records: readonly RecordRow[];
		readonly change: Partial<Tables["team"]>;
	};
}

function createWork(within: Within, team: Selectable<Tables["team"]>, at: number): Pending {
	const { team_id } = team;
	const history: Tables["history"][] = [];
	const records = new Map<string, RecordRow>();
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
			// Written twice in one work: what it is in the end is stored.
			if (record) records.set(`${record.owner}/${record.id}`, { ...record, team_id, seq, at });
			return seq;
		},
		set(more) {
			change = { ...change, ...more };
		},
	};
	return {
		work,
		written: () => ({
			history,
			records: [...records.values()],
			change: history.length > 0 ? { ...change, seq, chain, bytes } : change,
		}),
	};
}

function writes(within: Within, pending: readonly Pending[]): Compilable<unknown>[] {
	const all = pending.map(({ work, written }) => ({ team_id: work.team.team_id, ...written() }));
	const records = all.flatMap((one) => one.records);
	const history = all.flatMap((one) => one.history);
	const changed = all.filter(({ change }) => Object.keys(change).length > 0);
	return [
		...(records.length > 0 ? [upsertRecords(within, records)] : []),
		...(history.length > 0 ? [within.insertInto("history").values(history)] : []),
		...changed.map(({ team_id, change }) =>
			within.updateTable("team").set(change).where("team_id", "=", team_id),
		),
	];
}

function upsertRecords(within: Within, records: RecordRow[]): Compilable<unknown> {
	return within
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
		);
}
