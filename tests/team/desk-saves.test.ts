/** What Desk really saves, from "New template" to "Publish", on its way from one device to another. */
import "fake-indexeddb/auto";
import { expect, onTestFinished, test } from "vitest";
import type { Template } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { saveTemplates } from "../../lib/db/template-store.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createDeskTemplates } from "../../lib/panel/desk-templates.ts";
import { syncOnce } from "../../lib/sync/engine.ts";
import { beginSession } from "../../lib/sync/membership.ts";
import { noteChanges, templateChanges } from "../../lib/sync/note-changes.ts";
import { readConflicts, readStatus } from "../../lib/sync/status.ts";
import type { SyncTools } from "../../lib/sync/tools.ts";
import { readServerId } from "../../server/store/server-id.ts";
import { createOwner, invite, type Person, serve, type TestServer } from "./stage.ts";

async function deviceOf({ url, store }: TestServer, { session }: Person) {
	const db = new AsideDatabase(`desk-saves-${crypto.randomUUID()}`);
	onTestFinished(() => db.delete());
	const held = new Map<string, unknown>();
	const tools: SyncTools = {
		db,
		clock: Date.now,
		random: () => 0,
		fetch: (input, init) => fetch(input, init),
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
	await beginSession(
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
	return { db, sync: () => syncOnce(tools, true) };
}

/** Desk's own model, asking the database as the worker does. */
function deskOver(db: AsideDatabase) {
	const note = (changed: readonly { before: Template | undefined; after: Template | undefined }[]) =>
		noteChanges(
			db,
			changed.flatMap(({ before, after }) => templateChanges(before, after)),
			Date.now(),
		);
	const ask = (async (type: string, asked: { templates: Template[]; action: "edited" }) => {
		if (type === "templates.list") return { ok: true, value: { templates: await db.templates.toArray() } };
		if (type === "templates.recent") return { ok: true, value: { templateIds: [] } };
		if (type === "drafts.list") return { ok: true, value: { drafts: [] } };
		if (type === "fields.list") return { ok: true, value: { fields: [] } };
		if (type !== "templates.save") return { ok: true, value: {} };
		const saved = await saveTemplates(db, { ...asked, at: Date.now(), note });
		return { ok: true, value: JSON.parse(JSON.stringify(saved)) };
	}) as unknown as Ask;
	return createDeskTemplates({
		ask,
		now: Date.now,
		valueName: (path: string) => path,
		interfaceLanguage: "en-US",
	});
}

const MOMENTS = [
	"never",
	"never, by a quick hand,",
	"after the draft",
	"while the draft is on its way",
	"after each save",
] as const;

test.each(MOMENTS)(
	"a new template that becomes the team's arrives, synced %s before it is published",
	async (moment) => {
		const server = await serve("sqlite");
		const owner = await createOwner(server);
		const mate = await invite(server.url, owner, "editor");
		const one = await deviceOf(server, owner);
		const other = await deviceOf(server, mate);
		for (const device of [one, other]) await device.sync();
		const desk = deskOver(one.db);
		await desk.load();
		// A quick hand types while the draft is still being stored.
		const created = desk.create("New template");
		if (moment !== "never, by a quick hand,") await created;
		if (moment === "after the draft" || moment === "after each save") await one.sync();
		const underWay = moment === "while the draft is on its way" ? one.sync() : undefined;
		const { editing } = desk;
		editing.change({ title: "" });
		editing.change({ title: "Parcel shop" });
		if (moment === "after each save") {
			await editing.save();
			await one.sync();
		}
		editing.change({ owner: "team" });
		editing.write("It waits at the shop.");
		await editing.save(true);
		await created;
		expect(editing.status.value).toBe("saved");
		expect(editing.body.value).toBe("It waits at the shop.");
		await underWay;
		for (const device of [one, other, one]) expect(await device.sync()).toBe(true);
		expect(await readConflicts(one.db)).toEqual([]);
		expect(await readStatus(one.db)).toMatchObject({ waiting: 0, conflicts: 0 });
		const [there] = await other.db.templates.toArray();
		expect(there).toMatchObject({
			title: "Parcel shop",
			owner: "team",
			state: "published",
			variants: { en: "It waits at the shop." },
		});
	},
);
