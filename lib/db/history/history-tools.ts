import type { Clock } from "../../base/clock.ts";
import type { AsideDatabase } from "../database.ts";
import type { Vault } from "../keeping/vault.ts";

/** What every function over contacts and history works with. */
export interface HistoryTools {
	readonly db: AsideDatabase;
	readonly vault: Vault;
	readonly clock: Clock;
}

/** 16 characters of 96 random bits, for messages: short, as there are many. */
export function newMessageId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_");
}

export function newId(): string {
	return crypto.randomUUID();
}
