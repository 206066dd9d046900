/** A person's decision on an edit the server did not take. */
import type { Conflict } from "../contract/sync-outbox.ts";
import type { Fields } from "../contract/sync-record.ts";
import { isAway } from "../contract/template-fields.ts";
import type { AsideDatabase } from "../db/database.ts";
import { type LaidOut, layOut } from "./lay-out.ts";
import { localRecord, noteChanges } from "./note-changes.ts";
import { recordTables } from "./states.ts";
import { viewOf } from "./view.ts";

/**
 * - `theirs`: what stands on the server stays
 * - `mine`: the edit is made again, over what stands there now; `f` says it where the person merged both
 * - `anew`: the record is deleted, and what was edited begins a new one
 */
export type Decision =
	| { readonly take: "theirs" }
	| { readonly take: "mine"; readonly f?: Fields | undefined }
	| { readonly take: "anew"; readonly id: string };

/** Undefined: it was decided already. */
export function decideConflict(
	db: AsideDatabase,
	mid: number,
	{ decision, at }: { readonly decision: Decision; readonly at: number },
): Promise<LaidOut | undefined> {
	return db.transaction("rw", recordTables(db), async () => {
		const conflict = await db.conflicts.get(mid);
		if (!conflict) return undefined;
		await db.conflicts.delete(mid);
		const key = await carryOut(db, conflict, { decision, at });
		return layOut(db, [conflict.key, key], at);
	});
}

/** Gives the key of the record that was written. */
async function carryOut(
	db: AsideDatabase,
	{ key, mine, theirs, reason }: Conflict,
	{ decision, at }: { readonly decision: Decision; readonly at: number },
): Promise<string> {
	if (decision.take === "theirs") return key;
	const { kind } = mine;
	// What one may not give the team, one may keep for oneself.
	const own = mine.own || (decision.take === "anew" && reason === "forbidden");
	if (decision.take === "anew") {
		// What it said when the edit was made, with the edit over it.
		const f = withoutEmpty({ ...(!isAway(theirs?.f) && theirs?.f), ...mine.seen, ...mine.f });
		await noteChanges(db, [{ id: decision.id, kind, own, f }], at);
		return `${own ? "own" : "team"}/${decision.id}`;
	}
	if (mine.op === "delete") {
		await noteChanges(db, [{ id: mine.id, kind, own }], at);
		return key;
	}
	const { row, entries } = await localRecord(db, key);
	const f = withoutEmpty({ ...viewOf(row, entries), ...mine.f, ...decision.f });
	await noteChanges(db, [{ id: mine.id, kind, own, f }], at);
	return key;
}

function withoutEmpty(f: Fields): Fields {
	return Object.fromEntries(Object.entries(f).filter(([, value]) => value !== null));
}
