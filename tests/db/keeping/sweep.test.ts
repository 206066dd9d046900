import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { listRemovals } from "../../../lib/db/keeping/removal-log.ts";
import { sweep } from "../../../lib/db/keeping/sweep.ts";
import {
	contactOf,
	conversationOf,
	daysAgo,
	layPerson,
	messageOf,
	NOW,
	newDatabase,
	noteOf,
} from "./stage.ts";

let db: AsideDatabase;
beforeEach(() => {
	db = newDatabase();
});
afterEach(() => db.delete());

const YEAR = { messages: 12, activity: 0, notes: 0, contacts: 0 };
const run = (retention = YEAR, id = "s") => sweep(db, { retention, now: NOW, id });

describe("the sweep", () => {
	test("removes messages older than they are kept, their words and their count, and logs how many", async () => {
		await layPerson(db, "ann", [700, 400, 364, 3]);
		await run();
		expect((await db.messages.toArray()).map(({ id }) => id).sort()).toEqual(["ann-2", "ann-3"]);
		expect((await db.conversations.get("x:ann"))?.messageCount).toBe(2);
		const shelf = await db.shelves.where("owner").equals("x:ann").first();
		expect(shelf).toMatchObject({ ids: ["ann-2", "ann-3"], words: " text of ann-2\n text of ann-3" });
		expect(shelf?.ats.length).toBe(2);
		expect(await listRemovals(db)).toEqual([
			{ id: "s", at: NOW, reason: "retention", counts: { messages: 2 } },
		]);
	});

	test("leaves everything of a held person", async () => {
		await layPerson(db, "ann", [700, 400]);
		await layPerson(db, "bob", [700, 400]);
		await db.contacts.update("ann", { hold: true });
		await db.notes.put(noteOf("old", "ann", { createdAt: daysAgo(900), deletedAt: daysAgo(800) }));

		await run({ messages: 1, activity: 1, notes: 1, contacts: 1 });
		expect(await db.messages.filter(({ conversation }) => conversation === "x:ann").count()).toBe(2);
		expect(await db.notes.where("contactId").equals("ann").count()).toBe(2);
		expect(await db.templateUses.get("use-ann")).toBeDefined();
		expect(await db.messages.filter(({ conversation }) => conversation === "x:bob").count()).toBe(0);
		expect(await db.templateUses.get("use-bob")).toBeUndefined();
	});

	test("removes more than fits in one transaction, in one line of the log", async () => {
		await layPerson(db, "ann", []);
		await db.messages.bulkPut(
			Array.from({ length: 730 }, (_, n) => messageOf(`m${n}`, "x:ann", n, { at: daysAgo(500) })),
		);
		await db.conversations.update("x:ann", { messageCount: 731 });
		await db.messages.put(messageOf("young", "x:ann", 900));
		await run();
		expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(["young"]);
		expect((await db.conversations.get("x:ann"))?.messageCount).toBe(1);
		expect((await listRemovals(db)).map(({ counts }) => counts)).toEqual([{ messages: 730 }]);
	});

	test("cut off after some transactions, goes on and counts each message once", async () => {
		await layPerson(db, "ann", []);
		await db.messages.bulkPut(
			Array.from({ length: 500 }, (_, n) => messageOf(`m${n}`, "x:ann", n, { at: daysAgo(500) })),
		);
		let left = 2;
		const original = db.messages.bulkDelete.bind(db.messages);
		db.messages.bulkDelete = ((ids: string[]) => {
			left -= 1;
			if (left < 0) throw new Error("killed");
			return original(ids);
		}) as typeof db.messages.bulkDelete;
		await expect(run(YEAR, "first")).rejects.toThrow("killed");
		expect(await db.messages.count()).toBe(100);
		expect(await db.states.get("sweep")).toBeUndefined();
		left = 100;
		await run(YEAR, "second");
		expect(await db.messages.count()).toBe(0);
		const counts = (await listRemovals(db)).map(({ counts: { messages } }) => messages);
		expect(counts.sort()).toEqual([100, 400]);
		expect(await db.states.get("sweep")).toEqual({ key: "sweep", finishedAt: NOW });
	});

	test("empties the bin of deleted notes after 30 days, whatever is kept", async () => {
		await db.notes.bulkPut([
			noteOf("gone", "ann", { deletedAt: daysAgo(31) }),
			noteOf("binned", "ann", { deletedAt: daysAgo(29) }),
			noteOf("old", "ann", { createdAt: daysAgo(900) }),
		]);
		await run();
		expect((await db.notes.toArray()).map(({ id }) => id).sort()).toEqual(["binned", "old"]);
		expect((await listRemovals(db))[0]).toMatchObject({ reason: "bin", counts: { notes: 1 } });
	});

	test("removes people not seen for as long as contacts are kept, with everything of theirs", async () => {
		await layPerson(db, "ann", [1]);
		await layPerson(db, "bob", [1]);
		await db.identities.update("x:id-ann", { lastSeenAt: daysAgo(800) });
		await db.contacts.put(contactOf("cleo", { updatedAt: daysAgo(3) }));
		await run({ messages: 0, activity: 0, notes: 0, contacts: 24 });
		expect((await db.contacts.toArray()).map(({ id }) => id).sort()).toEqual(["bob", "cleo"]);
		expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(["bob-0"]);
	});

	test("removes a group that has nothing left and was not seen since", async () => {
		await db.conversations.bulkPut([
			conversationOf("x:old", undefined, { lastSeenAt: daysAgo(500) }),
			conversationOf("x:young", undefined, { lastSeenAt: daysAgo(5) }),
		]);
		await run();
		expect((await db.conversations.toArray()).map(({ key }) => key)).toEqual(["x:young"]);
	});

	test("removes nothing where everything is kept, and leaves no line in the log", async () => {
		await layPerson(db, "ann", [3_000]);
		await run({ messages: 0, activity: 0, notes: 0, contacts: 0 });
		expect(await db.messages.count()).toBe(1);
		expect(await listRemovals(db)).toEqual([]);
	});

	test("throws away a sealed shelf that holds a removed message, and tells whose", async () => {
		await layPerson(db, "ann", [700, 3]);
		await db.shelves
			.where("owner")
			.equals("x:ann")
			.modify({ words: { sealed: "AAAA" } });
		expect(await run()).toEqual(["x:ann"]);
		expect(await db.shelves.where("owner").equals("x:ann").count()).toBe(0);
	});
});
