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
import { newDataKey, type Secret, unwrapKey, usableKey, wrapKey } from "../../keeping/data-key.ts";
import { newRecoveryCode, readRecoveryCode } from "../../keeping/recovery-code.ts";
import { openText, sealText, type TextPlace } from "../../keeping/seal.ts";
import type { AsideDatabase } from "../database.ts";

/** The part of `browser.storage.session` used here. */
export interface KeyStore {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(key: string): Promise<void>;
}

const KEY = "vault:key";

export type Vault = ReturnType<typeof createVault>;

export function createVault(db: AsideDatabase, session: KeyStore) {
	/** Undefined: not looked up yet by this worker. */
	let held: { readonly record: LockRecord | undefined; readonly key: CryptoKey | undefined } | undefined;

	async function current(): Promise<NonNullable<typeof held>> {
		if (held) return held;
		const stored = await db.states.get("lock");
		const record = stored?.key === "lock" ? stored.lock : undefined;
		const bytes = record && (await bytesIn(session));
		// Whoever locked or unlocked meanwhile knows better.
		held ??= { record, key: bytes && (await usableKey(bytes)) };
		return held;
	}
	async function keep(record: LockRecord | undefined): Promise<void> {
		if (record) await db.states.put({ key: "lock", lock: record });
		else await db.states.delete("lock");
		held = { record, key: record && held?.key };
	}
	async function hold(record: LockRecord, bytes: Bytes): Promise<void> {
		await session.set({ [KEY]: toBase64(bytes) });
		held = { record, key: await usableKey(bytes) };
	}
	async function unwrapped(kind: Secret, secret: string): Promise<Bytes | undefined> {
		const { record } = await current();
		return record && unwrapKey(record[kind], kind, secret);
	}

	return {
		async state(): Promise<LockState> {
			const { record, key } = await current();
			if (!record) return "off";
			return key ? "open" : "locked";
		},
		async record(): Promise<LockRecord | undefined> {
			return (await current()).record;
		},
		/** Undefined: locked, nothing private can be written now. */
		async seal(text: string, place: TextPlace): Promise<StoredText | undefined> {
			const { record, key } = await current();
			if (!record || record.pass === "opening") return text;
			return key && { sealed: await sealText(key, text, place) };
		},
		/** Undefined: locked, or not what was sealed for this place. */
		async open(stored: StoredText, place: TextPlace): Promise<string | undefined> {
			if (typeof stored === "string") return stored;
			const { key } = await current();
			return key && openText(key, stored.sealed, place);
		},
		/** Gives the recovery code: shown once, stored nowhere. Texts written before are sealed by the pass that follows. */
		async turnOn(passphrase: string, autoLockMinutes: number): Promise<string | undefined> {
			if ((await current()).record) return undefined;
			const dataKey = newDataKey();
			const code = newRecoveryCode();
			const record: LockRecord = {
				version: 1,
				passphrase: await wrapKey(dataKey, "passphrase", passphrase),
				recovery: await wrapKey(dataKey, "recovery", code),
				autoLockMinutes,
				pass: "sealing",
			};
			await db.states.put({ key: "lock", lock: record });
			await hold(record, dataKey);
			return code;
		},
		/** False: wrong passphrase. */
		async unlock(passphrase: string): Promise<boolean> {
			const bytes = await unwrapped("passphrase", passphrase);
			const { record } = await current();
			if (!bytes || !record) return false;
			await hold(record, bytes);
			return true;
		},
		async lock(): Promise<void> {
			const { record } = await current();
			await session.remove(KEY);
			held = { record, key: undefined };
		},
		/** False: wrong secret. The recovery code stays good. */
		async changePassphrase(kind: Secret, secret: string, next: string): Promise<boolean> {
			const known = kind === "recovery" ? readRecoveryCode(secret) : secret;
			const bytes = known === undefined ? undefined : await unwrapped(kind, known);
			const { record } = await current();
			if (!bytes || !record) return false;
			const changed = { ...record, passphrase: await wrapKey(bytes, "passphrase", next) };
			await keep(changed);
			await hold(changed, bytes);
			return true;
		},
		async setAutoLock(autoLockMinutes: number): Promise<void> {
			const { record } = await current();
			if (record) await keep({ ...record, autoLockMinutes });
		},
		/** From now on texts are written open; the pass that follows opens the rest. False: wrong passphrase. */
		async turnOff(passphrase: string): Promise<boolean> {
			const bytes = await unwrapped("passphrase", passphrase);
			const { record } = await current();
			if (!bytes || !record) return false;
			await keep({ ...record, pass: "opening" });
			await hold({ ...record, pass: "opening" }, bytes);
			return true;
		},
		/** The pass has come to its end. */
		async passDone(): Promise<void> {
			const { record } = await current();
			if (!record) return;
			if (record.pass === "sealing") return keep({ ...record, pass: "done" });
			if (record.pass === "opening") {
				await keep(undefined);
				await session.remove(KEY);
			}
		},
		/** Everything was erased, the lock with it. */
		async forget(): Promise<void> {
			await session.remove(KEY);
			held = undefined;
		},
	};
}

async function bytesIn(session: KeyStore): Promise<Bytes | undefined> {
	const stored = (await session.get(KEY))[KEY];
	return typeof stored === "string" ? fromBase64(stored) : undefined;
}
