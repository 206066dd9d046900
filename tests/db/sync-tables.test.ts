import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { AsideDatabase } from "../../lib/db/database.ts";

test("a database of the fourth version is kept as it is, beside empty tables of the team", async () => {
	const now = new AsideDatabase("aside-v4");
	onTestFinished(() => now.delete());
	const later = ["replica", "outbox", "conflicts", "syncStates"];
	const stores = now.tables
		.filter(({ name }) => !later.includes(name))
		.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(",")]);
	const old = new Dexie("aside-v4");
	old.version(4).stores(Object.fromEntries(stores));
	await old.table("templates").put({ id: "a", title: "Kept", folder: "", updatedAt: 1 });
	old.close();
	expect(await now.templates.get("a")).toMatchObject({ title: "Kept" });
	expect(now.verno).toBe(5);
	for (const name of later) expect(await now.table(name).count()).toBe(0);
});
