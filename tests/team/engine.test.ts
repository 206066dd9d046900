/** The device's engine, with a database of its own, against the real server. */
import "fake-indexeddb/auto";
import { expect, onTestFinished, test } from "vitest";
import { type Template, withDefaults } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { saveTemplates } from "../../lib/db/template-store.ts";
import { accessFor, dropAccess } from "../../lib/sync/access.ts";
import { decideConflict } from "../../lib/sync/decide-conflict.ts";
import { syncOnce } from "../../lib/sync/engine.ts";
import { beginSession, forgetTeam } from "../../lib/sync/membership.ts";
import { noteChanges, templateChanges } from "../../lib/sync/note-changes.ts";
import { readSession, recordTables } from "../../lib/sync/states.ts";
import { readConflicts, readStatus } from "../../lib/sync/status.ts";
import type { SyncTools } from "../../lib/sync/tools.ts";
import { readServerId } from "../../server/store/server-id.ts";
import { createOwner, invite, type Person, secondDevice, serve, type TestServer } from "./stage.ts";

const template = (id: string, more: Partial<Template> = {}): Template => ({
	...withDefaults({
		id,
		title: "Delay",
		shortcut: "delay",
		folder: "Support",
		kind: "reply",
		inquiryTypes: ["support"],
		platforms: [],
		variants: { en: "Sorry for the wait", el: "Συγγνώμη" },
		updatedAt: 0,
	}),
	owner: "team",
	...more,
});

interface Device {
	readonly db: AsideDatabase;
	readonly sent: string[];
	/** The next answers are lost on the way back, but for who the server is. */
	loseAnswers(count: number): void;
	readonly tools: SyncTools;
	save(given: Template): Promise<void>;
	stored(id: string): Promise<Template | undefined>;
	sync(): Promise<boolean>;
}

let devices = 0;

async function deviceOf({ url, store }: TestServer, { session }: Person): Promise<Device> {
	devices += 1;
	const db = new AsideDatabase(`engine-${devices}-${crypto.randomUUID()}`);
	onTestFinished(() => db.delete());
	const held = new Map<string, unknown>();
	const sent: string[] = [];
	let toLose = 0;
	const tools: SyncTools = {
		db,
		clock: Date.now,
		random: () => 0,
		fetch: async (input, init) => {
			sent.push(`${String(input)} ${String(init?.body ?? "")}`);
			const response = await fetch(input, init);
			if (toLose > 0 && !String(input).endsWith("/v1/config")) {
				toLose -= 1;
				throw new TypeError("the answer is lost");
			}
			return response;
		},
		store: {
			get: async (key) => ({ [key]: held.get(key) }),
			set: async (items) => {
				for (const [key, item] of Object.entries(items)) held.set(key, item);
			},
			remove: async (key) => void held.delete(key),
		},
		keepSettings: async () => undefined,
		changed: async () => undefined,
	};
	const { team, person, device, tokens } = session;
	const begun = await beginSession(
		db,
		{
			server: url,
			serverId: await readServerId(store),
			team,
			person,
			device,
			refresh: tokens.refresh,
			privateKey: "{}",
			secrets: [],
		},
		{ founding: undefined, at: 1 },
	);
	expect(begun).toBe(true);
	const note = (changed: readonly { before: Template | undefined; after: Template | undefined }[]) =>
		noteChanges(
			db,
			changed.flatMap(({ before, after }) => templateChanges(before, after)),
			Date.now(),
		);
	return {
		db,
		sent,
		tools,
		loseAnswers: (count) => {
			toLose = count;
		},
		async save(given) {
			const version = (await db.templates.get(given.id))?.version ?? 0;
			const outcome = await saveTemplates(db, {
				templates: [{ ...given, version }],
				action: "edited",
				at: Date.now(),
				note,
			});
			expect(outcome).toHaveProperty("saved");
		},
		stored: (id) => db.templates.get(id),
		sync: () => syncOnce(tools, true),
	};
}

async function twoDevices() {
	const server = await serve("sqlite");
	const owner = await createOwner(server);
	const mate = await invite(server.url, owner, "editor");
	return {
		server,
		owner,
		mate,
		one: await deviceOf(server, owner),
		other: await deviceOf(server, mate),
	};
}

test("a team's template goes from one device to another, with its tags, languages and types", async () => {
	const { one, other } = await twoDevices();
	const given = template("a", { tags: ["καθυστέρηση", "late parcel"], pinned: true });
	await one.save(given);
	expect(await one.sync()).toBe(true);
	expect(await other.sync()).toBe(true);
	const there = await other.stored("a");
	expect(there).toMatchObject({ title: "Delay", variants: given.variants, owner: "team", pinned: false });
	expect([...(there?.tags ?? [])].sort()).toEqual([...given.tags].sort());
	expect((await readStatus(other.db)).team?.members.map(({ name }) => name)).toEqual([
		"Mona Member",
		"Olive Owner",
	]);
	expect(await readStatus(one.db)).toMatchObject({ waiting: 0, conflicts: 0 });
});

