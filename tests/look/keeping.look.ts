import { expect, type Page } from "@playwright/test";
import { writeBackup } from "../../lib/keeping/backup/write-backup.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser, type Stage } from "./stage.ts";

const NOW = new Date("2026-11-25T12:00").getTime();
const EMPTY = {
	retention: { messages: 12, activity: 24, notes: 0, contacts: 0 },
	removals: [],
	lock: { state: "off", passUnderWay: false, autoLockMinutes: 0 },
	held: [],
};
const FULL = {
	...EMPTY,
	removals: [
		{ id: "1", at: NOW, reason: "retention", counts: { messages: 1_234, "template-uses": 7 } },
		{
			id: "2",
			at: NOW - 9e7,
			reason: "erased",
			counts: { contacts: 1, messages: 40, notes: 2, conversations: 1 },
		},
	],
	held: [
		{ id: "a", name: "Julia Meyer" },
		{ id: "b", name: `${"Donaudampfschifffahrtsgesellschaft".repeat(3)} <b>x</b>\u202e` },
		{ id: "c", name: "" },
	],
};
/** The messages of one conversation as recorded once: recorded again, they are under other ids. */
const recorded = (as: string) =>
	Array.from({ length: 40 }, (_, place) => ({
		id: `${as}${place}`,
		conversation: "x:1",
		place,
		direction: "in",
		text: "Where is my parcel?",
		at: NOW,
		precision: "minute",
		seenAt: NOW,
	}));
const NOTE = { id: "n", contactId: "c", text: "Call in the morning", pinned: false, createdAt: NOW };

interface Scene {
	readonly name: string;
	readonly stage: Stage;
	readonly dark?: boolean;
	readonly act?: (page: Page) => Promise<void>;
}

async function backupFile(messages: readonly Readonly<Record<string, unknown>>[], passphrase?: string) {
	const writer = await writeBackup({ made: NOW, app: "0.1.0" }, passphrase);
	const bytes = [...(await writer.add("messages", messages)), ...(await writer.add("notes", [NOTE]))];
	const parts = [...bytes, ...(await writer.finish()).bytes];
	return { name: "x.aside", mimeType: "application/octet-stream", buffer: Buffer.concat(parts) };
}
const choose = async (page: Page, as: string, passphrase?: string) =>
	page.locator('input[type="file"]').setInputFiles(await backupFile(recorded(as), passphrase));

const SCENES: readonly Scene[] = [
	{ name: "empty", stage: { replies: { "keeping.read": EMPTY } } },
	{
		name: "full-dark",
		dark: true,
		stage: { replies: { "keeping.read": FULL } },
		act: (page) => page.locator("#retention ~ details summary").click(),
	},
	{
		name: "dry-run-de",
		stage: { locale: "de", replies: { "keeping.read": FULL } },
		act: async (page) => {
			await choose(page, "a");
			await page.locator(".settings-table").waitFor();
			await page.locator("#restore ~ * button").first().click();
			await page.locator("#restore ~ .notice.ok").waitFor();
			await choose(page, "b");
			await page.locator(".settings-table").waitFor();
		},
	},
	{
		name: "refused-dark-de",
		dark: true,
		stage: { locale: "de", replies: { "keeping.read": EMPTY } },
		act: async (page) => {
			const file = { name: "x.csv", mimeType: "text/csv", buffer: Buffer.from("name,handle\n") };
			await page.locator('input[type="file"]').setInputFiles(file);
			await page.getByRole("alert").waitFor();
		},
	},
	{
		name: "sealed",
		stage: { replies: { "keeping.read": EMPTY } },
		act: async (page) => {
			await choose(page, "a", "correct horse battery");
			await page.locator("#restore ~ form").waitFor();
			await page.locator("#restore ~ form input").fill("wrong");
			await page.locator("#restore ~ form input").press("Enter");
			await page.locator("#restore ~ form .late-text").waitFor();
		},
	},
	{
		name: "locked-de",
		stage: {
			locale: "de",
			replies: {
				"keeping.read": { ...EMPTY, lock: { ...EMPTY.lock, state: "locked" } },
				"lock.unlock": { right: false },
			},
		},
		act: async (page) => {
			await page.locator("#lock ~ details summary").click();
			await page.locator("#lock ~ form input").fill("wrong");
			await page.locator("#lock ~ form input").press("Enter");
			await page.locator("#lock ~ form .late-text").waitFor();
		},
	},
	{
		name: "open-dark",
		dark: true,
		stage: {
			replies: {
				"keeping.read": { ...EMPTY, lock: { state: "open", passUnderWay: true, autoLockMinutes: 15 } },
			},
		},
		act: async (page) => {
			for (const summary of await page.locator("#lock ~ details summary").all()) await summary.click();
		},
	},
	{
		name: "recovery-code",
		stage: { replies: { "keeping.read": EMPTY } },
		act: async (page) => {
			for (const field of await page.locator("#lock ~ form input").all()) await field.fill("correct horse");
			await page.locator("#lock ~ form button").click();
			await page.locator(".recovery-code").waitFor();
		},
	},
	{ name: "worker-dead", stage: { workerDead: true } },
	{ name: "pseudo", stage: { pseudo: true, replies: { "keeping.read": FULL } } },
];

for (const { name, stage, dark = false, act } of SCENES) {
	test(`keeping ${name} reads well, holds its width and is accessible`, async ({ page, url }) => {
		await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
		await fakeBrowser(page, stage);
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.goto(`${url}/desk.html#settings`);
		await page.locator(".settings section, .settings [role=alert]").first().waitFor();
		await act?.(page);
		for (const width of [1100, 340]) {
			await page.setViewportSize({ width, height: 900 });
			await picture(page, `keeping-${name}-${width}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await isAccessible(page);
		}
	});
}
