/** Bytes as text and back. Browsers' own `toBase64` is younger than the oldest browsers Aside runs in. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A call takes only so many arguments. */
const AT_ONCE = 8_192;

export function toBase64(bytes: Uint8Array): string {
	let binary = "";
	for (let at = 0; at < bytes.length; at += AT_ONCE) {
		binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	}
	return btoa(binary);
}

/** Undefined for what is not base64. */
export function fromBase64(text: string): Bytes | undefined {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		// `atob` knows one failure: a character that is not base64.
		return undefined;
	}
}
