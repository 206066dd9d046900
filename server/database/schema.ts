/**
 * The tables, the same on every engine. Every key starts with `team_id`, so that a team's rows may live together on one
 * node of many. JSON is kept as text: one form for the hash chain, and sent on without being read. Times: epoch ms.
 */
import type { Kysely, Transaction } from "kysely";

export interface Tables {
	server: { key: string; value: string };
	team: {
		team_id: string;
		name: string;
		/** Changes when the database was restored: cursors of before are void. */
		epoch: string;
		seq: number;
		/** Deletions up to here are forgotten. */
		horizon: number;
		/** Hash over all of the team's history. */
		chain: string;
		/** Sequence of the last removal of a member, and of the last new secret. */
		removed_seq: number;
		key_seq: number;
		key_id: string | null;
		/** Bytes of history, for the quota. */
		bytes: number;
		created_at: number;
	};
	member: {
		team_id: string;
		user_id: string;
		name: string;
		role: string;
		/** `active` or `removed`. */
		state: string;
		created_at: number;
	};
	device: {
		team_id: string;
		device_id: string;
		user_id: string;
		name: string;
		public_key: string;
		/** 1 after it was signed out. */
		revoked: number;
		/** Counts the rotations of its tokens. */
		generation: number;
		/** Highest mutation number it has pushed. */
		last_mid: number;
		created_at: number;
		last_seen: number;
	};
	token: {
		team_id: string;
		/** SHA-256 of the token, base64url: the token itself is kept nowhere. */
		hash: string;
		device_id: string;
		/** `access` or `refresh`. */
		kind: string;
		generation: number;
		used: number;
		expires_at: number;
	};
	invite: {
		team_id: string;
		invite_id: string;
		hash: string;
		/** `member` or `device`. */
		kind: string;
		role: string | null;
		/** For `device`: whose. */
		user_id: string | null;
		created_by: string;
		expires_at: number;
		uses_left: number;
	};
	ticket: { team_id: string; hash: string; device_id: string; expires_at: number };
	record: {
		team_id: string;
		/** Empty: the team's; a person's id: their own. */
		owner: string;
		id: string;
		kind: string;
		seq: number;
		deleted: number;
		schema_version: number;
		f: string;
		fseq: string;
		at: number;
	};
	history: {
		team_id: string;
		seq: number;
		at: number;
		owner: string;
		id: string;
		kind: string;
		op: string;
		/** Empty: the server itself. */
		actor: string;
		device_id: string;
		mid: number;
		before: string | null;
		after: string | null;
		/** SHA-256 over the row before and this one. */
		hash: string;
	};
	mutation: {
		team_id: string;
		device_id: string;
		mid: number;
		status: string;
		seq: number;
		at: number;
	};
	presence: { team_id: string; device_id: string; user_id: string; thread: string; until: number };
	sealed_key: { team_id: string; device_id: string; key_id: string; sealed: string };
	sample: { team_id: string; id: string; day: number; body: string };
}

export type Engine = "sqlite" | "postgres";

export interface Database {
	readonly engine: Engine;
	readonly query: Kysely<Tables>;
}

export type Within = Transaction<Tables>;
