import type { Clock } from "../base/clock.ts";
import type { Fields } from "../contract/sync-record.ts";
import type { AsideDatabase } from "../db/database.ts";
import type { Fetch } from "../wire/ask-server.ts";
import type { LaidOut } from "./lay-out.ts";

/** The part of `browser.storage.session` used here: in memory, and for our own pages alone. */
export interface SessionStore {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
}

/** What the engine works with. */
export interface SyncTools {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly fetch: Fetch;
	readonly store: SessionStore;
	/** From 0 to 1: spreads the attempts of many devices. */
	readonly random: () => number;
	/** Stores what the team has set. */
	readonly keepSettings: (settings: ReadonlyMap<"standard" | "rule", Fields>) => Promise<void>;
	/** Something on screen may read differently now. `more`: and in a moment again. */
	readonly changed: (what: LaidOut, more?: boolean) => Promise<void>;
}
