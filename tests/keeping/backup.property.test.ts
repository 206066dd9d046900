import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type BackupRow, PIECE } from "../../lib/keeping/backup/format.ts";
import { readBackup } from "../../lib/keeping/backup/read-backup.ts";
import { writeBackup } from "../../lib/keeping/backup/write-backup.ts";
import type { Bytes } from "../../lib/keeping/base64.ts";
import * as derive from "../../lib/keeping/derive-key.ts";

/** The real one takes 0.2 s: it is tried once below, and thousands of files here share one key. */
let key: CryptoKey;
beforeAll(async () => {
	key = await derive.deriveKey("correct horse battery", new Uint8Array(16));
});
beforeEach(() => {
	vi.spyOn(derive, "deriveKey").mockImplementation(async () => key);
	return () => vi.restoreAllMocks();
});

const HEADER = { made: 1_700_000_000_000, app: "0.1.0" };
const tables = fc.constantFrom("contacts", "notes", "messages", "templates");
const text = fc.string({ unit: "grapheme", maxLength: 60 });
const row = fc.record({ id: text, text, at: fc.integer(), tags: fc.array(text, { maxLength: 3 }) });
const rows = fc.array(fc.tuple(tables, fc.array(row, { maxLength: 6 })), { maxLength: 6 });
const passphrases = fc.constantFrom(undefined, "correct horse battery");

type Rows = readonly (readonly [string, readonly object[]])[];

