/** Hashes that tell a message from others of its conversation, and know it again in the inbox. No way back to the text. */

/** How many characters of its beginning must be left of a cut-off preview to know it again. */
const BEGINNING = 20;
const CUT_OFF = /(?:…|\.\.\.)$/u;

interface Said {
	readonly said: string;
	readonly begins?: string;
}

/** Whatever an editor or a preview made of the spaces. */
export function saidIn(text: string): Said {
	const plain = plainText(text);
	const said = markOfText(plain);
	return plain.length < BEGINNING ? { said } : { said, begins: markOfText(plain.slice(0, BEGINNING)) };
}

/** Whether a preview shows this message, whole or cut off. */
export function isShownBy(
	message: { readonly said?: string | undefined; readonly begins?: string | undefined },
	preview: string,
): boolean {
	if (message.said === undefined) return false;
	const plain = plainText(preview);
	if (markOfText(plain) === message.said) return true;
	return (
		CUT_OFF.test(plain) &&
		plain.length > BEGINNING &&
		markOfText(plain.slice(0, BEGINNING)) === message.begins
	);
}

function plainText(text: string): string {
	return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** 53 bits in base 36; cyrb53, a string hash in the public domain. */
export function markOfText(text: string): string {
	return hash(text).toString(36);
}

export function hash(text: string): number {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		a = Math.imul(a ^ code, 2_654_435_761);
		b = Math.imul(b ^ code, 1_597_334_677);
	}
	a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
	b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
	return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
