/**
 * The lock's data key: random, the same for as long as the lock is on, and stored only wrapped: once for the passphrase,
 * once for the recovery code. Changing the passphrase wraps it anew and touches no text.
 */
import type { WrappedKey } from "../contract/keeping.ts";
import { type Bytes, fromBase64, toBase64 } from "./base64.ts";
import { deriveKey, randomBytes, SALT_BYTES } from "./derive-key.ts";
import { openBytes, sealBytes } from "./seal.ts";

const KEY_BYTES = 32;

export type Secret = "passphrase" | "recovery";

export function newDataKey(): Bytes {
	return randomBytes(KEY_BYTES);
}

export async function wrapKey(dataKey: Bytes, kind: Secret, secret: string): Promise<WrappedKey> {
	const salt = randomBytes(SALT_BYTES);
	const key = await deriveKey(secret, salt);
	return { salt: toBase64(salt), sealed: await sealBytes(key, dataKey, `aside-lock|${kind}|1`) };
}

/** Undefined: the secret is wrong. */
export async function unwrapKey(
	{ salt, sealed }: WrappedKey,
	kind: Secret,
	secret: string,
): Promise<Bytes | undefined> {
	const saltBytes = fromBase64(salt);
	if (!saltBytes) return undefined;
	return openBytes(await deriveKey(secret, saltBytes), sealed, `aside-lock|${kind}|1`);
}

/** For use; cannot be read out again. */
export function usableKey(dataKey: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey("raw", dataKey, "AES-GCM", false, ["encrypt", "decrypt"]);
}
