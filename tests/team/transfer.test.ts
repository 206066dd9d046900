import { describe, expect, it } from "vitest";
import { openDatabase } from "../../server/database/open-database.ts";
import type { Store } from "../../server/store/store.ts";
import { verify } from "../../server/store/verify.ts";
import { exportData } from "../../server/transfer/export-data.ts";
import { importData } from "../../server/transfer/import-data.ts";
import { createOwner, invite, newPlace, personOf, serve } from "./stage.ts";

async function* from(lines: readonly string[]) {
	yield* lines;
}

async function exported(store: Store): Promise<string[]> {
	const lines: string[] = [];
	await exportData(store, (line) => void lines.push(line));
	return lines;
}

describe("moving from SQLite to PostgreSQL", () => {
	it("takes everything along: people stay signed in and go on from their cursors", async () => {
		const small = await serve("sqlite");
		const owner = await createOwner(small);
		const editor = await invite(small.url, owner, "editor");
		for (let turn = 0; turn < 6; turn += 1) await owner.push(Array.from({ length: 100 }, () => ({})));
		const { cursor } = await editor.pull();
		const lines = await exported(small.store);
		const place = await newPlace("postgres");
		const database = await openDatabase(place);
		const store = { database, clock: Date.now };
		const result = await importData(store, from(lines));
		expect(result).toEqual({ ok: true, value: lines.length - 2 });
		expect((await verify(store)).faults).toEqual([]);
		expect(await exported(store)).toEqual(lines);
		await database.query.destroy();
		const big = await serve("postgres", { place });
		const { outcomes } = await personOf(big.url, owner.session).push([{ id: "after" }], cursor);
		expect(outcomes[0]?.status).toBe("ok");
		const { records } = await personOf(big.url, editor.session).pull(cursor);
		expect(records.map((one) => one.id)).toEqual(["after"]);
	});

	it("is all or nothing: a cut or foreign file, or a database with a team, changes nothing", async () => {
		const server = await serve("sqlite");
		await createOwner(server);
		const lines = await exported(server.store);
		const database = await openDatabase(await newPlace("sqlite"));
		const store = { database, clock: Date.now };
		for (const bad of [
			lines.slice(0, -1),
			lines.slice(0, 4),
			["{}"],
			[],
			[...lines.slice(0, 3), "[1]"],
			["nonsense"],
		]) {
			expect(await importData(store, from(bad))).toEqual({ ok: false, failure: { kind: "not-an-export" } });
		}
		expect(await database.query.selectFrom("team").selectAll().execute()).toEqual([]);
		const other = lines.with(0, '{"format":"aside-team-export","schema":99}');
		expect(await importData(store, from(other))).toMatchObject({ failure: { kind: "other-schema" } });
		expect((await importData(store, from(lines))).ok).toBe(true);
		expect(await importData(store, from(lines))).toMatchObject({ failure: { kind: "not-empty" } });
		await database.query.destroy();
	});
});
