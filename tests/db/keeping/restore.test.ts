import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { backupPiece } from "../../../lib/db/keeping/backup-rows.ts";
import { eraseEverything } from "../../../lib/db/keeping/erase.ts";
import { beginRestore, commitRestore, dropRestore, stagePiece } from "../../../lib/db/keeping/restore.ts";
import type { Comparison, FileRow } from "../../../lib/db/keeping/restore-plan.ts";
import { contactOf, dump, layPerson, messageOf, newDatabase, noteOf, openVault } from "./stage.ts";

const LEFT_OUT = ["shelves", "staged", "states", "removals", "uses"];
const TOKEN = "one";
let db: AsideDatabase;
beforeEach(() => {
	db = newDatabase();
});
afterEach(() => db.delete());

async function rowsOf(source: AsideDatabase): Promise<FileRow[]> {
	const rows: FileRow[] = [];
	for (
		let from: { table: string; after?: string | undefined } | undefined, first = true;
		from || first;
		first = false
	) {
		const piece = await backupPiece(source, openVault(source), from);
		if (typeof piece === "string") throw new Error(piece);
		rows.push(...piece.rows.map((row) => ({ table: piece.table, row })));
		from = piece.next;
	}
	return JSON.parse(JSON.stringify(rows));
}

async function stage(rows: readonly FileRow[], size = 100): Promise<Comparison[]> {
	await beginRestore(db, TOKEN);
	const comparisons: Comparison[] = [];
	for (let n = 0; n * size < rows.length; n++) {
		const piece = { token: TOKEN, n, rows: rows.slice(n * size, (n + 1) * size) };
		const report = await stagePiece(db, openVault(db), piece);
		if (typeof report === "string") throw new Error(report);
		comparisons.push(...report.comparisons);
	}
	return comparisons;
}

const content = () => dump(db, ...LEFT_OUT);

