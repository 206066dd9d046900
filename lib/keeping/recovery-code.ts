/** Opens the lock when the passphrase is forgotten: 160 random bits in Crockford's base 32, as a person copies it from paper. */
import { randomBytes } from "./derive-key.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 32;

/** `7K2M-…`: eight groups of four. */
export function newRecoveryCode(): string {
	// 256 is a multiple of 32: no letter comes more often than another.
	const letters = Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]);
	return letters.join("").replace(/.{4}(?=.)/g, "$&-");
}

/** As it was made, however it was typed: small letters, spaces, O for 0, I or L for 1. Undefined: not a code. */
export function readRecoveryCode(typed: string): string | undefined {
	const letters = typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s\-–—]/g, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
	if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return undefined;
	return letters.replace(/.{4}(?=.)/g, "$&-");
}