async function written(content: Rows, passphrase?: string): Promise<Bytes> {
	const writer = await writeBackup(HEADER, passphrase);
	const parts: Bytes[] = [];
	for (const [table, ofTable] of content) parts.push(...(await writer.add(table, ofTable)));
	parts.push(...(await writer.finish()).bytes);
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* inPieces(bytes: Bytes, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(
	bytes: Bytes,
	{ passphrase, size = 700 }: { passphrase?: string | undefined; size?: number } = {},
) {
	const heard: BackupRow[] = [];
	const onRows = async (some: readonly BackupRow[]) => {
		heard.push(...some);
	};
	return { heard, result: await readBackup(inPieces(bytes, size), { passphrase, onRows }) };
}

const RUNS = 5_000;

describe("a backup", () => {
	test("reads as it was written, sealed or not, in whatever pieces it comes", async () => {
		await fc.assert(
			fc.asyncProperty(
				rows,
				passphrases,
				fc.integer({ min: 1, max: 5_000 }),
				async (content, passphrase, size) => {
					const { heard, result } = await read(await written(content, passphrase), { passphrase, size });
					const all = content.flatMap(([table, ofTable]) => ofTable.map((one) => ({ table, row: one })));
					expect(heard).toEqual(JSON.parse(JSON.stringify(all)));
					const total = result.ok ? Object.values(result.value.counts).reduce((sum, n) => sum + n, 0) : -1;
					expect(total).toBe(all.length);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test("with any one byte changed is refused", async () => {
		await fc.assert(
			fc.asyncProperty(
				rows,
				passphrases,
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				async (content, passphrase, where, by) => {
					const bytes = await written(content, passphrase);
					const at = where % bytes.length;
					bytes[at] = (bytes[at] ?? 0) ^ by;
					expect((await read(bytes, { passphrase })).result.ok).toBe(false);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test("cut off anywhere is refused, and so is one with anything behind it", async () => {
		await fc.assert(
			fc.asyncProperty(
				rows,
				passphrases,
				fc.nat(),
				fc.uint8Array({ minLength: 1, maxLength: 20 }),
				async (content, passphrase, where, more) => {
					const bytes = await written(content, passphrase);
					const cut = bytes.slice(0, where % bytes.length);
					expect((await read(cut, { passphrase })).result.ok).toBe(false);
					const longer = new Uint8Array([...bytes, ...more]);
					expect((await read(longer, { passphrase })).result.ok).toBe(false);
				},
			),
			{ numRuns: RUNS },
		);
	});

	test("with two lines swapped, or one left out, is refused", async () => {
		const bytes = await written([["notes", [{ id: "a" }, { id: "b" }, { id: "c" }]]]);
		const lines = new TextDecoder().decode(bytes).split("\n");
		const [header = "", a = "", b = "", ...rest] = lines;
		for (const changed of [
			[header, b, a, ...rest],
			[header, a, ...rest],
			[header, a, a, b, ...rest],
		]) {
			const { result } = await read(new TextEncoder().encode(changed.join("\n")));
			expect(result).toEqual({ ok: false, failure: { kind: "damaged" } });
		}
	});
});

describe("a sealed backup of several pieces", () => {
	const many = Array.from({ length: 900 }, (_, n) => ({
		id: `m${n}`,
		text: "Wo bleibt das Paket? ".repeat(20),
	}));

	test("holds none of its words in the clear", async () => {
		const bytes = await written([["messages", many]], "correct horse battery");
		expect(bytes.length).toBeGreaterThan(5 * PIECE);
		expect(new TextDecoder().decode(bytes)).not.toContain("Paket");
		const { heard, result } = await read(bytes, { passphrase: "correct horse battery", size: 100_000 });
		expect(result.ok).toBe(true);
		expect(heard.length).toBe(many.length);
	});

	test("cut between two pieces is truncated; with two pieces swapped, damaged", async () => {
		const bytes = await written([["messages", many]], "correct horse battery");
		const start = bytes.indexOf(10) + 1;
		const size = PIECE + 16;
		const cut = bytes.slice(0, start + 2 * size);
		expect((await read(cut, { passphrase: "x".repeat(12) })).result).toEqual({
			ok: false,
			failure: { kind: "truncated" },
		});
		const swapped = bytes.slice();
		swapped.set(bytes.slice(start + size, start + 2 * size), start + 2 * size);
		swapped.set(bytes.slice(start + 2 * size, start + 3 * size), start + size);
		expect((await read(swapped, { passphrase: "x".repeat(12) })).result).toEqual({
			ok: false,
			failure: { kind: "damaged" },
		});
	});
});

describe("a file that is no backup of ours", () => {
	const verdict = async (text: string, passphrase?: string) => {
		const { result, heard } = await read(new TextEncoder().encode(text), { passphrase });
		expect(heard).toEqual([]);
		return result.ok ? "sound" : result.failure.kind;
	};
	test.each([
		["", "foreign"],
		["\n", "foreign"],
		["name,handle\nJulia,julia.m\n", "foreign"],
		['{"format":"other","version":1}\n', "foreign"],
		[`${"x".repeat(5_000)}\n`, "foreign"],
		["null\n", "foreign"],
		['{"format":"aside-backup","version":2,"made":1,"app":"9"}\n', "newer"],
		['{"format":"aside-backup-sealed","version":9}\n', "newer"],
		['{"format":"aside-backup","version":1,"made":1,"app":"0.1.0"}\n', "truncated"],
		['{"format":"aside-backup","version":1,"made":1,"app":"0.1.0"}\nhello\n', "damaged"],
		[
			'{"format":"aside-backup","version":1,"made":1,"app":"0.1.0"}\n{"table":"__proto__","row":{}}\n',
			"damaged",
		],
		[
			'{"format":"aside-backup-sealed","version":1,"kdf":"PBKDF2-SHA-256","iterations":2000000000,"salt":"AAAA"}\n',
			"foreign",
		],
		[
			'{"format":"aside-backup-sealed","version":1,"kdf":"PBKDF2-SHA-256","iterations":600000,"salt":"AAAA"}\n',
			"needs-passphrase",
		],
	])("%j is %s", async (text, expected) => {
		expect(await verdict(text)).toBe(expected);
	});

	test("a line without an end is refused before it fills the memory", async () => {
		let given = 0;
		async function* endless(): AsyncGenerator<Uint8Array> {
			yield new TextEncoder().encode('{"format":"aside-backup","version":1,"made":1,"app":"0.1.0"}\n');
			for (; given < 100; given++) yield new Uint8Array(100_000).fill(97);
		}
		const result = await readBackup(endless(), { onRows: async () => undefined });
		expect(result).toEqual({ ok: false, failure: { kind: "damaged" } });
		expect(given).toBeLessThan(20);
	});
});

test("with the real derivation, another passphrase is told from the right one", async () => {
	vi.restoreAllMocks();
	const bytes = await written([["notes", [{ id: "a" }]]], "Grüße aus Köln");
	expect((await read(bytes, { passphrase: "Gruesse aus Koeln" })).result).toEqual({
		ok: false,
		failure: { kind: "wrong-passphrase" },
	});
	// Typed on a keyboard that composes ü of two characters.
	expect((await read(bytes, { passphrase: "Gru\u0308ße aus Ko\u0308ln" })).result.ok).toBe(true);
});
