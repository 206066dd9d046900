/**
 * The lock over private texts, as the worker holds it. Every text of a note or a message goes through `seal` on its way
 * into the database and through `open` on its way out; with the lock off both give back what they were given.
 *
 * The data key lies unwrapped only in memory: in this worker, and, because a worker lives for seconds, in
 * `storage.session`, which no content script reads and which ends with the browser.
 */
import type { StoredText } from "../../contract/contact.ts";
import type { LockRecord, LockState } from "../../contract/keeping.ts";
import { type Bytes, fromBase64, toBase64 } from "../../keeping/base64.ts";
import { usableKey } from "../../keeping/data-key.ts";
import { openText, sealText, type TextPlace } from "../../keeping/seal.ts";
import type { AsideDatabase } from "../database.ts";

/** The part of `browser.storage.session` used here. */
export interface KeyStore {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
}

const KEY = "vault:key";

export interface Vault {
	state(): Promise<LockState>;
	record(): Promise<LockRecord | undefined>;
	/** Undefined: locked, nothing private can be written now. */
	seal(text: string, place: TextPlace): Promise<StoredText | undefined>;
	/** Undefined: locked, or not what was sealed for this place. */
	open(stored: StoredText, place: TextPlace): Promise<string | undefined>;
	/** Stores the lock, and holds its data key where one is given: from now on it is open. */
	keep(record: LockRecord, dataKey?: Bytes): Promise<void>;
	lock(): Promise<void>;
	/** There is no lock any more. */
	drop(): Promise<void>;
	/** Somebody else has changed the lock: it is looked up anew. */
	forget(): void;
}

export function createVault(db: AsideDatabase, session: KeyStore): Vault {
	/** Undefined: not looked up yet by this worker. */
	let held: { readonly record: LockRecord | undefined; readonly key: CryptoKey | undefined } | undefined;

	async function current(): Promise<NonNullable<typeof held>> {
		if (held) return held;
		const stored = await db.states.get("lock");
		const record = stored?.key === "lock" ? stored.lock : undefined;
		const bytes = record && (await bytesIn(session));
		const key = bytes && (await usableKey(bytes));
		// Whoever locked or unlocked meanwhile knows better.
		held ??= { record, key };
		return held;
	}

	return {
		async state() {
			const { record, key } = await current();
			if (!record) return "off";
			return key ? "open" : "locked";
		},
		async record() {
			return (await current()).record;
		},
		async seal(text, place) {
			const { record, key } = await current();
			if (!record || record.pass === "opening") return text;
			return key && { sealed: await sealText(key, text, place) };
		},
		async open(stored, place) {
			const { record, key } = await current();
			// Locked is locked, also for what is not sealed yet.
			if (record && !key) return undefined;
			if (typeof stored === "string") return stored;
			return key && openText(key, stored.sealed, place);
		},
		async keep(record, dataKey) {
			const before = await current();
			const key = dataKey ? await usableKey(dataKey) : before.key;
			await db.states.put({ key: "lock", lock: record });
			if (dataKey) await session.set({ [KEY]: toBase64(dataKey) });
			held = { record, key };
		},
		async lock() {
			const { record } = await current();
			held = { record, key: undefined };
			await session.remove(KEY);
		},
		async drop() {
			await db.states.delete("lock");
			await session.remove(KEY);
			held = { record: undefined, key: undefined };
		},
		forget() {
			held = undefined;
		},
	};
}

async function bytesIn(session: KeyStore): Promise<Bytes | undefined> {
	const stored = (await session.get(KEY))[KEY];
	return typeof stored === "string" ? fromBase64(stored) : undefined;
}
