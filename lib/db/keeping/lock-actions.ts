/** What a person does to the lock. Each tells whether the passphrase or the recovery code was right. */
import type { LockRecord } from "../../contract/keeping.ts";
import type { Bytes } from "../../keeping/base64.ts";
import { newDataKey, type Secret, unwrapKey, wrapKey } from "../../keeping/data-key.ts";
import { newRecoveryCode, readRecoveryCode } from "../../keeping/recovery-code.ts";
import type { Vault } from "./vault.ts";

/**
 * Gives the recovery code: shown once, stored nowhere. Texts written before are sealed by the pass that follows.
 * Undefined: there is a lock already.
 */
export async function turnLockOn(
	vault: Vault,
	passphrase: string,
	autoLockMinutes: number,
): Promise<string | undefined> {
	if (await vault.record()) return undefined;
	const dataKey = newDataKey();
	const code = newRecoveryCode();
	const passphraseWrap = await wrapKey(dataKey, "passphrase", passphrase);
	const recovery = await wrapKey(dataKey, "recovery", code);
	await vault.keep(
		{ version: 1, passphrase: passphraseWrap, recovery, autoLockMinutes, pass: "sealing" },
		dataKey,
	);
	return code;
}

export async function unlock(vault: Vault, passphrase: string): Promise<boolean> {
	const opened = await opening(vault, "passphrase", passphrase);
	if (opened) await vault.keep(opened.record, opened.dataKey);
	return opened !== undefined;
}

/** By the passphrase so far or by the recovery code, which stays good. The lock is open afterwards. */
export async function changePassphrase(
	vault: Vault,
	kind: Secret,
	secret: string,
	next: string,
): Promise<boolean> {
	const known = kind === "recovery" ? readRecoveryCode(secret) : secret;
	const opened = known === undefined ? undefined : await opening(vault, kind, known);
	if (!opened) return false;
	const passphrase = await wrapKey(opened.dataKey, "passphrase", next);
	await vault.keep({ ...opened.record, passphrase }, opened.dataKey);
	return true;
}

/** From now on texts are written open; the pass that follows opens the rest. */
export async function turnLockOff(vault: Vault, passphrase: string): Promise<boolean> {
	const opened = await opening(vault, "passphrase", passphrase);
	if (opened) await vault.keep({ ...opened.record, pass: "opening" }, opened.dataKey);
	return opened !== undefined;
}

export async function setAutoLock(vault: Vault, autoLockMinutes: number): Promise<void> {
	const record = await vault.record();
	if (record) await vault.keep({ ...record, autoLockMinutes });
}

/** The pass has come to its end: everything is sealed, or everything is open and the lock is gone. */
export async function endPass(vault: Vault): Promise<void> {
	const record = await vault.record();
	if (record?.pass === "sealing") await vault.keep({ ...record, pass: "done" });
	if (record?.pass === "opening") await vault.drop();
}

async function opening(
	vault: Vault,
	kind: Secret,
	secret: string,
): Promise<{ readonly record: LockRecord; readonly dataKey: Bytes } | undefined> {
	const record = await vault.record();
	const dataKey = record && (await unwrapKey(record[kind], kind, secret));
	return record && dataKey && { record, dataKey };
}
