/** Hand-overs and the team's secret between devices, against the real server. */
import { describe, expect, it } from "vitest";
import { newDeviceKeys } from "../../lib/panel/team/device-keys.ts";
import { handoverTo, readHandovers, settledHandover } from "../../lib/sync/handovers.ts";
import { keepKeys } from "../../lib/sync/keep-keys.ts";
import { type Change, noteChanges } from "../../lib/sync/note-changes.ts";
import { readSession, writeSession } from "../../lib/sync/states.ts";
import type { Engine } from "../../server/database/schema.ts";
import { accessOf, type Device, deviceOf } from "./device.ts";
import { createOwner, ENGINES, invite, type Person, serve, type TestServer } from "./stage.ts";

const SECRET = { id: "k1", secret: "s".repeat(43) };
const ABOUT = { threadKey: "x:1-2", name: "Zebedee Quill", note: "Wants a zebra by Friday" };

/** A device with keys of its own. With the link's secret in hand, or (`sealed`) waiting for a copy. */
async function deviceWithKeys(
	server: TestServer,
	person: Person,
	has: "secret" | "nothing",
): Promise<Device> {
	const device = await deviceOf(server, person);
	const keys = await newDeviceKeys();
	const session = await readSession(device.db);
	if (!session) throw new Error("No session");
	const secrets = has === "secret" ? [SECRET] : [];
	await writeSession(device.db, { ...session, privateKey: keys.privateKey, secrets });
	await server.store.database.query
		.updateTable("device")
		.set({ public_key: keys.publicKey })
		.where("device_id", "=", person.session.device.id)
		.execute();
	return device;
}

async function teamOfTwo(engine: Engine) {
	const server = await serve(engine);
	const owner = await createOwner(server);
	const mate = await invite(server.url, owner, "viewer");
	const one = await deviceWithKeys(server, owner, "secret");
	const other = await deviceWithKeys(server, mate, "secret");
	for (const device of [one, other, one]) await sync(device);
	return { server, owner, mate, one, other };
}

/** A person with the token their device has by now. */
async function asNow(device: Device, person: Person): Promise<Person> {
	const token = await accessOf(device);
	return { ...person, token, ask: (what, asking) => person.ask(what, { token, ...asking }) };
}

/** As the worker does it. */
async function sync(device: Device): Promise<void> {
	expect(await device.sync()).toBe(true);
	await keepKeys(device.tools);
}

async function note(device: Device, change: Change | undefined): Promise<void> {
	if (!change) throw new Error("Nothing to note");
	const { db } = device;
	await db.transaction("rw", [db.replica, db.outbox, db.syncStates], async () =>
		noteChanges(db, [change], 1),
	);
}

const secretsOf = async ({ db }: Device) => (await readSession(db))?.secrets ?? [];

