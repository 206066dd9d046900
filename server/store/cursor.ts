/** Where a device stands, as a token it keeps and hands back. */
import type { Caller, Store } from "./store.ts";

export interface Cursor {
	readonly epoch: string;
	readonly seq: number;
	/** While the device reads from the beginning: the team's sequence when it began; 0 afterwards. */
	readonly boot: number;
	/** Start of the history's hash at `seq`: shows that the device and this database share their past. */
	readonly past: string;
}

const PAST_LENGTH = 16;

export function formatCursor({ epoch, seq, boot, past }: Cursor): string {
	return [epoch, seq, boot, past.slice(0, PAST_LENGTH)].join(".");
}

/** Undefined: none of ours. */
export function parseCursor(text: string): Cursor | undefined {
	const [epoch = "", seq = "", boot = "", past = "", ...rest] = text.split(".");
	const isWhole = [seq, boot].every((one) => /^\d{1,15}$/.test(one));
	if (!isWhole || past.length !== PAST_LENGTH || rest.length > 0) return undefined;
	return { epoch, seq: Number(seq), boot: Number(boot), past };
}

/**
 * - `same`: goes on from there
 * - `forgotten`: deletions after it are forgotten; what the device saw is of this past all the same
 * - `another`: the database was restored from a backup, or is another one
 */
export type Past = "same" | "forgotten" | "another";

export async function pastOf(store: Store, team: Caller["team"], cursor: Cursor): Promise<Past> {
	if (cursor.epoch !== team.epoch || cursor.seq > team.seq) return "another";
	const hash = await hashAt(store, team, cursor.seq);
	if (!hash?.startsWith(cursor.past)) return "another";
	return cursor.seq > 0 && Math.max(cursor.seq, cursor.boot) < team.horizon ? "forgotten" : "same";
}

/** The history's hash at one sequence: every sequence has its row. */
export async function hashAt(store: Store, team: Caller["team"], seq: number): Promise<string | undefined> {
	if (seq === team.seq) return team.chain;
	const row = await store.database.query
		.selectFrom("history")
		.select("hash")
		.where("team_id", "=", team.id)
		.where("seq", "=", seq)
		.executeTakeFirst();
	return row?.hash;
}