describe("a restore", () => {
	test("after everything was erased brings back what the backup held, in pieces of any size", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 5 }), { maxLength: 4 }),
				fc.integer({ min: 1, max: 30 }),
				fc.constantFrom("merge", "replace"),
				async (people, size, mode) => {
					await eraseEverything(db);
					for (const [n, days] of people.entries()) await layPerson(db, `p${n}`, days);
					const before = await content();
					const rows = await rowsOf(db);
					await eraseEverything(db);
					await stage(rows, size);
					expect(await commitRestore(db, TOKEN, mode)).toBe("done");
					expect(await content()).toBe(before);
					expect(await db.staged.count()).toBe(0);
				},
			),
			{ numRuns: 5_000 },
		);
	}, 300_000);

	test("onto the very same data changes nothing, and the dry run says so", async () => {
		await layPerson(db, "ann", [1, 2, 3]);
		const before = await content();
		const comparisons = await stage(await rowsOf(db));
		expect(comparisons.map(({ fresh, newer }) => fresh + newer)).toEqual(comparisons.map(() => 0));
		await commitRestore(db, TOKEN, "merge");
		expect(await content()).toBe(before);
	});

	test("that merges keeps what is here, takes what is newer, and counts messages again", async () => {
		await layPerson(db, "ann", [3, 2, 1]);
		const rows = await rowsOf(db);
		await db.messages.delete("ann-0");
		await db.messages.put(messageOf("later", "x:ann", 3));
		await db.conversations.update("x:ann", { messageCount: 3 });
		await db.contacts.put(contactOf("ann", { company: "here, later", updatedAt: 9e12 }));
		await db.notes.put(noteOf("note-ann", "ann", { text: "older", createdAt: 1 }));
		await layPerson(db, "bob", [1]);
		const [messages] = await stage(rows);
		expect(messages).toEqual({ table: "messages", fresh: 1, newer: 0, same: 2 });
		await commitRestore(db, TOKEN, "merge");
		const inOrder = await db.messages
			.where("[conversation+place]")
			.between(["x:ann", -1], ["x:ann", 99])
			.toArray();
		expect(inOrder.map(({ id }) => id)).toEqual(["ann-0", "ann-1", "ann-2", "later"]);
		expect((await db.conversations.get("x:ann"))?.messageCount).toBe(4);
		expect((await db.contacts.get("ann"))?.company).toBe("here, later");
		expect((await db.notes.get("note-ann"))?.text).toBe("Note note-ann");
		expect(await db.contacts.get("bob")).toBeDefined();
	});

	test("that replaces leaves nothing of what was here", async () => {
		await layPerson(db, "ann", [1]);
		const before = await content();
		const rows = await rowsOf(db);
		await layPerson(db, "zoe", [1]);
		await stage(rows);
		await commitRestore(db, TOKEN, "replace");
		expect(await content()).toBe(before);
	});

	test("leaves a conversation alone that was erased and recorded anew, so that no message stands twice", async () => {
		await layPerson(db, "ann", [3, 2]);
		const rows = await rowsOf(db);
		await db.messages.clear();
		await db.messages.put(messageOf("anew", "x:ann", 0, { text: "Text of ann-0" }));
		await stage(rows);
		await commitRestore(db, TOKEN, "merge");
		expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(["anew"]);
	});

	test("knows a message again by the platform's id, and finds a free place for one whose place is taken", async () => {
		await db.messages.bulkPut([
			messageOf("a", "x:ann", 0),
			messageOf("b", "x:ann", 1, { platformId: "p1" }),
			messageOf("c", "x:ann", 2),
		]);
		const rows = await rowsOf(db);
		await db.messages.bulkDelete(["b", "c"]);
		await db.messages.put(messageOf("b2", "x:ann", 1, { platformId: "p1" }));
		await db.messages.put(messageOf("d", "x:ann", 2));
		await stage(rows);
		await commitRestore(db, TOKEN, "merge");
		const places = (await db.messages.toArray()).map(({ id, place }) => [id, place]);
		expect(Object.fromEntries(places)).toEqual({ a: 0, b2: 1, d: 2, c: 2 + 1 / 1_024 });
	});

	test("that dies before its end has changed nothing, and can be begun again", async () => {
		await layPerson(db, "ann", [1, 2]);
		const rows = await rowsOf(db);
		await eraseEverything(db);
		await layPerson(db, "bob", [1]);
		const before = await content();
		for (let reached = 1; reached <= rows.length; reached++) {
			await stage(rows, 1);
			let left = reached;
			const get = db.staged.get.bind(db.staged);
			db.staged.get = ((n: number) => {
				left -= 1;
				if (left === 0) throw new Error("killed");
				return get(n);
			}) as typeof db.staged.get;
			await expect(commitRestore(db, TOKEN, "replace")).rejects.toThrow("killed");
			db.staged.get = get as typeof db.staged.get;
			expect(await content()).toBe(before);
		}
		expect(await commitRestore(db, TOKEN, "replace")).toBe("done");
		expect(await db.contacts.get("bob")).toBeUndefined();
	});

	test("whose pieces were dropped, or are another's, changes nothing", async () => {
		await layPerson(db, "ann", [1]);
		const rows = await rowsOf(db);
		const before = await content();
		await stage(rows);
		await dropRestore(db);
		expect(await commitRestore(db, TOKEN, "replace")).toBe("other");
		await stage(rows);
		await beginRestore(db, "two");
		expect(await stagePiece(db, openVault(db), { token: TOKEN, n: 9, rows })).toBe("other");
		expect(await commitRestore(db, TOKEN, "replace")).toBe("other");
		expect(await content()).toBe(before);
	});

	test("a piece that comes twice stands once", async () => {
		await layPerson(db, "ann", [1, 2]);
		const rows = await rowsOf(db);
		await stage(rows);
		await stagePiece(db, openVault(db), { token: TOKEN, n: 0, rows });
		expect(await db.staged.count()).toBe(1);
	});
});

describe("rows that are not ours", () => {
	const faultOf = async (table: string, row: Record<string, unknown>) => {
		await beginRestore(db, TOKEN);
		const report = await stagePiece(db, openVault(db), { token: TOKEN, n: 0, rows: [{ table, row }] });
		expect(await db.staged.count()).toBe(typeof report === "string" ? 0 : 1);
		return typeof report === "string" ? report : "sound";
	};
	test.each([
		["a table nobody knows", "spells", {}, "newer"],
		["a table that is in no backup", "states", { key: "lock" }, "newer"],
		["a name of every object", "constructor", {}, "newer"],
		["no fields", "contacts", {}, "unfit"],
		["a text far too long", "notes", noteOf("n", "c", { text: "a".repeat(10_001) }), "unfit"],
		["a text already sealed", "notes", noteOf("n", "c", { text: { sealed: "AAAA" } }), "unfit"],
		["a number that is none", "messages", { ...messageOf("m", "x:1", 0), place: Number.NaN }, "unfit"],
		["what it should be", "notes", noteOf("n", "c"), "sound"],
	])("%s", async (_, table, row, expected) => {
		expect(await faultOf(table, { ...row })).toBe(expected);
	});
});
