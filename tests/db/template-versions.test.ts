import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TEMPLATE_LIMITS, type Template, withDefaults } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { importTemplates, takeBackImport } from "../../lib/db/template-imports.ts";
import { saveTemplates, templateHistory } from "../../lib/db/template-store.ts";

let db: AsideDatabase;
let made = 0;
beforeEach(() => {
	made += 1;
	db = new AsideDatabase(`aside-versions-${made}`);
});
afterEach(() => db.delete());

const FIRST = {
	id: "a",
	title: "One",
	shortcut: "one",
	folder: "",
	kind: "reply" as const,
	inquiryTypes: [],
	platforms: [],
	variants: { en: "Hi" },
	updatedAt: 0,
};
const entry = (more: Partial<Template> = {}): Template => ({ ...withDefaults(FIRST), ...more });
const save = (templates: readonly Template[], at = 1) =>
	saveTemplates(db, { templates, action: "edited", at });
const stored = async (id = "a") => {
	const found = await db.templates.get(id);
	if (!found) throw new Error("Not stored");
	return found;
};

test("a database of the first version is read with the fields that came later", async () => {
	const name = `aside-old-${made}`;
	const old = new Dexie(name);
	old.version(1).stores({ templates: "id, folder, updatedAt", uses: "++id, templateId, at" });
	await old.table("templates").add(FIRST);
	await old.table("uses").add({ templateId: "a", at: 5 });
	old.close();
	const upgraded = new AsideDatabase(name);
	expect(await upgraded.templates.toArray()).toEqual([entry()]);
	expect(await upgraded.uses.count()).toBe(1);
	expect(await upgraded.templateVersions.count()).toBe(0);
	await upgraded.delete();
});

describe("saving", () => {
	test("makes a version each time, and keeps what stood before, from the first on", async () => {
		await db.templates.put(entry());
		await save([{ ...(await stored()), title: "Two" }], 10);
		await save([{ ...(await stored()), title: "Three" }], 20);
		const history = await templateHistory(db, "a");
		expect(history.map(({ version, template }) => [version, template.title])).toEqual([
			[3, "Three"],
			[2, "Two"],
			[1, "One"],
		]);
		expect(await stored()).toMatchObject({ version: 3, updatedAt: 20 });
	});

	test("over a version that was saved meanwhile writes nothing and hands it out", async () => {
		await save([entry()]);
		const read = await stored();
		await save([{ ...read, title: "Theirs" }]);
		const outcome = await save([entry({ id: "b" }), { ...read, title: "Mine" }]);
		expect(outcome).toMatchObject({ newer: { title: "Theirs" } });
		expect(await db.templates.get("b")).toBeUndefined();
	});

	test("ends what was unsaved", async () => {
		await db.templateDrafts.put({ templateId: "a", template: entry(), at: 0 });
		await save([entry()]);
		expect(await db.templateDrafts.count()).toBe(0);
	});

	test("beyond the limit writes nothing", async () => {
		await db.templates.bulkPut(
			Array.from({ length: TEMPLATE_LIMITS.templates }, (_, at) => entry({ id: `t${at}` })),
		);
		expect(await save([entry({ id: "one more" })])).toEqual({ full: true });
		expect(await save([{ ...(await stored("t0")), title: "Changed" }])).toMatchObject({
			saved: [{ id: "t0" }],
		});
	});

	test("keeps a hundred versions, the newest", async () => {
		await save([entry()]);
		for (let time = 0; time < 104; time += 1) await save([await stored()]);
		const history = await templateHistory(db, "a");
		expect([history.length, history[0]?.version, history.at(-1)?.version]).toEqual([100, 105, 6]);
	});
});

describe("an import", () => {
	test("is taken back as a whole: what it added goes, what it replaced returns", async () => {
		await save([entry({ title: "Before" })]);
		const outcome = await importTemplates(
			db,
			{ id: "i", templates: [entry({ title: "After" }), entry({ id: "new" })] },
			30,
		);
		expect(outcome).toEqual({ importId: "i" });
		expect((await stored()).title).toBe("After");
		expect(await takeBackImport(db, "i", 40)).toBe(true);
		expect((await stored()).title).toBe("Before");
		expect(await db.templates.get("new")).toBeUndefined();
		expect((await templateHistory(db, "new")).length).toBe(0);
		expect(await takeBackImport(db, "i", 50)).toBe(false);
	});

	test("asked for twice, because the answer took long, is done once", async () => {
		await importTemplates(db, { id: "i", templates: [entry({ id: "new" })] }, 30);
		await importTemplates(db, { id: "i", templates: [entry({ id: "new" })] }, 31);
		expect((await stored("new")).version).toBe(1);
	});

	test("stands at the beginning of the history of what it brought, before and after it is edited", async () => {
		await importTemplates(db, { id: "i", templates: [entry({ id: "new" }), entry({ id: "b" })] }, 30);
		const actions = async (id: string) =>
			(await templateHistory(db, id)).map(({ version, action }) => [version, action]);
		expect(await actions("new")).toEqual([[1, "imported"]]);
		await save([{ ...(await stored("new")), title: "Edited" }]);
		expect(await actions("new")).toEqual([
			[2, "edited"],
			[1, "imported"],
		]);
		await db.templates.put(entry({ id: "laid in" }));
		expect(await actions("laid in")).toEqual([[1, "created"]]);
	});

	test("of many templates replaces those that are there, and ends what was unsaved of them", async () => {
		await save([entry({ id: "t7", title: "Before" })]);
		await db.templateDrafts.put({ templateId: "t7", template: entry({ id: "t7" }), at: 0 });
		const many = Array.from({ length: 200 }, (_, at) => entry({ id: `t${at}` }));
		expect(await importTemplates(db, { id: "i", templates: many }, 30)).toEqual({ importId: "i" });
		expect(await db.templates.count()).toBe(200);
		expect(await stored("t7")).toMatchObject({ version: 2, title: "One" });
		expect(await db.templateDrafts.count()).toBe(0);
		expect(await takeBackImport(db, "i", 40)).toBe(true);
		expect((await db.templates.toArray()).map(({ title }) => title)).toEqual(["Before"]);
	});

	test("that does not fit imports nothing", async () => {
		const many = Array.from({ length: TEMPLATE_LIMITS.templates + 1 }, (_, at) => entry({ id: `t${at}` }));
		expect(await importTemplates(db, { id: "i", templates: many }, 1)).toEqual({ full: true });
		expect(await db.templates.count()).toBe(0);
	});
});
