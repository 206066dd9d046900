/** Every earlier version of the database, as it was stored, becomes today's: nothing lost, nothing half-done. */
import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { withDefaults } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { find } from "../../lib/db/history/find.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { backupOf } from "../../lib/db/keeping/backup-register.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import { layOut, storedDatabase } from "./stored-database.ts";

const VERSIONS = [1, 2, 3, 4, 5];

test.each(VERSIONS)("version %i", async (version) => {
	const name = `aside-from-${version}`;
	const dump = storedDatabase(version);
	await layOut({ name, dump });
	const db = new AsideDatabase(name);
	await db.open();
	for (const [table, { rows }] of Object.entries(dump.stores)) {
		const expected = table === "templates" ? rows.map((row) => withDefaults(row as never)) : rows;
		expect(await db.table(table).toArray()).toEqual(expected);
		const schema = backupOf(table)?.row;
		for (const row of await db.table(table).toArray())
			expect(schema?.safeParse(row).success ?? true).toBe(true);
	}
	// As if it had been today's from the beginning: the same stores and indexes.
	const fresh = new AsideDatabase(`${name}-fresh`);
	await fresh.open();
	expect(shapeOf(db)).toEqual(shapeOf(fresh));
	db.close();
	const again = new AsideDatabase(name);
	expect(await again.templates.count()).toBe(1);
	again.close();
	await Promise.all([Dexie.delete(name), fresh.delete()]);
});

test("history of version 2 is found and goes on", async () => {
	await layOut({ name: "aside-goes-on", dump: storedDatabase(2) });
	const db = new AsideDatabase("aside-goes-on");
	const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
	const tools = { db, vault: createVault(db, store), clock: () => 1_700_000_500_000 };
	const contact = { name: "Ada Example", platformId: "2" };
	const said = (id: string, text: string, direction: "in" | "out") => ({
		id,
		text,
		direction,
		time: { precision: "unknown" as const },
	});
	await recordWindow(tools, { platform: "x", threadKey: "x:1-2", state: "thread", contact }, [
		said("u1", "Is the blue lamp still there?", "in"),
		said("u2", "It is.", "out"),
		said("u3", "Great!", "in"),
	]);
	expect(await db.messages.count()).toBe(3);
	expect(await db.contacts.count()).toBe(1);
	expect((await find(tools, "lamp", { most: 10 }))?.total).toBe(1);
	await db.delete();
});

test("an upgrade that is cut off leaves the older version, and the next one goes through", async () => {
	const name = "aside-cut-off";
	await layOut({ name, dump: storedDatabase(1) });
	const original = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = function (...given) {
		if (this.name === "templates") throw new DOMException("cut off", "AbortError");
		return original.apply(this, given);
	};
	const broken = new AsideDatabase(name);
	await expect(broken.open()).rejects.toThrow();
	broken.close();
	IDBObjectStore.prototype.put = original;
	const left = (await indexedDB.databases()).find((one) => one.name === name);
	expect(left?.version).toBe(10);
	const db = new AsideDatabase(name);
	expect((await db.templates.toArray())[0]?.variants).toHaveProperty("de");
	await db.delete();
});

function shapeOf(db: AsideDatabase) {
	const opened = db.backendDB();
	const names = [...opened.objectStoreNames];
	const work = opened.transaction(names);
	return names.map((name) => {
		const store = work.objectStore(name);
		const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
		return [name, store.keyPath, store.autoIncrement, indexes];
	});
}
