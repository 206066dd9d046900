/** A device with a database of its own, and the engine that keeps it in step with the real server. */
import "fake-indexeddb/auto";
import { expect, onTestFinished } from "vitest";
import { type Template, withDefaults } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { saveTemplates } from "../../lib/db/template-store.ts";
import { accessFor } from "../../lib/sync/access.ts";
import { syncOnce } from "../../lib/sync/engine.ts";
import { beginSession } from "../../lib/sync/membership.ts";
import { noteChanges, templateChanges } from "../../lib/sync/note-changes.ts";
import { readSession } from "../../lib/sync/states.ts";
import type { SyncTools } from "../../lib/sync/tools.ts";
import type { Engine } from "../../server/database/schema.ts";
import { readServerId } from "../../server/store/server-id.ts";
import { createOwner, invite, type Person, serve, type TestServer } from "./stage.ts";

export const template = (id: string, more: Partial<Template> = {}): Template => ({
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

export interface Device {
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

export async function deviceOf({ url, store }: TestServer, { session }: Person): Promise<Device> {
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

export async function twoDevices(engine: Engine = "sqlite") {
	const server = await serve(engine);
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

/** The device's own token: the one its person came in with ended with the first exchange. */
export async function accessOf(device: Device): Promise<string> {
	const session = await readSession(device.db);
	const access = session && (await accessFor(device.tools, session));
	if (!access?.ok) throw new Error("No token");
	return access.value;
}

export async function required(device: Device, id: string): Promise<Template> {
	const found = await device.stored(id);
	if (!found) throw new Error(`No template ${id}`);
	return found;
}
