import { describe, expect, it } from "vitest";
import { LIMITS } from "../../lib/contract/sync-record.ts";
import { afterRestore } from "../../server/store/after-restore.ts";
import { collect } from "../../server/store/collect.ts";
import { verify } from "../../server/store/verify.ts";
import { createOwner, ENGINES, invite, mutationLike, newPlace, secondDevice, serve } from "./stage.ts";

describe.each(ENGINES)("a team's records on %s", (engine) => {
	it("reach everyone, whole, in the order they were written", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const { outcomes } = await owner.push([{ f: { title: "One" } }, { f: { title: "Two" } }]);
		expect(outcomes.map((one) => one.status)).toEqual(["ok", "ok"]);
		const { records, more } = await editor.pull();
		const titles = records.filter((one) => one.kind === "template").map((one) => one.f["title"]);
		expect(titles).toEqual(["One", "Two"]);
		expect(more).toBe(false);
		expect(records.filter((one) => one.kind === "member").map((one) => one.f["role"])).toEqual([
			"owner",
			"editor",
		]);
	});

	it("merge field by field, and a second edit of the same field is a conflict", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const [made] = (await owner.push([{ id: "t1", f: { title: "A", "body.en": "B" } }])).outcomes;
		const seen = made?.status === "ok" ? made.seq : 0;
		const [title] = (await owner.push([{ id: "t1", f: { title: "A2" }, base: { title: seen } }])).outcomes;
		const [body] = (await editor.push([{ id: "t1", f: { "body.en": "B2" }, base: { "body.en": seen } }]))
			.outcomes;
		expect([title?.status, body?.status]).toEqual(["ok", "ok"]);
		const [late] = (await editor.push([{ id: "t1", f: { title: "A3" }, base: { title: seen } }])).outcomes;
		expect(late).toMatchObject({ status: "conflict", current: { f: { title: "A2", "body.en": "B2" } } });
		const [same] = (await editor.push([{ id: "t1", f: { title: "A2" }, base: { title: seen } }])).outcomes;
		expect(same?.status).toBe("ok");
	});

	it("are written once however often a change is sent, with the same outcome", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const batch = [mutationLike({ id: "t1" }), mutationLike({ kind: "member", id: "m" })];
		const first = await owner.push(batch);
		const again = await Promise.all([owner.push(batch), owner.push(batch)]);
		expect(again.map((one) => one.outcomes)).toEqual([first.outcomes, first.outcomes]);
		expect(first.outcomes.map((one) => one.status)).toEqual(["ok", "forbidden"]);
		expect((await owner.pull()).records.filter((one) => one.id === "t1")).toHaveLength(1);
		expect((await owner.ask("GET /v1/history?id=t1")).body.entries).toHaveLength(1);
	});

	it("stay deleted", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const [made] = (await owner.push([{ id: "t1" }])).outcomes;
		const seen = made?.status === "ok" ? made.seq : 0;
		const base = { title: seen, "body.en": seen };
		expect((await owner.push([{ id: "t1", op: "delete", base }])).outcomes[0]?.status).toBe("ok");
		const [late] = (await owner.push([{ id: "t1", f: { title: "B" }, base }])).outcomes;
		expect(late).toMatchObject({ status: "conflict", current: { deleted: true, f: {} } });
		const [anew] = (await owner.push([{ id: "t1", create: true }])).outcomes;
		expect(anew?.status).toBe("conflict");
	});

	it("of one person are seen by that person's devices alone, and share no ids with anybody's", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const viewer = await invite(server.url, owner, "viewer");
		const phone = await secondDevice(server.url, viewer);
		const put = (title: string) => [{ id: "note", own: true, f: { title } }];
		expect((await viewer.push(put("Mine"))).outcomes[0]?.status).toBe("ok");
		expect((await owner.push(put("Not yours"))).outcomes[0]?.status).toBe("ok");
		const titles = async (who: typeof viewer) =>
			(await who.pull()).records.filter((one) => one.id === "note").map((one) => [one.own, one.f["title"]]);
		expect(await titles(phone)).toEqual([[true, "Mine"]]);
		expect(await titles(owner)).toEqual([[true, "Not yours"]]);
		expect((await owner.ask("GET /v1/history?id=note")).body.entries).toEqual([]);
		const audit = (await owner.ask("GET /v1/audit")).body.entries;
		expect(JSON.stringify(audit)).not.toMatch(/Mine|Not yours/);
	});

	it("come page by page, each page within its size", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		for (let turn = 0; turn < 3; turn += 1) {
			await owner.push(
				Array.from({ length: 90 }, () => ({ f: { title: "T", "body.en": "x".repeat(9_000) } })),
			);
		}
		let pages = 0;
		let count = 0;
		for (let cursor = ""; ; ) {
			const { body } = await owner.ask(`GET /v1/sync/pull${cursor && `?cursor=${cursor}`}`);
			pages += 1;
			count += body.records.length;
			cursor = body.cursor;
			expect(JSON.stringify(body).length).toBeLessThan(LIMITS.pageBytes + 1_000);
			if (!body.more) break;
		}
		expect(count).toBe(271);
		expect(pages).toBeGreaterThan(4);
	}, 60_000);

	it("are read anew by whoever was away while deletions were forgotten, without end", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const [made] = (await owner.push([{ id: "t1" }, ...Array.from({ length: 5 }, () => ({}))])).outcomes;
		const seen = made?.status === "ok" ? made.seq : 0;
		const before = (await owner.pull()).cursor;
		await owner.push([{ id: "t1", op: "delete", base: { title: seen, "body.en": seen } }]);
		await server.store.database.query.updateTable("record").set({ at: 0 }).where("deleted", "=", 1).execute();
		await collect(server.store);
		expect((await collect(server.store)).forgotten).toBeGreaterThan(0);
		const { status, body } = await owner.ask(`GET /v1/sync/pull?cursor=${before}`);
		expect([status, body.error.anotherPast]).toEqual([410, false]);
		// Pages of a reading from the beginning lie below the forgotten deletions, and are let through all the same.
		let cursor = "";
		for (let pages = 0; pages < 10; pages += 1) {
			const page = await owner.ask(`GET /v1/sync/pull?limit=2${cursor && `&cursor=${cursor}`}`);
			expect([page.status, page.body.first]).toEqual([200, true]);
			cursor = page.body.cursor;
			if (!page.body.more) return;
		}
		throw new Error("the pages never end");
	});

	it("are known to be of another past when a backup was put back", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const { past } = await owner.push([{ id: "t1" }]);
		const { cursor } = await owner.pull();
		await afterRestore(server.store);
		const pulled = await owner.ask(`GET /v1/sync/pull?cursor=${cursor}`);
		expect([pulled.status, pulled.body.error.anotherPast]).toEqual([410, true]);
		const reading = await owner.ask(`GET /v1/sync/pull?past=${past}`);
		expect([reading.status, reading.body.error.anotherPast]).toEqual([410, true]);
		const pushed = await owner.ask("POST /v1/sync/push", { body: { cursor, mutations: [mutationLike({})] } });
		expect([pushed.status, pushed.body.error.anotherPast]).toEqual([410, true]);
		expect((await owner.pull()).records.map((one) => one.id)).toContain("t1");
	});

	it("are known to be of another past also when nobody told the server of the backup", async () => {
		const server = await serve(engine, { place: await newPlace(engine) });
		const owner = await createOwner(server);
		await owner.push([{ id: "t1" }]);
		const { cursor } = await owner.pull();
		// As a backup would leave it: the last write undone, then another one in its place.
		const { query } = server.store.database;
		const last = await query.selectFrom("history").selectAll().orderBy("seq", "desc").limit(2).execute();
		await query
			.deleteFrom("history")
			.where("seq", "=", last[0]?.seq ?? 0)
			.execute();
		await query.deleteFrom("record").where("id", "=", "t1").execute();
		await query
			.updateTable("team")
			.set({ seq: last[1]?.seq ?? 0, chain: last[1]?.hash ?? "" })
			.execute();
		await owner.push([{ id: "t2" }]);
		const { status, body } = await owner.ask(`GET /v1/sync/pull?cursor=${cursor}`);
		expect([status, body.error.anotherPast]).toEqual([410, true]);
	});

	it("carry fields that this server does not know, and refuse what no client may write", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const f = { title: "T", mood: { warm: [1, 2] }, "tag.vip": true };
		await owner.push([{ id: "t1", f, schema: 7 }]);
		const stored = (await owner.pull()).records.find((one) => one.id === "t1");
		expect(stored).toMatchObject({ f, schema: 7 });
		const why = async (bad: object) => (await owner.push([{ f: { title: "T", ...bad } }])).outcomes[0];
		expect(await why({ "body.en": "x".repeat(LIMITS.bodyBytes + 1) })).toMatchObject({
			why: "body-too-long",
		});
		expect(await why({ title: "" })).toMatchObject({ why: "field-shape" });
		expect(await why({ "tag.x": 7 })).toMatchObject({ why: "field-shape" });
		const tags = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`tag.t${n}`, true]));
		expect(await why(tags)).toMatchObject({ why: "too-many-tags" });
	});

	it("fit their history, and a changed history is found", async () => {
		const server = await serve(engine, { place: await newPlace(engine) });
		const owner = await createOwner(server);
		await owner.push([{ id: "t1" }, { id: "t2" }]);
		expect(await verify(server.store)).toMatchObject({ teams: 1, faults: [] });
		const { query } = server.store.database;
		await query.updateTable("history").set({ after: '{"title":"forged"}' }).where("id", "=", "t1").execute();
		expect((await verify(server.store)).faults).toHaveLength(1);
	});

	it("answer the question for news with 304 when there is none", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const head = await owner.ask("GET /v1/sync/head");
		const etag = head.headers.get("etag") ?? "";
		expect((await owner.ask("GET /v1/sync/head", { headers: { "if-none-match": etag } })).status).toBe(304);
		await owner.push([{}]);
		expect((await owner.ask("GET /v1/sync/head", { headers: { "if-none-match": etag } })).status).toBe(200);
	});
});
