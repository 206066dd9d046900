/** The hash over a team's history: each row's hash covers the row and the hash before it. */
import { createHash } from "node:crypto";
import type { Tables } from "../database/schema.ts";

type Row = Omit<Tables["history"], "hash" | "team_id">;

/** What an empty history hashes to. */
export const CHAIN_START = "0".repeat(43);

export function chainHash(before: string, row: Row): string {
	const told = [
		row.seq,
		row.at,
		row.owner,
		row.id,
		row.kind,
		row.op,
		row.actor,
		row.device_id,
		row.mid,
		row.before,
		row.after,
	];
	return createHash("sha256")
		.update(`${before}\n${JSON.stringify(told)}`)
		.digest("base64url");
}