describe.each(ENGINES)("hand-overs and the secret on %s", (engine) => {
	it("a hand-over is readable where it was given and received, and sealed on the server", async () => {
		const { server, mate, owner, one, other } = await teamOfTwo(engine);
		await note(one, await handoverTo(one.db, { to: mate.id, due: 1_000 }, ABOUT));
		await sync(one);
		await sync(other);
		expect(await readHandovers(one.db, 0)).toMatchObject([
			{ whose: "given", to: "Mona Member", about: ABOUT },
		]);
		expect(await readHandovers(other.db, 0)).toMatchObject([
			{ whose: "mine", state: "offered", from: "Olive Owner", due: 1_000, about: ABOUT },
		]);
		const rows = await server.store.database.query.selectFrom("record").select("f").execute();
		const history = await server.store.database.query.selectFrom("history").select("after").execute();
		const stored = JSON.stringify([rows, history]);
		expect(stored).toContain(owner.id);
		for (const word of ["Zebedee", "zebra", "x:1-2"]) expect(stored).not.toContain(word);
		expect([...one.sent, ...other.sent].filter((text) => /Zebedee|zebra|x:1-2/.test(text))).toEqual([]);
	});

	it("accepting and declining are seen by who gave it; what is done is gone for both", async () => {
		const { mate, one, other } = await teamOfTwo(engine);
		await note(one, await handoverTo(one.db, { to: mate.id }, ABOUT));
		for (const device of [one, other]) await sync(device);
		const [{ id = "" } = {}] = await readHandovers(other.db, 0);
		await note(other, await settledHandover(other.db, id, "accepted"));
		for (const device of [other, one]) await sync(device);
		expect(await readHandovers(one.db, 0)).toMatchObject([{ state: "accepted" }]);
		await note(other, await settledHandover(other.db, id, "declined"));
		for (const device of [other, one]) await sync(device);
		expect(await readHandovers(other.db, 0)).toEqual([]);
		expect(await readHandovers(one.db, 0)).toMatchObject([{ whose: "given", state: "declined" }]);
		await note(one, await settledHandover(one.db, id, "done"));
		for (const device of [one, other]) await sync(device);
		expect(await readHandovers(one.db, 0)).toEqual([]);
		expect(await settledHandover(other.db, id, "accepted")).toBeUndefined();
	});

	it("what is not accepted in time comes to the admins, and to nobody else before", async () => {
		const { server, owner, mate, one, other } = await teamOfTwo(engine);
		const third = await invite(server.url, await asNow(one, owner), "editor", "Nikos");
		await note(other, await handoverTo(other.db, { to: third.id, due: 1_000 }, ABOUT));
		const device = await deviceWithKeys(server, third, "secret");
		for (const each of [other, one, device]) await sync(each);
		expect(await readHandovers(one.db, 999)).toEqual([]);
		expect(await readHandovers(one.db, 1_001)).toMatchObject([
			{ whose: "late", from: "Mona Member", to: "Nikos" },
		]);
		const bystander = await deviceWithKeys(
			server,
			await invite(server.url, await asNow(one, owner), "editor"),
			"secret",
		);
		await sync(bystander);
		expect(await readHandovers(bystander.db, 1_001)).toEqual([]);
		expect(mate.id).not.toBe(third.id);
	});

	it("a device that lacks the secret gets it sealed from one that has it", async () => {
		const { server, owner, one } = await teamOfTwo(engine);
		const late = await deviceWithKeys(
			server,
			await invite(server.url, await asNow(one, owner), "editor", "Nikos"),
			"nothing",
		);
		await sync(late);
		expect(await secretsOf(late)).toEqual([]);
		await sync(one);
		await sync(late);
		expect(await secretsOf(late)).toEqual([SECRET]);
	});

	it("a removed member's going begins a new secret, which the others get and the removed one does not", async () => {
		const { server, owner, mate, one, other } = await teamOfTwo(engine);
		const third = await invite(server.url, await asNow(one, owner), "editor", "Nikos");
		const stays = await deviceWithKeys(server, third, "secret");
		await sync(stays);
		await note(one, await handoverTo(one.db, { to: third.id }, ABOUT));
		await owner.ask(`DELETE /v1/members/${mate.id}`, { token: await accessOf(one) });
		for (const device of [one, stays]) await sync(device);
		const [kept, given] = [await secretsOf(one), await secretsOf(stays)];
		expect(kept.at(-1)?.id).not.toBe("k1");
		expect(given.at(-1)).toEqual(kept.at(-1));
		// What was sealed before stays readable.
		expect(await readHandovers(stays.db, 0)).toMatchObject([{ about: ABOUT }]);
		expect(await other.sync()).toBe(false);
		await keepKeys(other.tools);
		expect(await secretsOf(other)).toEqual([SECRET]);
		const copies = await server.store.database.query.selectFrom("sealed_key").selectAll().execute();
		const leaked = copies.filter((one) => one.device_id === mate.session.device.id && one.key_id !== "k1");
		expect(leaked).toEqual([]);
	});
});
