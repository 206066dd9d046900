/** Reads what a device does not know yet: whole records, oldest write first, page by page. */
import { LIMITS } from "../../lib/contract/sync-record.ts";
import { CHAIN_START } from "./chain.ts";
import { formatCursor, hashAt, parseCursor, pastOf } from "./cursor.ts";
import { recordJson } from "./records.ts";
import type { Caller, Store } from "./store.ts";

export type PullReset = { readonly kind: "reset"; readonly anotherPast: boolean };

/** The reply as JSON text (`pullReply` of the contract). */
export async function pull(
	store: Store,
	caller: Caller,
	asked: { cursor?: string | undefined; past?: string | undefined; limit?: number | undefined },
): Promise<{ readonly json: string } | PullReset> {
	const { team } = caller;
	const shown = asked.cursor ?? asked.past;
	const known = shown === undefined ? undefined : parseCursor(shown);
	const past = known ? await pastOf(store, team, known) : shown === undefined ? "same" : "another";
	if (past === "another") return { kind: "reset", anotherPast: true };
	const cursor = asked.cursor === undefined ? undefined : known;
	if (cursor && past === "forgotten") return { kind: "reset", anotherPast: false };
	const from = cursor?.seq ?? 0;
	const boot = cursor ? cursor.boot : team.seq;
	const page =
		from === team.seq ? { rows: [], more: false } : await readPage(store, caller, from, asked.limit);
	const seq = page.more ? (page.rows.at(-1)?.seq ?? from) : team.seq;
	const hash = seq === 0 ? CHAIN_START : ((await hashAt(store, team, seq)) ?? CHAIN_START);
	const next = formatCursor({ epoch: team.epoch, seq, boot: page.more ? boot : 0, past: hash });
	const rest = JSON.stringify({ cursor: next, seq, more: page.more, first: !cursor || cursor.boot > 0 });
	return { json: `{"records":[${page.rows.map((row) => row.json).join(",")}],${rest.slice(1)}` };
}

/** Up to the head that was read with the caller: a later write may be half of a pair that is still on its way. */
async function readPage(store: Store, { team, person }: Caller, from: number, asked: number | undefined) {
	const most = Math.min(Math.max(Math.trunc(asked ?? LIMITS.pageRecords) || 1, 1), LIMITS.pageRecords);
	const found = await store.database.query
		.selectFrom("record")
		.selectAll()
		.where("team_id", "=", team.id)
		.where("seq", ">", from)
		.where("seq", "<=", team.seq)
		.where("owner", "in", ["", person.id])
		.orderBy("seq")
		.limit(most + 1)
		.execute();
	const rows: { seq: number; json: string }[] = [];
	let bytes = 0;
	for (const row of found.slice(0, most)) {
		const json = recordJson(row);
		bytes += json.length;
		if (rows.length > 0 && bytes > LIMITS.pageBytes) break;
		rows.push({ seq: row.seq, json });
	}
	return { rows, more: rows.length < found.length };
}
