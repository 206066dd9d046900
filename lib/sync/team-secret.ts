/**
 * What is done with the team's secret: conversations are named by it, hand-overs sealed with it, and it is sealed itself
 * for devices that lack it. See docs/decisions/0007-team-secret.md.
 */
import { fromBase64url, toBase64url } from "../base/base64url.ts";
import type { TeamSession } from "../contract/team.ts";

export type TeamSecret = TeamSession["secrets"][number];

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const AES = { name: "AES-GCM", length: 256 } as const;
const HMAC = { name: "HMAC", hash: "SHA-256", length: 256 } as const;
/** Bytes. */
const IV = 12;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The name by which the server knows a conversation. The same each time for one secret. */
export async function hashThread({ secret }: TeamSecret, threadKey: string): Promise<string> {
	const key = await derived(fromBase64url(secret), "thread", HMAC, ["sign"]);
	return toBase64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytesOf(threadKey))));
}

/** `key.iv.ciphertext`. `place`: what it is sealed for; elsewhere it does not open. */
export async function sealJson(secret: TeamSecret, place: string, value: unknown): Promise<string> {
	const key = await derived(fromBase64url(secret.secret), "handover", AES, ["encrypt"]);
	return `${secret.id}.${await encrypt(key, place, JSON.stringify(value))}`;
}

/** Undefined: sealed with a secret this device does not have, for another place, or changed on the way. */
export async function openJson(
	secrets: readonly TeamSecret[],
	place: string,
	sealed: string,
): Promise<unknown> {
	const [id, ...rest] = sealed.split(".");
	const secret = secrets.find((one) => one.id === id);
	if (!secret) return undefined;
	try {
		const key = await derived(fromBase64url(secret.secret), "handover", AES, ["decrypt"]);
		return JSON.parse(await decrypt(key, place, rest));
	} catch {
		// Web Crypto says no more than that it does not open.
		return undefined;
	}
}

/** The team's secret for one device: `publicKey` is its raw point in base64url. Gives `point.iv.ciphertext`. */
export async function sealSecret({ id, secret }: TeamSecret, publicKey: string): Promise<string> {
	const theirs = await crypto.subtle.importKey("raw", fromBase64url(publicKey), CURVE, false, []);
	const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
	const point = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
	const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, pair.privateKey, 256);
	const key = await derived(shared, "device", AES, ["encrypt"]);
	return `${point}.${await encrypt(key, id, secret)}`;
}

/** Undefined: it was sealed for another device, or under another id. */
export async function openSecret(
	privateKey: string,
	id: string,
	sealed: string,
): Promise<TeamSecret | undefined> {
	try {
		const [point = "", ...rest] = sealed.split(".");
		const [mine, theirs] = await Promise.all([
			crypto.subtle.importKey("jwk", JSON.parse(privateKey), CURVE, false, ["deriveBits"]),
			crypto.subtle.importKey("raw", fromBase64url(point), CURVE, false, []),
		]);
		const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, mine, 256);
		const key = await derived(shared, "device", AES, ["decrypt"]);
		return { id, secret: await decrypt(key, id, rest) };
	} catch {
		// As above.
		return undefined;
	}
}

async function derived(
	bits: BufferSource,
	use: "thread" | "handover" | "device",
	kind: typeof AES | typeof HMAC,
	usages: KeyUsage[],
): Promise<CryptoKey> {
	const root = await crypto.subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
	const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytesOf(`aside team ${use}`) };
	return crypto.subtle.deriveKey(how, root, kind, false, usages);
}

async function encrypt(key: CryptoKey, place: string, text: string): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(IV));
	const how = { name: "AES-GCM", iv, additionalData: bytesOf(place) };
	const sealed = await crypto.subtle.encrypt(how, key, bytesOf(text));
	return `${toBase64url(iv)}.${toBase64url(new Uint8Array(sealed))}`;
}

async function decrypt(key: CryptoKey, place: string, [iv = "", sealed = ""]: string[]): Promise<string> {
	const how = { name: "AES-GCM", iv: fromBase64url(iv), additionalData: bytesOf(place) };
	return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, fromBase64url(sealed)));
}
