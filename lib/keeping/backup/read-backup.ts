/** Reads a backup as it streams in. Nothing in it counts before the last line was checked: whoever hears rows only lays them aside. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { failed, type Result, success } from "../../base/result.ts";
import { type Bytes, fromBase64 } from "../base64.ts";
import { deriveKey } from "../derive-key.ts";
import { type ByteQueue, queueOf } from "./byte-queue.ts";
import {
	type BackupFault,
	type BackupRow,
	backupRow,
	type Counts,
	LAST_LINE_START,
	LONGEST_LINE,
	lastLine,
	PIECE,
	pieceParams,
	plainHeader,
	sealedHeader,
	TAG,
	VERSION,
} from "./format.ts";

export interface BackupContents {
	/** Epoch ms. */
	readonly made: number;
	readonly counts: Counts;
}

export interface ReadBackupOptions {
	readonly passphrase?: string | undefined;
	/** Hears every row, some hundred at a time, in the order of the file. */
	readonly onRows: (rows: readonly BackupRow[]) => Promise<void>;
}

const ROWS_AT_ONCE = 300;
const LONGEST_HEADER = 1_000;

export async function readBackup(
	source: AsyncIterable<Uint8Array>,
	{ passphrase, onRows }: ReadBackupOptions,
): Promise<Result<BackupContents, BackupFault>> {
	const queue = queueOf(source);
	const first = await queue.takeLine(LONGEST_HEADER);
	if (typeof first === "string") return failed({ kind: "foreign" });
	const header = parse(first);
	if (isNewer(header)) return failed({ kind: "newer" });
	if (plainHeader.safeParse(header).success) return readPlain(first, queue, onRows);
	const sealed = sealedHeader.safeParse(header);
	if (!sealed.success) return failed({ kind: "foreign" });
	const salt = fromBase64(sealed.data.salt);
	if (!salt) return failed({ kind: "damaged" });
	if (passphrase === undefined) return failed({ kind: "needs-passphrase" });
	return readSealed(ended(first), queue, await deriveKey(passphrase, salt), onRows);
}

async function readSealed(
	header: Bytes,
	queue: ByteQueue,
	key: CryptoKey,
	onRows: ReadBackupOptions["onRows"],
): Promise<Result<BackupContents, BackupFault>> {
	let fault: BackupFault | undefined;
	async function* opened(): AsyncGenerator<Bytes> {
		for (let number = 0; ; number++) {
			const piece = await queue.take(PIECE + TAG);
			const isLast = await queue.isEmpty();
			const plain = await openPiece(key, piece, pieceParams(number, isLast, header));
			if (!plain) {
				const isCut = isLast && (await openPiece(key, piece, pieceParams(number, false, header)));
				fault = { kind: isCut ? "truncated" : number === 0 ? "wrong-passphrase" : "damaged" };
				return;
			}
			yield plain;
			if (isLast) return;
		}
	}
	const inside = queueOf(opened());
	const first = await inside.takeLine(LONGEST_HEADER);
	if (fault) return failed(fault);
	if (typeof first === "string" || !plainHeader.safeParse(parse(first)).success) {
		return failed({ kind: "damaged" });
	}
	const read = await readPlain(first, inside, onRows);
	return fault ? failed(fault) : read;
}

async function openPiece(key: CryptoKey, piece: Bytes, params: AesGcmParams): Promise<Bytes | undefined> {
	try {
		return new Uint8Array(await crypto.subtle.decrypt(params, key, piece));
	} catch {
		// The one failure WebCrypto has here: the tag does not fit.
		return undefined;
	}
}

async function readPlain(
	first: Bytes,
	queue: ByteQueue,
	onRows: ReadBackupOptions["onRows"],
): Promise<Result<BackupContents, BackupFault>> {
	const header = plainHeader.safeParse(parse(first));
	if (!header.success) return failed({ kind: "damaged" });
	const hash = sha256.create().update(ended(first));
	const counts: Record<string, number> = Object.create(null);
	let rows: BackupRow[] = [];
	for (;;) {
		const line = await queue.takeLine(LONGEST_LINE);
		if (line === "none" || line === "unended") return failed({ kind: "truncated" });
		if (line === "long") return failed({ kind: "damaged" });
		const text = textOf(line);
		if (text?.startsWith(LAST_LINE_START)) {
			const isWhole = text === lastLine(counts, bytesToHex(hash.digest())) && (await queue.isEmpty());
			if (!isWhole) return failed({ kind: "damaged" });
			if (rows.length > 0) await onRows(rows);
			return success({ made: header.data.made, counts });
		}
		const row = backupRow.safeParse(parse(line));
		if (!row.success) return failed({ kind: "damaged" });
		hash.update(ended(line));
		counts[row.data.table] = (counts[row.data.table] ?? 0) + 1;
		rows.push(row.data);
		if (rows.length === ROWS_AT_ONCE) {
			await onRows(rows);
			rows = [];
		}
	}
}

function isNewer(header: unknown): boolean {
	if (typeof header !== "object" || header === null) return false;
	const { format, version } = header as { format?: unknown; version?: unknown };
	const isOurs = format === "aside-backup" || format === "aside-backup-sealed";
	return isOurs && typeof version === "number" && version > VERSION;
}

/** As it stood in the file. */
function ended(line: Bytes): Bytes {
	const whole = new Uint8Array(line.length + 1);
	whole.set(line);
	whole[line.length] = 10;
	return whole;
}

function textOf(line: Bytes): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(line);
	} catch {
		// Not UTF-8: nothing of ours.
		return undefined;
	}
}

/** Undefined: not JSON. */
function parse(line: Bytes): unknown {
	try {
		return JSON.parse(textOf(line) ?? "");
	} catch {
		return undefined;
	}
}
