/** Keeping and leaving, in the built extension: what a person does in Desk, and what is in the database afterwards. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "../look/accessible.ts";
import { type Aside, startAside } from "./aside.ts";

const PASSPHRASE = "correct horse battery";
const NOW = Date.now();

let aside: Aside;
let desk: Page;
test.beforeEach(async () => {
	aside = await startAside();
	desk = await aside.context.newPage();
	await desk.setViewportSize({ width: 1100, height: 900 });
	await openSettings();
	await layHistory();
});
test.afterEach(() => aside.close());

async function openSettings(): Promise<void> {
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#settings`);
	await desk.locator("#retention").waitFor();
}

/** One invented person with a note and 700 messages, straight into the database. */
async function layHistory(): Promise<void> {
	const rows = {
		contacts: [
			{ id: "c1", tags: [], vip: false, fields: {}, consent: [], sales: [], createdAt: NOW, updatedAt: NOW },
		],
		identities: [
			{
				id: "x:1",
				platform: "x",
				contactId: "c1",
				name: "Julia Meyer",
				formerNames: [],
				formerHandles: [],
				firstSeenAt: NOW,
				lastSeenAt: NOW,
			},
		],
		notes: [
			{
				id: "n1",
				contactId: "c1",
				text: "Prefers to be called in the morning",
				pinned: false,
				createdAt: NOW,
			},
		],
		conversations: [
			{
				key: "x:1-2",
				platform: "x",
				identityId: "x:1",
				title: "Julia Meyer",
				isGroup: false,
				members: [],
				messageCount: 700,
				firstSeenAt: NOW,
				lastSeenAt: NOW,
			},
		],
		messages: Array.from({ length: 700 }, (_, n) => ({
			id: `m${n}`,
			conversation: "x:1-2",
			place: n,
			direction: n % 2 ? "out" : "in",
			text: `Where is parcel ${n}?`,
			at: NOW - n,
			precision: "exact",
			seenAt: NOW,
		})),
	};
	await desk.evaluate(async (tables) => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open("aside");
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const work = db.transaction(Object.keys(tables), "readwrite");
		for (const [table, some] of Object.entries(tables)) {
			for (const row of some) work.objectStore(table).put(row);
		}
		await new Promise((resolve) => {
			work.oncomplete = resolve;
		});
		db.close();
	}, rows);
}

/** Every row of these tables, in the order of their keys. */
function stored(...tables: string[]): Promise<Record<string, unknown[]>> {
	return desk.evaluate(async (names) => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open("aside");
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const work = db.transaction(names, "readonly");
		const all: Record<string, unknown[]> = {};
		for (const name of names) {
			const asking = work.objectStore(name).getAll();
			await new Promise((resolve) => {
				asking.onsuccess = resolve;
			});
			all[name] = asking.result;
		}
		db.close();
		return all;
	}, tables);
}

const KEPT = ["contacts", "identities", "notes", "conversations", "messages", "templates"];

async function saveBackup(): Promise<{ name: string; bytes: Buffer }> {
	const passphrases = desk.locator("#backup ~ form input");
	await passphrases.first().fill(PASSPHRASE);
	await passphrases.nth(1).fill(PASSPHRASE);
	const download = desk.waitForEvent("download");
	await desk.locator("#backup ~ form button").click();
	const file = await download;
	await desk.locator("#backup ~ .notice.ok").waitFor();
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function choose(bytes: Buffer): Promise<void> {
	const file = { name: "backup.aside", mimeType: "application/octet-stream", buffer: bytes };
	await desk.locator('input[type="file"]').setInputFiles(file);
	await desk.locator("#restore ~ form input").fill(PASSPHRASE);
	await desk.locator("#restore ~ form input").press("Enter");
}

test("a sealed backup, everything erased, a damaged copy refused, and all of it back", async () => {
	const before = await stored(...KEPT);
	expect(before["messages"]?.length).toBe(700);
	const { name, bytes } = await saveBackup();
	expect(name).toMatch(/^aside-backup-sealed-\d{4}-\d\d-\d\d\.aside$/);
	expect(bytes.includes("parcel")).toBe(false);

	await desk.locator("#erase ~ form input").fill("erase");
	await desk.locator("#erase ~ form input").press("Enter");
	await desk.locator("#erase ~ .notice.ok").waitFor();
	const erased = await stored(...KEPT.filter((table) => table !== "templates"), "shelves", "states");
	expect(JSON.stringify(erased)).not.toMatch(/Julia|parcel|morning/);

	const damaged = Buffer.from(bytes);
	damaged[damaged.length - 200] = (damaged[damaged.length - 200] ?? 0) ^ 1;
	await choose(damaged);
	await expect(desk.getByRole("alert")).toContainText("damaged");
	expect((await stored("messages"))["messages"]).toEqual([]);

	await choose(bytes);
	await expect(desk.locator(".settings-table")).toContainText("700");
	expect((await stored("messages"))["messages"]).toEqual([]);
	await isAccessible(desk, []);
	await desk.getByRole("button", { name: "Merge" }).click();
	await desk.locator("#restore ~ .notice.ok", { hasText: "Restored" }).waitFor();
	const after = await stored(...KEPT);
	for (const table of KEPT.filter((one) => one !== "templates")) expect(after[table]).toEqual(before[table]);
	expect((await stored("staged"))["staged"]).toEqual([]);
	await expect.poll(async () => JSON.stringify((await stored("shelves"))["shelves"])).toContain("parcel 699");
});

test("the lock seals what was written, outlives the worker while open, and stays shut until the passphrase", async () => {
	const fields = desk.locator("#lock ~ form input");
	await fields.first().fill(PASSPHRASE);
	await fields.nth(1).fill(PASSPHRASE);
	await desk.getByRole("button", { name: "Turn the lock on" }).click();
	await expect(desk.locator(".recovery-code")).toHaveText(/^(\w{4}-){7}\w{4}$/);
	await desk.getByRole("button", { name: "I have written it down" }).click();
	await expect(desk.locator("#lock ~ .notice")).toHaveText("The lock is on, and open.", { timeout: 20_000 });
	expect(JSON.stringify(await stored("messages", "notes", "shelves"))).not.toMatch(/parcel|morning/);

	await killWorker();
	await openSettings();
	await expect(desk.locator("#lock ~ .notice")).toHaveText("The lock is on, and open.");

	await desk.getByRole("button", { name: "Lock now" }).click();
	await desk.getByRole("button", { name: "Unlock" }).waitFor();
	await killWorker();
	await openSettings();
	await desk.locator("#lock ~ form input").fill("something else entirely");
	await desk.getByRole("button", { name: "Unlock" }).click();
	await expect(desk.locator("#lock ~ form .late-text")).toHaveText("That is not the passphrase.");
	await desk.locator("#backup ~ form button").click();
	await expect(desk.locator("#backup ~ .notice.late")).toContainText("locked");

	await desk.locator("#lock ~ form input").fill(PASSPHRASE);
	await desk.getByRole("button", { name: "Unlock" }).click();
	await desk.getByRole("button", { name: "Lock now" }).waitFor();
	const { bytes } = await saveBackup();
	expect(bytes.length).toBeGreaterThan(700 * 20);
});

/** As the browser ends a worker that was idle. */
async function killWorker(): Promise<void> {
	const session = await aside.context.newCDPSession(desk);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await session.detach();
}