test("one's own template becomes the team's, and one's own again", async () => {
	const { server, owner, one, other } = await twoDevices();
	const second = await deviceOf(server, await secondDevice(server.url, owner));
	await one.save(template("a", { owner: "mine" }));
	for (const device of [one, second, other]) await device.sync();
	expect(await second.stored("a")).toMatchObject({ owner: "mine" });
	expect(await other.stored("a")).toBeUndefined();
	await one.save({ ...(await required(one, "a")), owner: "team" });
	for (const device of [one, second, other]) await device.sync();
	expect(await readStatus(one.db)).toMatchObject({ waiting: 0, conflicts: 0 });
	for (const device of [one, second, other])
		expect(await device.stored("a")).toMatchObject({ owner: "team", title: "Delay" });
	await one.save({ ...(await required(one, "a")), owner: "mine" });
	for (const device of [one, second, other]) await device.sync();
	expect(await readStatus(one.db)).toMatchObject({ waiting: 0, conflicts: 0 });
	expect(await other.stored("a")).toBeUndefined();
	for (const device of [one, second]) expect(await device.stored("a")).toMatchObject({ owner: "mine" });
});

test("what leaves the team while a teammate edits it is lost to neither", async () => {
	const { one, other } = await twoDevices();
	await one.save(template("a"));
	for (const device of [one, other]) await device.sync();
	await one.save({ ...(await required(one, "a")), owner: "mine" });
	await other.save({ ...(await required(other, "a")), title: "Edited meanwhile" });
	for (const device of [one, other]) await device.sync();
	expect(await one.stored("a")).toMatchObject({ owner: "mine", title: "Delay" });
	expect(await other.stored("a")).toBeUndefined();
	const [conflict] = await readConflicts(other.db);
	expect(conflict).toMatchObject({ reason: "gone", title: "Edited meanwhile" });
	await decideConflict(other.db, conflict?.mid ?? 0, { decision: { take: "anew", id: "b" }, at: 2 });
	for (const device of [other, one]) await device.sync();
	expect(await one.stored("b")).toMatchObject({ title: "Edited meanwhile", owner: "team" });
});

test("edits of different fields merge, also when both were offline", async () => {
	const { one, other } = await twoDevices();
	await one.save(template("a"));
	await one.sync();
	await other.sync();
	await one.save({ ...(await required(one, "a")), title: "Delay, with care" });
	await other.save({ ...(await required(other, "a")), tags: ["new"] });
	for (const device of [one, other, one]) await device.sync();
	for (const device of [one, other])
		expect(await device.stored("a")).toMatchObject({ title: "Delay, with care", tags: ["new"] });
});

test("two edits of one field are both kept until a person decides", async () => {
	const { one, other } = await twoDevices();
	await one.save(template("a"));
	await one.sync();
	await other.sync();
	await one.save({ ...(await required(one, "a")), variants: { en: "One says" } });
	await other.save({ ...(await required(other, "a")), variants: { en: "Other says" } });
	for (const device of [one, other]) await device.sync();
	expect((await required(other, "a")).variants).toEqual({ en: "One says" });
	const [conflict] = await readConflicts(other.db);
	expect(conflict).toMatchObject({ title: "Delay", reason: "changed" });
	expect(conflict?.fields).toContainEqual({
		name: "body.en",
		mine: "Other says",
		theirs: "One says",
		seen: "Sorry for the wait",
	});
	await decideConflict(other.db, conflict?.mid ?? 0, { decision: { take: "mine" }, at: 2 });
	for (const device of [other, one]) await device.sync();
	expect((await required(one, "a")).variants).toEqual({ en: "Other says" });
	expect(await readStatus(other.db)).toMatchObject({ waiting: 0, conflicts: 0 });
});

test("a change whose answer is lost is written once", async () => {
	const { owner, one, other } = await twoDevices();
	await one.save(template("a"));
	await one.sync();
	await one.save({ ...(await required(one, "a")), title: "Second" });
	one.loseAnswers(1);
	await one.sync();
	expect((await readStatus(one.db)).trouble?.kind).toBe("offline");
	await one.sync();
	await other.sync();
	expect((await required(other, "a")).title).toBe("Second");
	const { entries } = (await owner.ask("GET /v1/history?id=a", { token: await accessOf(one) })).body;
	expect(entries).toHaveLength(2);
});

test("a refresh whose answer is lost is made again", async () => {
	const { one } = await twoDevices();
	one.loseAnswers(1);
	expect(await one.sync()).toBe(false);
	expect(one.sent.at(-1)).toContain("/v1/session/refresh");
	expect(await one.sync()).toBe(true);
});

