import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AsideDatabase } from "../../lib/db/database.ts";
import { listTemplates, recentTemplateIds, recordUse } from "../../lib/db/template-store.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";

const loadStarters = async () => STARTER_LIBRARY;

let db: AsideDatabase;
let made = 0;
beforeEach(() => {
	made += 1;
	db = new AsideDatabase(`aside-test-${made}`);
});
afterEach(() => db.delete());

const ids = (templates: readonly { id: string }[]) => templates.map(({ id }) => id).sort();

describe("the starter library", () => {
	test("is laid in when there is no template", async () => {
		expect(STARTER_LIBRARY.length).toBeGreaterThan(0);
		expect(ids(await listTemplates(db, loadStarters))).toEqual(ids(STARTER_LIBRARY));
		expect(await db.templates.count()).toBe(STARTER_LIBRARY.length);
	});

	test("is laid in once although it is asked for at once, also by another worker", async () => {
		const second = new AsideDatabase(db.name);
		const lists = await Promise.all([db, second, db, second].map((one) => listTemplates(one, loadStarters)));
		second.close();
		for (const list of lists) expect(ids(list)).toEqual(ids(STARTER_LIBRARY));
		expect(await db.templates.count()).toBe(STARTER_LIBRARY.length);
	});

	test("does not come back for a template that was removed, nor over one that was changed", async () => {
		const [first, second] = await listTemplates(db, loadStarters);
		if (!first || !second) throw new Error("No starter library");
		await db.templates.delete(first.id);
		await db.templates.put({ ...second, title: "Mine" });
		const after = await listTemplates(db, loadStarters);
		expect(after.map(({ id }) => id)).not.toContain(first.id);
		expect(after.find(({ id }) => id === second.id)?.title).toBe("Mine");
	});
});

describe("recent templates", () => {
	test("are newest first, each once, at most as many as asked for", async () => {
		for (const [at, id] of ["a", "b", "c", "a", "d", "e", "f", "d"].entries()) await recordUse(db, id, at);
		expect(await recentTemplateIds(db)).toEqual(["d", "f", "e", "a", "c"]);
		expect(await recentTemplateIds(db, 2)).toEqual(["d", "f"]);
	});

	test("follow the order of use although the clock was set back", async () => {
		await recordUse(db, "before", 2_000);
		await recordUse(db, "after", 1_000);
		expect(await recentTemplateIds(db)).toEqual(["after", "before"]);
	});

	test("are none when nothing was used", async () => {
		expect(await recentTemplateIds(db)).toEqual([]);
	});

	test("keep a record of 500 uses, the newest", async () => {
		await db.uses.bulkAdd(Array.from({ length: 520 }, (_, at) => ({ templateId: `t${at}`, at })));
		await recordUse(db, "last", 520);
		expect(await db.uses.count()).toBe(500);
		const kept = await db.uses.orderBy("id").toArray();
		expect([kept[0]?.templateId, kept.at(-1)?.templateId]).toEqual(["t21", "last"]);
	});
});
