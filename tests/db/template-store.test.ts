import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { AsideDatabase } from "../../lib/db/database.ts";
import { listTemplates, recentTemplateIds, recordUse } from "../../lib/db/template-store.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";

let count = 0;
let db: AsideDatabase;

function newDatabase(): AsideDatabase {
	count += 1;
	db = new AsideDatabase(`test-${count}`);
	return db;
}

afterEach(() => db.delete());

describe("template store", () => {
	it("lays the starter library in once, also when asked twice at once", async () => {
		newDatabase();
		const [first, second] = await Promise.all([
			listTemplates(db, STARTER_LIBRARY),
			listTemplates(db, STARTER_LIBRARY),
		]);
		expect(first).toHaveLength(STARTER_LIBRARY.length);
		expect(second).toHaveLength(STARTER_LIBRARY.length);
		expect(await db.templates.count()).toBe(STARTER_LIBRARY.length);
	});

	it("does not bring a deleted starter template back", async () => {
		newDatabase();
		const [first] = await listTemplates(db, STARTER_LIBRARY);
		await db.templates.delete(first?.id ?? "");
		expect(await listTemplates(db, STARTER_LIBRARY)).toHaveLength(STARTER_LIBRARY.length - 1);
	});

	it("tells what was used last, newest first and each once", async () => {
		newDatabase();
		for (const [at, id] of ["a", "b", "a", "c"].entries()) await recordUse(db, id, at);
		expect(await recentTemplateIds(db)).toEqual(["c", "a", "b"]);
	});

	it("keeps no more uses than it needs", async () => {
		newDatabase();
		await db.uses.bulkAdd(Array.from({ length: 505 }, (_, at) => ({ templateId: `t${at}`, at })));
		await recordUse(db, "last", 1_000);
		expect(await db.uses.count()).toBe(500);
		expect((await recentTemplateIds(db))[0]).toBe("last");
	});
});
