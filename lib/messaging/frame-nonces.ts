/**
 * Nonces of announced frames, kept in `storage.session` because the worker may die between announcement and
 * confirmation. One key each, so that two frames at once cannot overwrite one another.
 */
import type { Clock } from "../base/clock.ts";

/** The part of `browser.storage.session` used here. */
export interface SessionStore {
	/** Null: everything. */
	get(key: string | null): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string | string[]): Promise<void>;
}

/** ms a frame has to load and ask. */
const GOOD_FOR = 60_000;
const PREFIX = "frame:";

export function createFrameNonces(store: SessionStore, clock: Clock) {
	/** Reading and removing takes two steps: of two questions at once, the second must not get in between. */
	const beingAsked = new Set<string>();

	async function isGood(key: string, tabId: number): Promise<boolean> {
		const entry = (await store.get(key))[key];
		if (!isEntry(entry) || entry.tabId !== tabId) return false;
		await store.remove(key);
		return clock() - entry.at <= GOOD_FOR;
	}

	/** Those whose frame never asked. */
	async function forgetStale(): Promise<void> {
		const stale = Object.entries(await store.get(null))
			.filter(([key, entry]) => key.startsWith(PREFIX) && !(isEntry(entry) && clock() - entry.at <= GOOD_FOR))
			.map(([key]) => key);
		if (stale.length > 0) await store.remove(stale);
	}

	return {
		async announce(nonce: string, tabId: number): Promise<void> {
			await forgetStale();
			await store.set({ [keyOf(nonce)]: { tabId, at: clock() } });
		},
		/** True once, for the tab the nonce was announced in. */
		async confirm(nonce: string, tabId: number): Promise<boolean> {
			const key = keyOf(nonce);
			if (beingAsked.has(key)) return false;
			beingAsked.add(key);
			try {
				return await isGood(key, tabId);
			} finally {
				beingAsked.delete(key);
			}
		},
	};
}

function keyOf(nonce: string): string {
	return PREFIX + nonce;
}

function isEntry(value: unknown): value is { tabId: number; at: number } {
	if (typeof value !== "object" || value === null) return false;
	const { tabId, at } = value as { tabId?: unknown; at?: unknown };
	return typeof tabId === "number" && typeof at === "number";
}
