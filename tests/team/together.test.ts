import { describe, expect, it } from "vitest";
import type { Mutation } from "../../lib/contract/sync-record.ts";
import { push } from "../../server/store/push.ts";
import { recognise } from "../../server/store/sessions.ts";
import { createRounds } from "../../server/store/together.ts";
import { verify } from "../../server/store/verify.ts";
import { createOwner, ENGINES, invite, mutationLike, type Person, serve, type TestServer } from "./stage.ts";

/** As requests that came in at once: all recognised before the first is written. */
async function pushAtOnce({ store }: TestServer, asked: readonly [Person, Partial<Mutation>][]) {
	const callers = await Promise.all(asked.map(([{ token }]) => recognise(store, token)));
	const replies = await Promise.all(
		asked.map(([, mutation], place) => {
			const caller = callers[place];
			if (!caller || "kind" in caller) throw new Error("Not recognised");
			return push(store, caller, { mutations: [mutationLike(mutation)] });
		}),
	);
	return replies.map((reply) => {
		if ("kind" in reply) throw new Error(reply.kind);
		return reply;
	});
}

describe.each(ENGINES)("pushes that come at once, on %s", (engine) => {
	it("are each written, with an outcome and a place in the team's history of their own", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const people = [
			owner,
			await invite(server.url, owner, "editor"),
			await invite(server.url, owner, "viewer"),
		];
		const stranger = await createOwner(server, "Stella Stranger");
		const replies = await pushAtOnce(
			server,
			[...people, stranger, ...people].map((person) => [person, {}]),
		);
		const [, , viewer] = people;
		expect(replies.map(({ outcomes }) => outcomes[0]?.status)).toEqual(
			[...people, stranger, ...people].map((one) => (one === viewer ? "forbidden" : "ok")),
		);
		const seqs = replies.flatMap(({ outcomes }, place) =>
			place === 3 ? [] : outcomes.flatMap((one) => (one.status === "ok" ? [one.seq] : [])),
		);
		const first = seqs[0] ?? 0;
		expect(seqs).toEqual([first, first + 1, first + 2, first + 3]);
		// Where each left the team: a refused one changes nothing.
		expect(new Set(replies.map(({ past }) => past)).size).toBe(5);
		expect((await owner.pull()).records.filter(({ kind }) => kind === "template")).toHaveLength(4);
		expect((await verify(server.store)).faults).toEqual([]);
	});

	it("see each other's writes: the second edit of a field is a conflict, the same change again is the same", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const mate = await invite(server.url, owner, "editor");
		const made = await owner.push([{ id: "both" }]);
		const base = { title: made.seq };
		const mine = mutationLike({ id: "both", f: { title: "Mine" }, base });
		const [first, second, again, removed, late] = await pushAtOnce(server, [
			[owner, mine],
			[mate, { id: "both", f: { title: "Theirs" }, base }],
			[owner, mine],
			[owner, { id: "both", op: "delete", base: { title: made.seq + 1, "body.en": made.seq } }],
			[mate, { id: "both", f: { title: "Late" }, base: { title: made.seq + 1 } }],
		]);
		expect(first?.outcomes[0]).toMatchObject({ status: "ok", seq: made.seq + 1 });
		expect(second?.outcomes[0]).toMatchObject({ status: "conflict", current: { f: { title: "Mine" } } });
		expect(again?.outcomes).toEqual(first?.outcomes);
		expect(removed?.outcomes[0]).toMatchObject({ status: "ok", seq: made.seq + 2 });
		expect(late?.outcomes[0]).toMatchObject({ status: "conflict", current: { deleted: true } });
		const { entries } = (await owner.ask("GET /v1/history?id=both")).body;
		expect(entries).toHaveLength(3);
		expect((await verify(server.store)).faults).toEqual([]);
	});

	it("keep their outcomes: each is told the same when its answer was lost", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const mate = await invite(server.url, owner, "editor");
		const asked: [Person, Mutation][] = [owner, mate, owner].map((person) => [person, mutationLike({})]);
		const told = await pushAtOnce(server, asked);
		const again = await pushAtOnce(server, asked);
		expect(again.map(({ outcomes }) => outcomes)).toEqual(told.map(({ outcomes }) => outcomes));
		expect((await owner.pull()).records.filter(({ kind }) => kind === "template")).toHaveLength(3);
	});
});

describe("work that is done together", () => {
	const needs = {
		weightOf: (asked: string) => asked.length,
		most: 3,
		concernsAll: (error: unknown) => error === "down",
	};

	it("takes as much at once as it may, and one that is bigger than that alone", async () => {
		const rounds: (readonly string[])[] = [];
		const ask = createRounds<string, string>({
			...needs,
			work: async (all) => {
				rounds.push(all);
				return all.map((one) => one.toUpperCase());
			},
		});
		const asked = ["a", "b", "cc", "dddddd", "e"];
		expect(await Promise.all(asked.map((one) => ask("", one)))).toEqual(["A", "B", "CC", "DDDDDD", "E"]);
		expect(rounds).toEqual([["a", "b"], ["cc"], ["dddddd"], ["e"]]);
	});

	it("is done one by one when it fails together, unless nothing can be done at all", async () => {
		let tries = 0;
		const ask = createRounds<string, string>({
			...needs,
			work: async (all) => {
				tries += 1;
				if (all.includes("x")) throw new Error("bad");
				if (all.includes("y")) throw "down";
				return all;
			},
		});
		const settled = await Promise.allSettled(["a", "x", "b"].map((one) => ask("", one)));
		expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
		expect(tries).toBe(4);
		const down = await Promise.allSettled(["a", "y", "b"].map((one) => ask("", one)));
		expect(down.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
		expect(tries).toBe(5);
	});

	it("waits for those of its own line alone", async () => {
		let release = () => undefined as unknown;
		const held = new Promise((resolve) => {
			release = () => resolve(undefined);
		});
		const ask = createRounds<string, string>({
			...needs,
			work: async (all) => {
				if (all.includes("slow")) await held;
				return all;
			},
		});
		const slow = ask("one", "slow");
		expect(await ask("other", "b")).toBe("b");
		release();
		expect(await slow).toBe("slow");
	});
});
