/** A key from something a person types. */
import type { Bytes } from "./base64.ts";

/** OWASP's floor for PBKDF2-HMAC-SHA-256; about 0.2 s on an ordinary machine. */
export const PBKDF2_ITERATIONS = 600_000;
export const SALT_BYTES = 16;

/** An AES-GCM key that cannot be read out again. The same characters typed on another keyboard give the same key. */
export async function deriveKey(secret: string, salt: Bytes): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(secret.normalize("NFKC"));
	const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
	return crypto.subtle.deriveKey(
		{ name: "PBKDF2", hash: "SHA-256", salt, iterations: PBKDF2_ITERATIONS },
		material,
		{ name: "AES-GCM", length: 256 },
		false,
		["encrypt", "decrypt"],
	);
}

export function randomBytes(count: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(count));
}
