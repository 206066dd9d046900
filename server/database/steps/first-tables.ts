/** Step 1. Never edited once released: a change is a new step. */
import { sql } from "kysely";
import type { Within } from "../schema.ts";

const TABLES = [
	`create table team (
		team_id text primary key, name text not null, epoch text not null,
		seq bigint not null, horizon bigint not null, chain text not null,
		removed_seq bigint not null, key_seq bigint not null, key_id text,
		bytes bigint not null, created_at bigint not null)`,
	`create table member (
		team_id text not null, user_id text not null, name text not null, role text not null, state text not null,
		created_at bigint not null, primary key (team_id, user_id))`,
	`create table device (
		team_id text not null, device_id text not null, user_id text not null, name text not null,
		public_key text not null, revoked integer not null, generation integer not null, last_mid bigint not null,
		created_at bigint not null, last_seen bigint not null, primary key (team_id, device_id))`,
	`create table token (
		team_id text not null, hash text not null, device_id text not null, kind text not null,
		generation integer not null, used integer not null, expires_at bigint not null, primary key (team_id, hash))`,
	`create index token_of_device on token (team_id, device_id)`,
	`create table invite (
		team_id text not null, invite_id text not null, hash text not null, kind text not null, role text,
		user_id text, created_by text not null, expires_at bigint not null, uses_left integer not null,
		primary key (team_id, invite_id))`,
	`create unique index invite_hash on invite (team_id, hash)`,
	`create table ticket (
		team_id text not null, hash text not null, device_id text not null, expires_at bigint not null,
		primary key (team_id, hash))`,
	`create table record (
		team_id text not null, owner text not null, id text not null, kind text not null, seq bigint not null,
		deleted integer not null, schema_version integer not null, f text not null, fseq text not null,
		at bigint not null, primary key (team_id, owner, id))`,
	`create unique index record_seq on record (team_id, seq)`,
	`create table history (
		team_id text not null, seq bigint not null, at bigint not null, owner text not null, id text not null,
		kind text not null, op text not null, actor text not null, device_id text not null, mid bigint not null,
		before text, after text, hash text not null, primary key (team_id, seq))`,
	`create index history_of_record on history (team_id, owner, id, seq)`,
	`create table mutation (
		team_id text not null, device_id text not null, mid bigint not null, status text not null,
		seq bigint not null, at bigint not null, primary key (team_id, device_id, mid))`,
	`create table presence (
		team_id text not null, device_id text not null, user_id text not null, thread text not null,
		until bigint not null, primary key (team_id, device_id))`,
	`create table sealed_key (
		team_id text not null, device_id text not null, key_id text not null, sealed text not null,
		primary key (team_id, device_id, key_id))`,
	`create table sample (
		team_id text not null, id text not null, day integer not null, body text not null, primary key (team_id, id))`,
	`create index sample_by_day on sample (team_id, day, id)`,
];

export async function firstTables(within: Within): Promise<void> {
	for (const statement of TABLES) await sql.raw(statement).execute(within);
}
