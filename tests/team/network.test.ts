/** A device whose way to the server is bad, whose worker dies in the middle, or whose clock was moved. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { syncOnce } from "../../lib/sync/engine.ts";
import { readHealth } from "../../lib/sync/states.ts";
import { readConflicts, readStatus } from "../../lib/sync/status.ts";
import type { SyncTools } from "../../lib/sync/tools.ts";
import { accessOf, type Device, deviceOf, required, template, twoDevices } from "./device.ts";
import { createOwner, invite, serve } from "./stage.ts";

const PAGE = "<!doctype html><title>Sign in to the hotel's network</title>";
const html = (status: number) => new Response(PAGE, { status, headers: { "content-type": "text/html" } });

type Fetch = SyncTools["fetch"];
type Fault = (real: Fetch, input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

const FAULTS: Readonly<Record<string, Fault>> = {
	none: (real, ...asked) => real(...asked),
	"never arrives": () => Promise.reject(new TypeError("Failed to fetch")),
	"is answered, and the answer is lost": async (real, ...asked) => {
		await real(...asked);
		throw new TypeError("Failed to fetch");
	},
	"is answered too late": async (real, ...asked) => {
		await real(...asked);
		throw new DOMException("The operation timed out.", "TimeoutError");
	},
	"arrives twice": async (real, ...asked) => {
		await real(...asked);
		return real(...asked);
	},
	"arrives twice at once": async (real, ...asked) => {
		const [first] = await Promise.all([real(...asked), real(...asked)]);
		return first;
	},
	"is answered by a page": async () => html(200),
	"is refused by a proxy": async () => html(502),
	"is answered with half of it": async (real, ...asked) => {
		const answer = await real(...asked);
		const text = await answer.text();
		return new Response(text.slice(0, text.length / 2), { status: answer.status });
	},
};

/** Each request of the device meets the next of these; after the last one all is well. */
function through(device: Device, faults: string[]): SyncTools {
	const { tools } = device;
	return {
		...tools,
		fetch: (input, init) => {
			const fault = FAULTS[faults.shift() ?? "none"];
			if (!fault) throw new Error("No such fault");
			return fault(tools.fetch, input, init);
		},
	};
}

async function known({ db }: Device): Promise<readonly string[]> {
	const [outbox, conflicts, replica] = [
		await db.outbox.toArray(),
		await db.conflicts.toArray(),
		await db.replica.toArray(),
	];
	return [
		...outbox.map(({ f }) => f),
		...conflicts.map(({ mine }) => mine.f),
		...replica.map(({ f }) => f),
	].map((f) => String(f["title"]));
}

test("whatever a bad network does, no edit is lost, none is made twice, and all come together", async () => {
	const { owner, one, other } = await twoDevices();
	await one.save(template("a"));
	for (const device of [one, other]) await device.sync();
	let edits = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom(...Object.keys(FAULTS)), { minLength: 1, maxLength: 12 }),
			async (faults) => {
				edits += 1;
				const title = `Edit ${edits}`;
				await one.save({ ...(await required(one, "a")), title });
				const bad = through(one, [...faults]);
				for (let tries = 0; tries <= faults.length; tries += 1) {
					await syncOnce(bad, true);
					expect(await known(one)).toContain(title);
				}
				expect((await readStatus(one.db)).trouble).toBeUndefined();
				await other.sync();
				expect((await required(other, "a")).title).toBe(title);
				expect(await readConflicts(one.db)).toEqual([]);
			},
		),
		{ numRuns: 60 },
	);
	const count = async (before?: number): Promise<number> => {
		const at = before === undefined ? "" : `&before=${before}`;
		const { body } = await owner.ask(`GET /v1/history?id=a${at}`, { token: await accessOf(one) });
		return body.entries.length + (body.more ? await count(body.entries.at(-1).seq) : 0);
	};
	expect(await count()).toBe(edits + 1);
}, 120_000);

test("what a bad network did is told for what it was", async () => {
	const { one } = await twoDevices();
	await one.sync();
	for (const [fault, trouble] of [
		["never arrives", "offline"],
		["is answered too late", "late"],
		["is answered by a page", "foreign"],
		["is refused by a proxy", "failed"],
		["is answered with half of it", "foreign"],
	] as const) {
		await syncOnce(through(one, [fault]), true);
		expect([fault, (await readStatus(one.db)).trouble?.kind]).toEqual([fault, trouble]);
	}
});

test("a device whose clock is a day ahead keeps its token, and one whose clock was put back goes on", async () => {
	const server = await serve("sqlite");
	const owner = await createOwner(server);
	const device = await deviceOf(server, await invite(server.url, owner, "editor"));
	const DAY = 24 * 60 * 60_000;
	const ahead = { ...device.tools, clock: () => Date.now() + DAY };
	for (const _ of ["once", "again", "and again"]) expect(await syncOnce(ahead, true)).toBe(true);
	expect(device.sent.filter((text) => text.includes("/v1/session/refresh"))).toHaveLength(1);
	expect(await syncOnce({ ...ahead, fetch: () => Promise.reject(new TypeError("offline")) }, true)).toBe(
		false,
	);
	expect((await readHealth(device.db)).notBefore).toBeGreaterThan(Date.now());
	expect(await syncOnce(device.tools)).toBe(true);
	expect(await syncOnce({ ...device.tools, clock: () => Date.now() - DAY }, true)).toBe(true);
});
