/** What moves with a server, with each table's key. Tickets and presence live for seconds and stay behind. */
import type { Tables } from "../database/schema.ts";

export const MOVED_TABLES: readonly { table: keyof Tables; key: readonly string[] }[] = [
	{ table: "server", key: ["key"] },
	{ table: "team", key: ["team_id"] },
	{ table: "member", key: ["team_id", "user_id"] },
	{ table: "device", key: ["team_id", "device_id"] },
	{ table: "token", key: ["team_id", "hash"] },
	{ table: "invite", key: ["team_id", "invite_id"] },
	{ table: "record", key: ["team_id", "owner", "id"] },
	{ table: "history", key: ["team_id", "seq"] },
	{ table: "mutation", key: ["team_id", "device_id", "mid"] },
	{ table: "sealed_key", key: ["team_id", "device_id", "key_id"] },
	{ table: "sample", key: ["team_id", "id"] },
];
