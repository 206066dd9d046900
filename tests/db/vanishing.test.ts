import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import { AsideDatabase } from "../../lib/db/database.ts";
import { isVanishing } from "../../lib/db/history/vanishing.ts";
import { eraseEverything } from "../../lib/db/keeping/erase.ts";

const db = new AsideDatabase("aside-vanishing");
afterEach(() => eraseEverything(db));

test("what was once said to vanish stays held back while the page cannot tell, and no other conversation", async () => {
	expect(await isVanishing(db, "instagram:1", "cannot tell")).toBe(false);
	expect(await isVanishing(db, "instagram:1", "yes")).toBe(true);
	expect(await isVanishing(db, "instagram:1", "cannot tell")).toBe(true);
	expect(await isVanishing(db, "instagram:2", "cannot tell")).toBe(false);
	expect(JSON.stringify(await db.states.toArray())).not.toContain("instagram");
});

test("turned off it is held back once more, while older messages may be on their way out, and then no longer", async () => {
	await isVanishing(db, "facebook:1", "yes");
	expect(await isVanishing(db, "facebook:1", "was")).toBe(true);
	expect(await isVanishing(db, "facebook:1", "cannot tell")).toBe(false);
	await isVanishing(db, "x:1-2", "yes");
	expect(await isVanishing(db, "x:1-2", "no")).toBe(false);
	expect(await isVanishing(db, "x:1-2", "cannot tell")).toBe(false);
});

test("many at once are all remembered", async () => {
	const keys = Array.from({ length: 40 }, (_, n) => `x:${n}-${n + 1}`);
	await Promise.all(keys.map((key) => isVanishing(db, key, "yes")));
	const answers = await Promise.all(keys.map((key) => isVanishing(db, key, "cannot tell")));
	expect(answers).not.toContain(false);
});
