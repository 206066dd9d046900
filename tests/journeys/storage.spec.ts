/** What a person is told when the storage fails, in the built extension: no room, a newer database; and an old one upgraded. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { layOut, storedDatabase } from "../db/stored-database.ts";
import { isAccessible } from "../look/accessible.ts";
import { type Aside, rowsIn, startAside } from "./aside.ts";
import { clickRow, sidebarFor } from "./surfaces.ts";

let aside: Aside;
test.beforeEach(async () => {
	aside = await startAside();
});
test.afterEach(() => aside.close());

async function openDesk(): Promise<Page> {
	const desk = await aside.context.newPage();
	await desk.setViewportSize({ width: 1100, height: 800 });
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
	await desk.locator(".desk-nav").waitFor();
	return desk;
}

/** From now on the worker's writes of rows fail as on a full disk, or no longer. */
function fillDisk(isFull: boolean): Promise<void> {
	return aside.worker.evaluate(async (full) => {
		const global = globalThis as unknown as {
			put?: IDBObjectStore["put"];
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		await global.chrome.storage.local.set({ recording: { instagram: "on" }, recording$: { v: 1 } });
		global.put ??= IDBObjectStore.prototype.put;
		const { put } = global;
		IDBObjectStore.prototype.put = full
			? function (this: IDBObjectStore, ...given) {
					if (/^(?:messages|notes|shelves)$/.test(this.name))
						throw new DOMException("", "QuotaExceededError");
					return put.apply(this, given);
				}
			: put;
	}, isFull);
}

test("a full disk is said in the sidebar, a note stays in its box, and all goes on by itself when there is room", async () => {
	await fillDisk(true);
	const page = await aside.open("instagram");
	await clickRow(page, "instagram", "Ada Example");
	const sidebar = await sidebarFor(page, "Ada Example");
	await sidebar.getByRole("tab", { name: "History" }).click();
	await expect(sidebar.getByRole("alert")).toContainText("no room left on the disk", { timeout: 10_000 });
	await sidebar.getByRole("tab", { name: "Contact" }).click();
	const box = sidebar.getByPlaceholder("Add a note");
	await box.fill("Comes on Thursday");
	await box.press("Control+Enter");
	await expect(sidebar.getByText("so that could not be saved")).toBeVisible();
	await expect(box).toHaveValue("Comes on Thursday");
	await fillDisk(false);
	await box.press("Control+Enter");
	await expect(sidebar.locator(".note .plain-text")).toHaveText("Comes on Thursday");
	await sidebar.getByRole("tab", { name: "History" }).click();
	await expect(sidebar.locator(".timeline .entry").first()).toBeVisible({ timeout: 10_000 });
	await expect(sidebar.getByRole("alert")).toHaveCount(0);
});

test("what a newer Aside stored is left alone; Desk says so, and saves it to a file", async () => {
	const desk = await openDesk();
	await desk.evaluate(layOut, { name: "aside", dump: { ...storedDatabase(2), version: 10_000 } });
	await desk.reload();
	const notice = desk.locator(".storage-notice");
	await expect(notice.getByText("Stored by a newer Aside")).toBeVisible();
	await isAccessible(desk);
	await notice.screenshot({ path: ".artifacts/desk-storage-newer.png" });
	const download = desk.waitForEvent("download");
	await notice.getByRole("button", { name: "Save what can be read" }).click();
	const file = await readFile(await (await download).path(), "utf8");
	expect(file).toContain("Is the blue lamp still there?");
	await expect(notice.getByText("entries saved as")).toBeVisible();
	expect(await rowsIn(desk, "messages")).toHaveLength(2);
});

test("what the first version stored is there after the upgrade, and new things can be kept", async () => {
	const desk = await openDesk();
	// The worker may open its own in between.
	await expect(() => desk.evaluate(layOut, { name: "aside", dump: storedDatabase(1) })).toPass();
	await desk.reload();
	await expect(desk.getByText("/delay").first()).toBeVisible();
	expect(await rowsIn(desk, "templates")).not.toEqual([]);
	expect(await rowsIn(desk, "messages")).toEqual([]);
	await expect(desk.locator(".storage-notice")).toHaveCount(0);
});
