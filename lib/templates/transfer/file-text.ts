import { failed, type Result, success } from "../../base/result.ts";

/** Bytes. More than ten thousand templates need; a browser tab reads it in well under a second. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * - `too-large`: above `LARGEST_FILE`; nothing of it was read
 * - `not-text`: holds NUL bytes, as pictures and programs do
 * - `encoding`: neither UTF-8 nor UTF-16 with a mark at its beginning
 */
export type FileFailure = { readonly kind: "too-large" | "not-text" | "encoding" };

/** The text of a file, without a byte order mark and with plain line ends. */
export function fileText(bytes: Uint8Array): Result<string, FileFailure> {
	if (bytes.byteLength > LARGEST_FILE) return failed({ kind: "too-large" });
	const encoding = encodingOf(bytes);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		if (text.includes("\0")) return failed({ kind: "not-text" });
		return success(text.replace(/\r\n?/g, "\n"));
	} catch {
		// The decoder's only failure; a file full of NUL is a program in any encoding.
		return failed({ kind: bytes.includes(0) ? "not-text" : "encoding" });
	}
}

/** By the mark at the beginning. Excel writes UTF-16 with one when asked for "Unicode text". */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	return "utf-8";
}
