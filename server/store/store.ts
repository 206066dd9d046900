/** What every part of the store is given. */
import type { Clock } from "../../lib/base/clock.ts";
import type { Role } from "../../lib/contract/sync-access.ts";
import type { Database } from "../database/schema.ts";

export interface Store {
	readonly database: Database;
	readonly clock: Clock;
}

/** A person on one of their devices, and the team as it stood when they were recognised. */
export interface Caller {
	readonly team: {
		readonly id: string;
		readonly name: string;
		readonly epoch: string;
		readonly seq: number;
		readonly horizon: number;
		readonly chain: string;
	};
	readonly person: { readonly id: string; readonly name: string; readonly role: Role };
	readonly deviceId: string;
}
