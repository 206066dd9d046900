/** Writes a backup piece by piece: what is written needs no more memory than the rows handed in at once. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Bytes, toBase64 } from "../base64.ts";
import { deriveKey, PBKDF2_ITERATIONS, randomBytes, SALT_BYTES } from "../derive-key.ts";
import { lastLine, PIECE, pieceParams, VERSION } from "./format.ts";

export interface BackupWriter {
	/** The bytes that come next in the file; may be none yet. No rows, no mention of the table. */
	add(table: string, rows: readonly object[]): Promise<Bytes[]>;
	/** The rest of the file. */
	finish(): Promise<{ readonly bytes: Bytes[]; readonly counts: Readonly<Record<string, number>> }>;
}

interface Outlet {
	write(bytes: Bytes): Promise<Bytes[]>;
	close(): Promise<Bytes[]>;
}

/** `passphrase` seals the file. */
export async function writeBackup(
	{ made, app }: { readonly made: number; readonly app: string },
	passphrase?: string,
): Promise<BackupWriter> {
	const outlet = passphrase === undefined ? PLAIN : await sealingOutlet(passphrase);
	const hash = sha256.create();
	const counts: Record<string, number> = {};
	let opening = line({ format: "aside-backup", version: VERSION, made, app });
	const hashed = (text: string): Bytes => {
		const bytes = new TextEncoder().encode(opening + text);
		opening = "";
		hash.update(bytes);
		return bytes;
	};
	return {
		async add(table, rows) {
			if (rows.length === 0) return [];
			counts[table] = (counts[table] ?? 0) + rows.length;
			return outlet.write(hashed(rows.map((row) => line({ table, row })).join("")));
		},
		async finish() {
			const first = await outlet.write(hashed(""));
			const end = new TextEncoder().encode(`${lastLine(counts, bytesToHex(hash.digest()))}\n`);
			return { bytes: [...first, ...(await outlet.write(end)), ...(await outlet.close())], counts };
		},
	};
}

function line(value: object): string {
	return `${JSON.stringify(value)}\n`;
}

const PLAIN: Outlet = {
	write: async (bytes) => [bytes],
	close: async () => [],
};

async function sealingOutlet(passphrase: string): Promise<Outlet> {
	const salt = randomBytes(SALT_BYTES);
	const key = await deriveKey(passphrase, salt);
	const header = new TextEncoder().encode(
		line({
			format: "aside-backup-sealed",
			version: VERSION,
			kdf: "PBKDF2-SHA-256",
			iterations: PBKDF2_ITERATIONS,
			salt: toBase64(salt),
		}),
	);
	let waiting: Bytes = new Uint8Array(0);
	let number = 0;
	let begun = false;
	const seal = async (piece: Bytes, isLast: boolean): Promise<Bytes> => {
		const params = pieceParams(number++, isLast, header);
		return new Uint8Array(await crypto.subtle.encrypt(params, key, piece));
	};
	return {
		async write(bytes) {
			const out: Bytes[] = begun ? [] : [header];
			begun = true;
			waiting = joined(waiting, bytes);
			// A full piece stays until more comes: it may be the last.
			let at = 0;
			for (; waiting.length - at > PIECE; at += PIECE)
				out.push(await seal(waiting.slice(at, at + PIECE), false));
			waiting = waiting.slice(at);
			return out;
		},
		close: async () => [await seal(waiting, true)],
	};
}

function joined(first: Bytes, second: Bytes): Bytes {
	if (first.length === 0) return second;
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}
