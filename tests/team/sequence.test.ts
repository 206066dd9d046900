import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createSetup, createTeam } from "../../server/store/joining.ts";
import { pull } from "../../server/store/pull.ts";
import { push } from "../../server/store/push.ts";
import { recognise } from "../../server/store/sessions.ts";
import type { Caller, Store } from "../../server/store/store.ts";
import { ENGINES, mutationLike, openStore, PUBLIC_KEY } from "./stage.ts";

const WRITERS = 8;
/** Enough that the control below always misses some; the reader of ours never does. */
const WRITES = 480;

async function newTeam(store: Store) {
	const setup = await createSetup(store);
	const device = { name: "d", publicKey: PUBLIC_KEY };
	const session = await createTeam(store, { setup, team: "T", person: "P", device });
	if ("kind" in session) throw new Error(session.kind);
	return async (): Promise<Caller> => {
		const caller = await recognise(store, session.tokens.access);
		if ("kind" in caller) throw new Error(caller.kind);
		return caller;
	};
}

const nap = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4));

describe.each(ENGINES)("a reader who follows its cursor on %s", (engine) => {
	it("misses nothing while many write at once", async () => {
		const store = await openStore(engine);
		const caller = await newTeam(store);
		const written: string[] = [];
		const writers = Array.from({ length: WRITERS }, async (_, writer) => {
			for (let turn = 0; turn < WRITES / WRITERS; turn += 1) {
				const id = `w${writer}-${turn}`;
				const mutation = mutationLike({ id, f: { title: id } });
				const reply = await push(store, await caller(), { mutations: [mutation] });
				if ("kind" in reply) throw new Error(reply.kind);
				// Eight at once from one device, as no device sends them: one that was overtaken is refused, not lost.
				if (reply.outcomes[0]?.status === "ok") written.push(id);
				await nap();
			}
		});
		const seen = new Set<string>();
		let cursor: string | undefined;
		async function read(): Promise<void> {
			const page = await pull(store, await caller(), { cursor });
			if ("kind" in page) throw new Error(page.kind);
			const reply = JSON.parse(page.json);
			for (const record of reply.records) seen.add(record.id);
			cursor = reply.cursor;
			if (reply.more) await read();
		}
		let isDone = false;
		const reader = (async () => {
			while (!isDone) {
				await read();
				// SQLite answers within the same task: without a pause nobody else would get a turn.
				await new Promise(setImmediate);
			}
		})();
		await Promise.all(writers);
		isDone = true;
		await reader;
		await read();
		expect(written.length).toBeGreaterThan(100);
		expect(written.filter((id) => !seen.has(id))).toEqual([]);
	});
});

describe("the control", () => {
	it("a plain sequence of PostgreSQL makes the same reader miss rows", async () => {
		const { database } = await openStore("postgres");
		const { query } = database;
		await sql`create table if not exists plain (n bigserial primary key, name text not null)`.execute(query);
		await sql`truncate plain`.execute(query);
		let written = 0;
		const writers = Array.from({ length: WRITERS }, async () => {
			for (let turn = 0; turn < WRITES / WRITERS; turn += 1) {
				await query.transaction().execute(async (within) => {
					await sql`insert into plain (name) values ('x')`.execute(within);
					await nap();
				});
				written += 1;
			}
		});
		let seen = 0;
		let at = 0;
		async function read(): Promise<void> {
			const { rows } = await sql<{ n: number }>`select n from plain where n > ${at} order by n`.execute(
				query,
			);
			seen += rows.length;
			at = rows.at(-1)?.n ?? at;
		}
		let isDone = false;
		const reader = (async () => {
			while (!isDone) {
				await read();
				// SQLite answers within the same task: without a pause nobody else would get a turn.
				await new Promise(setImmediate);
			}
		})();
		await Promise.all(writers);
		isDone = true;
		await reader;
		await read();
		expect(seen).toBeLessThan(written);
	});
});
