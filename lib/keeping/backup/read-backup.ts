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
	plainHeader,
	sealedHeader,
	VERSION,
} from "./format.ts";
import { openPieces } from "./open-pieces.ts";

export interface BackupContents {
	/** Epoch ms. */
	readonly made: number;
	readonly counts: Counts;
}

export interface ReadBackupOptions {
	readonly passphrase?: string | undefined;
	/** Hears every row, some hundred at a time (at the end perhaps none), in the order of the file. */
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
	const sealed = openPieces(queue, key, header);
	const inside = queueOf(sealed.pieces());
	const first = await inside.takeLine(LONGEST_HEADER);
	const read =
		typeof first === "string" || !plainHeader.safeParse(parse(first)).success
			? failed({ kind: "damaged" as const })
			: await readPlain(first, inside, onRows);
	// What the pieces say is nearer to the cause.
	const fault = sealed.fault();
	return fault ? failed(fault) : read;
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
	const rows: BackupRow[] = [];
	for (;;) {
		const line = await nextLine(queue);
		if (!line.ok) return line;
		const { bytes, text } = line.value;
		if (text.startsWith(LAST_LINE_START)) {
			const isWhole = text === lastLine(counts, bytesToHex(hash.digest())) && (await queue.isEmpty());
			if (!isWhole) return failed({ kind: "damaged" });
			await onRows(rows);
			return success({ made: header.data.made, counts });
		}
		const row = backupRow.safeParse(parse(bytes));
		if (!row.success) return failed({ kind: "damaged" });
		hash.update(ended(bytes));
		count(counts, row.data.table);
		rows.push(row.data);
		if (rows.length === ROWS_AT_ONCE) await onRows(rows.splice(0));
	}
}

async function nextLine(
	queue: ByteQueue,
): Promise<Result<{ readonly bytes: Bytes; readonly text: string }, BackupFault>> {
	const bytes = await queue.takeLine(LONGEST_LINE);
	if (typeof bytes === "string") return failed({ kind: bytes === "long" ? "damaged" : "truncated" });
	const text = textOf(bytes);
	return text === undefined ? failed({ kind: "damaged" }) : success({ bytes, text });
}

function count(counts: Record<string, number>, table: string): void {
	counts[table] = (counts[table] ?? 0) + 1;
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
