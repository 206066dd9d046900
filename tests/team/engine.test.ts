/** The device's engine, with a database of its own, against the real server. */
import { expect, test } from "vitest";
import { templateHistory } from "../../lib/db/template-store.ts";
import { decideConflict } from "../../lib/sync/decide-conflict.ts";
import { forgetTeam } from "../../lib/sync/membership.ts";
import { noteChanges } from "../../lib/sync/note-changes.ts";
import { recordTables } from "../../lib/sync/states.ts";
import { readConflicts, readStatus } from "../../lib/sync/status.ts";
import { accessOf, deviceOf, required, template, twoDevices } from "./device.ts";
import { createOwner, invite, secondDevice, serve } from "./stage.ts";

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

test("a team's whole library comes to a new device, page by page, and is changed and emptied again", async () => {
	const { one, other } = await twoDevices();
	const ids = Array.from({ length: 450 }, (_, place) => `t${place}`);
	for (const id of ids) await one.save(template(id, { title: `Delay ${id}`, tags: ["parcel", id] }));
	expect(await one.sync()).toBe(true);
	expect(await other.sync()).toBe(true);
	expect(other.sent.filter((text) => text.includes("/v1/sync/pull")).length).toBeGreaterThanOrEqual(3);
	expect(await other.db.templates.where("id").anyOf(ids).count()).toBe(450);
	expect(await other.stored("t449")).toMatchObject({ title: "Delay t449", tags: ["parcel", "t449"] });
	const { db } = one;
	await db.transaction("rw", recordTables(db), async () =>
		noteChanges(
			db,
			ids.map((id) => ({ id, kind: "template", own: false })),
			1,
		),
	);
	expect(await one.sync()).toBe(true);
	expect(await other.sync()).toBe(true);
	expect(await other.db.templates.where("id").anyOf(ids).count()).toBe(0);
	expect(await other.db.templateVersions.where("templateId").anyOf(ids).count()).toBe(0);
});

test("what a template said first stands in its history once a teammate has changed it", async () => {
	const { one, other } = await twoDevices();
	await one.save(template("a"));
	for (const device of [one, other]) await device.sync();
	await one.save({ ...(await required(one, "a")), title: "Second" });
	for (const device of [one, other]) await device.sync();
	const history = await templateHistory(other.db, "a");
	expect(history.map(({ action, template: { title } }) => [action, title])).toEqual([
		["edited", "Second"],
		["created", "Delay"],
	]);
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