test("another server at the same address is told apart, and is given neither a token nor a change", async () => {
	const { server, one } = await twoDevices();
	expect(await one.sync()).toBe(true);
	await one.save(template("a"));
	await dropAccess(one.tools);
	const rightId = await readServerId(server.store);
	// What stands at an address is whatever database is behind it.
	const { url: elsewhere } = await serve("sqlite");
	const right = one.tools.fetch;
	const redirected = { ...one.tools, fetch: toServer(right, server.url, elsewhere) };
	one.sent.length = 0;
	expect(await syncOnce(redirected, true)).toBe(false);
	expect(await readStatus(one.db)).toMatchObject({ trouble: { kind: "another" }, waiting: 1 });
	expect(one.sent.map((text) => text.trim())).toEqual([`${elsewhere}/v1/config`]);
	expect((await readSession(one.db))?.serverId).toBe(rightId);
	// It passes by itself once the right one is back.
	expect(await one.sync()).toBe(true);
	expect(await readStatus(one.db)).toMatchObject({ waiting: 0 });
});

test("one's own templates go to one's own devices and to nobody else", async () => {
	const { server, owner, one, other } = await twoDevices();
	const second = await deviceOf(server, await secondDevice(server.url, owner));
	await one.save(template("mine", { owner: "mine", title: "Just me" }));
	for (const device of [one, second, other]) await device.sync();
	expect(await second.stored("mine")).toMatchObject({ title: "Just me", owner: "mine" });
	expect(await other.stored("mine")).toBeUndefined();
});

test("an edit of what was removed is kept, and begins anew on request", async () => {
	const { one, other } = await twoDevices();
	await one.save(template("a"));
	await one.sync();
	await other.sync();
	await one.db.transaction("rw", recordTables(one.db), async () =>
		noteChanges(one.db, [{ id: "a", kind: "template", own: false }], 1),
	);
	await one.sync();
	await other.save({ ...(await required(other, "a")), title: "Edited too late" });
	await other.sync();
	expect(await other.stored("a")).toBeUndefined();
	const [conflict] = await readConflicts(other.db);
	expect(conflict?.reason).toBe("gone");
	await decideConflict(other.db, conflict?.mid ?? 0, { decision: { take: "anew", id: "b" }, at: 2 });
	for (const device of [other, one]) await device.sync();
	expect(await one.stored("b")).toMatchObject({
		title: "Edited too late",
		variants: { en: "Sorry for the wait" },
	});
});

test("a removed member's device hears of it, and drops the team's data alone", async () => {
	const { owner, mate, one, other } = await twoDevices();
	await one.save(template("a"));
	await other.save(template("own", { owner: "mine" }));
	for (const device of [one, other]) await device.sync();
	await owner.ask(`DELETE /v1/members/${mate.id}`, { token: await accessOf(one) });
	await other.save({ ...(await required(other, "a")), title: "Too late" });
	expect(await other.sync()).toBe(false);
	expect(await readStatus(other.db)).toMatchObject({ trouble: { kind: "removed" }, waiting: 1 });
	await forgetTeam(other.db);
	expect(await other.stored("a")).toBeUndefined();
	expect(await other.stored("own")).toBeDefined();
	expect(await readStatus(other.db)).toEqual({ waiting: 0, conflicts: 0 });
});

test("what a viewer changes of the team goes nowhere", async () => {
	const server = await serve("sqlite");
	const owner = await createOwner(server);
	const device = await deviceOf(server, await invite(server.url, owner, "viewer"));
	await device.sync();
	await device.save(template("a"));
	expect((await readStatus(device.db)).waiting).toBe(0);
});

test("no request holds a contact, a note or a message", async () => {
	const { one } = await twoDevices();
	const SECRET = "Zebedee Quill owes a zebra";
	await one.db.notes.put({ id: "n", contactId: "c", text: SECRET, pinned: false, createdAt: 1 });
	await one.db.contacts.put({
		id: "c",
		name: SECRET,
		tags: [SECRET],
		vip: true,
		fields: { a: SECRET },
		consent: [],
		sales: [],
		createdAt: 1,
		updatedAt: 1,
	});
	await one.save(template("a"));
	await one.save(template("mine", { owner: "mine" }));
	await one.sync();
	await one.sync();
	expect(one.sent.some((text) => text.includes("/v1/sync/push"))).toBe(true);
	expect(one.sent.filter((text) => text.includes("Zebedee") || text.includes("zebra"))).toEqual([]);
	// By what may be sent at all: each kind of record is one of these.
	const kinds = one.sent.flatMap((text) => [...text.matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind));
	expect(new Set(kinds)).toEqual(new Set(["template", "reply"]));
});

function toServer(send: typeof fetch, from: string, to: string): typeof fetch {
	return (input, init) => send(String(input).replace(from, to), init);
}

/** The device's own token: the one its person came in with ended with the first exchange. */
async function accessOf(device: Device): Promise<string> {
	const session = await readSession(device.db);
	const access = session && (await accessFor(device.tools, session));
	if (!access?.ok) throw new Error("No token");
	return access.value;
}

async function required(device: Device, id: string): Promise<Template> {
	const found = await device.stored(id);
	if (!found) throw new Error(`No template ${id}`);
	return found;
}
