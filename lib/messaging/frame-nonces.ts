/**
 * Nonces of announced frames, kept in `storage.session` because the worker may die between announcement and
 * confirmation. One key each, so that two frames at once cannot overwrite one another.
 */
import type { Clock } from "../base/clock.ts";

/** The part of `browser.storage.session` used here. */
export interface SessionStore {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
}

/** ms a frame has to load and ask. */
const GOOD_FOR = 60_000;

export function createFrameNonces(store: SessionStore, clock: Clock) {
	return {
		async announce(nonce: string, tabId: number): Promise<void> {
			await store.set({ [keyOf(nonce)]: { tabId, at: clock() } });
		},
		/** True once, for the tab the nonce was announced in. */
		async confirm(nonce: string, tabId: number): Promise<boolean> {
			const key = keyOf(nonce);
			const entry = (await store.get(key))[key];
			if (!isEntry(entry) || entry.tabId !== tabId) return false;
			await store.remove(key);
			return clock() - entry.at <= GOOD_FOR;
		},
	};
}

function keyOf(nonce: string): string {
	return `frame:${nonce}`;
}

function isEntry(value: unknown): value is { tabId: number; at: number } {
	return typeof value === "object" && value !== null && "tabId" in value && "at" in value;
}
