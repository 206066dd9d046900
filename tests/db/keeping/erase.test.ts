import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { eraseContact, eraseEverything, extentOfContact } from "../../../lib/db/keeping/erase.ts";
import { REGISTERED } from "../../../lib/db/keeping/register.ts";
import { listRemovals } from "../../../lib/db/keeping/removal-log.ts";
import { contactOf, conversationOf, dump, layPerson, messageOf, NOW, newDatabase } from "./stage.ts";

let db: AsideDatabase;
beforeEach(() => {
	db = newDatabase();
});
afterEach(() => db.delete());

const erase = (contactId: string, alsoInGroups = false) =>
	eraseContact(db, { contactId, alsoInGroups, entryId: "e", at: NOW });

test("the register names every table of the database, and no other", async () => {
	await db.open();
	expect([...REGISTERED].sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

describe("erasing one person", () => {
	test("leaves no trace of them anywhere, and nobody else is touched", async () => {
		await layPerson(db, "bob", [3]);
		const bobAlone = await dump(db, "shelves");
		await layPerson(db, "xenia", [1, 2, 3]);
		await db.contactLinks.put({
			id: "l",
			keptId: "xenia",
			joinedId: "xenia-too",
			keptBefore: contactOf("xenia"),
			joinedBefore: contactOf("xenia-too"),
			identityIds: [],
			noteIds: [],
			at: NOW,
		});
		expect(await erase("xenia")).toEqual({
			contacts: 1,
			conversations: 1,
			messages: 3,
			notes: 1,
			outcomes: 1,
			"template-uses": 1,
		});
		expect(await dump(db, "shelves", "removals")).toBe(bobAlone.replace(/,\["removals",\[\]\]/, ""));
		expect(await dump(db)).not.toContain("xenia");
		expect(await listRemovals(db)).toMatchObject([{ reason: "erased", counts: { messages: 3 } }]);
	});

	test("takes what stands under their name in groups only when asked to", async () => {
		await layPerson(db, "ann", []);
		await db.conversations.put(
			conversationOf("x:group", undefined, { members: ["Name of x:id-ann", "Somebody"], messageCount: 2 }),
		);
		await db.messages.bulkPut([
			messageOf("hers", "x:group", 0, { author: "Name of x:id-ann" }),
			messageOf("other", "x:group", 1, { author: "Somebody" }),
		]);
		expect((await extentOfContact(db, "ann")).inGroups).toBe(1);
		await layPerson(db, "eve", []);
		await erase("eve", true);
		expect(await db.messages.count()).toBe(2);
		expect(await erase("ann", true)).toMatchObject({ messages: 1 });
		expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(["other"]);
		expect(await db.conversations.get("x:group")).toMatchObject({ members: ["Somebody"], messageCount: 1 });
	});

	test("who is not there changes nothing", async () => {
		await layPerson(db, "ann", [1]);
		const before = await dump(db);
		expect(await erase("nobody")).toBeUndefined();
		expect(await dump(db)).toBe(before);
	});

	test("that fails half-way has changed nothing", async () => {
		await layPerson(db, "ann", [1, 2]);
		const before = await dump(db);
		db.notes.where = () => {
			throw new Error("disk");
		};
		await expect(erase("ann")).rejects.toThrow("disk");
		expect(await dump(db)).toBe(before);
	});

	test("says beforehand how much it is", async () => {
		await layPerson(db, "ann", [1, 2, 3]);
		expect(await extentOfContact(db, "ann")).toEqual({
			counts: { conversations: 1, messages: 3, notes: 1, outcomes: 1, "template-uses": 1 },
			inGroups: 0,
		});
	});
});

test("erasing everything leaves every table empty", async () => {
	await layPerson(db, "ann", [1]);
	await erase("ann");
	await layPerson(db, "bob", [1]);
	await eraseEverything(db);
	for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
});
