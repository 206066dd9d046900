/** A worker that dies at any step: all that is left is its database, and the next worker goes on from there. */
import type { DBCore, Middleware } from "dexie";
import { expect, test } from "vitest";
import { syncOnce } from "../../lib/sync/engine.ts";
import { readStatus } from "../../lib/sync/status.ts";
import type { SyncTools } from "../../lib/sync/tools.ts";
import { accessOf, type Device, required, template, twoDevices } from "./device.ts";

/** Steps left until the worker dies; afterwards nothing of it works any more. */
interface Life {
	left: number;
}

function step(life: Life): void {
	life.left -= 1;
	if (life.left < 0) throw new Error("killed");
}

/** Each reading, each writing and each transaction is a step: what was not committed by then is not there. */
function mortal({ db }: Device, life: Life): void {
	const middleware: Middleware<DBCore> = {
		stack: "dbcore",
		name: "mortal",
		create: (core) => ({
			...core,
			table(name) {
				const table = core.table(name);
				return {
					...table,
					mutate: (request) => attempt(life, () => table.mutate(request)),
					getMany: (request) => attempt(life, () => table.getMany(request)),
				};
			},
		}),
	};
	db.use(middleware);
}

async function attempt<Value>(life: Life, work: () => PromiseLike<Value>): Promise<Value> {
	step(life);
	return work();
}

function toolsOf({ tools }: Device, life: Life): SyncTools {
	return {
		...tools,
		fetch: async (input, init) => {
			step(life);
			const answer = await tools.fetch(input, init);
			// The server has done it, and nobody is there to hear.
			step(life);
			return answer;
		},
	};
}

/** A device that can be killed, and one that cannot. */
async function stage() {
	const { owner, one, other } = await twoDevices();
	const life: Life = { left: Number.POSITIVE_INFINITY };
	one.db.close();
	mortal(one, life);
	await one.db.open();
	return {
		owner,
		one,
		other,
		/** True: it was in step before its steps were used up. */
		async live(steps: number): Promise<boolean> {
			life.left = steps;
			const isDone = await syncOnce(toolsOf(one, life), true).catch(() => false);
			const survived = life.left >= 0;
			life.left = Number.POSITIVE_INFINITY;
			return isDone && survived;
		},
	};
}

test("a first reading of many pages and a first sending get through, however often the worker dies", async () => {
	const { owner, one, other, live } = await stage();
	const theirs = Array.from({ length: 450 }, (_, place) => `theirs-${place}`);
	for (const id of theirs) await other.save(template(id, { title: `Theirs ${id}` }));
	await other.sync();
	const mine = Array.from({ length: 120 }, (_, place) => `mine-${place}`);
	for (const id of mine) await one.save(template(id, { title: `Mine ${id}` }));
	let deaths = 0;
	while (!(await live(deaths + 1))) {
		deaths += 1;
		const there = await one.db.templates.where("id").anyOf(mine).count();
		expect(there).toBe(mine.length);
	}
	expect(deaths).toBeGreaterThan(10);
	await other.sync();
	for (const device of [one, other]) {
		expect(
			await device.db.templates
				.where("id")
				.anyOf([...theirs, ...mine])
				.count(),
		).toBe(570);
		expect(await readStatus(device.db)).toMatchObject({ waiting: 0, conflicts: 0 });
	}
	const token = await accessOf(one);
	for (const id of ["mine-0", "mine-60", "mine-119"]) {
		const { entries } = (await owner.ask(`GET /v1/history?id=${id}`, { token })).body;
		expect(entries).toHaveLength(1);
	}
}, 120_000);

test("killed at each single step of sending and reading, a worker loses nothing and writes nothing twice", async () => {
	const { owner, one, other, live } = await stage();
	await one.save(template("mine"));
	for (const device of [one, other, one]) await device.sync();
	let edits = 0;
	for (let isAlive = false; !isAlive; ) {
		edits += 1;
		await one.save({ ...(await required(one, "mine")), title: `Mine ${edits}` });
		await other.save(template("theirs", { title: `Theirs ${edits}` }));
		await other.sync();
		isAlive = await live(edits);
		expect((await required(one, "mine")).title).toBe(`Mine ${edits}`);
		expect(await live(Number.POSITIVE_INFINITY)).toBe(true);
		await other.sync();
		for (const device of [one, other]) {
			expect((await required(device, "mine")).title).toBe(`Mine ${edits}`);
			expect((await required(device, "theirs")).title).toBe(`Theirs ${edits}`);
			expect(await readStatus(device.db)).toMatchObject({ waiting: 0, conflicts: 0 });
		}
	}
	expect(edits).toBeGreaterThan(15);
	const { entries } = (await owner.ask("GET /v1/history?id=mine", { token: await accessOf(one) })).body;
	expect(entries).toHaveLength(edits + 1);
}, 120_000);
