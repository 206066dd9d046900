/**
 * A backup file: one JSON value a line, in UTF-8.
 *
 *     {"format":"aside-backup","version":1,"made":<epoch ms>,"app":"0.1.0"}
 *     {"table":"contacts","row":{…}}
 *     …
 *     {"counts":{"contacts":1,…},"sha256":"<hex, over every byte before this line>"}
 *
 * With a passphrase the same bytes lie sealed behind a line that says so:
 *
 *     {"format":"aside-backup-sealed","version":1,"kdf":"PBKDF2-SHA-256","iterations":600000,"salt":"…"}
 *     pieces of 65,536 bytes and a last one of at most that, each AES-256-GCM with 16 bytes of tag
 *
 * The salt makes the key the file's own, so a piece's IV is its number (11 bytes, big-endian) and one byte that is 1 in
 * the last piece: pieces cannot be dropped, swapped or cut off (the STREAM construction, as in the age format). The
 * first line is every piece's additional data.
 */
import * as z from "zod/mini";
import { PBKDF2_ITERATIONS } from "../derive-key.ts";

export const VERSION = 1;

export const plainHeader = z.strictObject({
	format: z.literal("aside-backup"),
	version: z.literal(VERSION),
	made: z.number(),
	app: z.string().check(z.maxLength(40)),
});
export const sealedHeader = z.strictObject({
	format: z.literal("aside-backup-sealed"),
	version: z.literal(VERSION),
	kdf: z.literal("PBKDF2-SHA-256"),
	/** No other number is read: a foreign one could keep the machine busy for hours. */
	iterations: z.literal(PBKDF2_ITERATIONS),
	salt: z.string().check(z.maxLength(64)),
});

export const backupRow = z.strictObject({
	table: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
	row: z.record(z.string(), z.unknown()),
});
export type BackupRow = z.infer<typeof backupRow>;
export type Counts = Readonly<Record<string, number>>;

/** The last line without its end. Read by comparison, so there is one way to write it. */
export function lastLine(counts: Counts, sha256: string): string {
	return JSON.stringify({ counts, sha256 });
}
export const LAST_LINE_START = '{"counts":';

/** Bytes. */
export const PIECE = 65_536;
export const TAG = 16;

/** A row is at most a message of 20,000 characters and its names: far below this many bytes. */
export const LONGEST_LINE = 1_048_576;
/** Bytes; some 10 million messages. */
export const LARGEST_FILE = 4 * 1024 ** 3;

export function pieceParams(number: number, isLast: boolean, header: Uint8Array<ArrayBuffer>): AesGcmParams {
	const iv = new Uint8Array(12);
	new DataView(iv.buffer).setUint32(7, number);
	iv[11] = isLast ? 1 : 0;
	return { name: "AES-GCM", iv, additionalData: header };
}

/**
 * - `foreign`: not a backup of Aside
 * - `newer`: made by a newer Aside
 * - `needs-passphrase`: sealed
 * - `wrong-passphrase`: or the beginning of the sealed part is damaged; nobody can tell which
 * - `truncated`: the end is missing
 * - `damaged`: something in it is not as it was written
 * - `huge`: larger than any backup
 */
export type BackupFault = {
	readonly kind:
		| "foreign"
		| "newer"
		| "needs-passphrase"
		| "wrong-passphrase"
		| "truncated"
		| "damaged"
		| "huge";
};
