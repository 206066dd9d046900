import { toBase64url } from "../../base/base64url.ts";

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;

/** The device's own key pair: the team's secret is sealed to its public half. */
export async function newDeviceKeys(): Promise<{ publicKey: string; privateKey: string }> {
	const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
	const [point, jwk] = await Promise.all([
		crypto.subtle.exportKey("raw", pair.publicKey),
		crypto.subtle.exportKey("jwk", pair.privateKey),
	]);
	return { publicKey: toBase64url(new Uint8Array(point)), privateKey: JSON.stringify(jwk) };
}

/** base64url of so many random bytes. */
export function randomText(bytes: number): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
