/**
 * AES-256-GCM over one value: base64 of a random 96-bit IV followed by the ciphertext with its tag. What the value is
 * goes in as additional data, so that sealed values cannot change places.
 */
import { type Bytes, fromBase64, toBase64 } from "./base64.ts";
import { randomBytes } from "./derive-key.ts";

const IV_BYTES = 12;

/** The field of a row. A sealed text read from anywhere else does not open. */
export interface TextPlace {
	readonly table: string;
	readonly id: string;
	readonly field: string;
}

export async function sealText(key: CryptoKey, text: string, place: TextPlace): Promise<string> {
	return sealBytes(key, new TextEncoder().encode(text), nameOf(place));
}

/** Undefined: another key's, another place's, or damaged. */
export async function openText(
	key: CryptoKey,
	sealed: string,
	place: TextPlace,
): Promise<string | undefined> {
	const bytes = await openBytes(key, sealed, nameOf(place));
	return bytes && new TextDecoder().decode(bytes);
}

export async function sealBytes(key: CryptoKey, bytes: Bytes, what: string): Promise<string> {
	const iv = randomBytes(IV_BYTES);
	const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, what), key, bytes));
	const whole = new Uint8Array(IV_BYTES + sealed.length);
	whole.set(iv);
	whole.set(sealed, IV_BYTES);
	return toBase64(whole);
}

export async function openBytes(key: CryptoKey, sealed: string, what: string): Promise<Bytes | undefined> {
	const whole = fromBase64(sealed);
	if (!whole || whole.length < IV_BYTES) return undefined;
	try {
		const opened = await crypto.subtle.decrypt(
			algorithm(whole.slice(0, IV_BYTES), what),
			key,
			whole.slice(IV_BYTES),
		);
		return new Uint8Array(opened);
	} catch {
		// The one failure WebCrypto has here: the tag does not fit.
		return undefined;
	}
}

function algorithm(iv: Bytes, what: string): AesGcmParams {
	return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(what) };
}

function nameOf({ table, id, field }: TextPlace): string {
	return `${table}|${id}|${field}`;
}
