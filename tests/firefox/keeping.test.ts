/** Contacts, and keeping and leaving, in Desk in Firefox: what a person does there, and what is there afterwards. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { click, type FirefoxAside, frameOf, startFirefox, until } from "./aside.ts";
import { openDesk } from "./desk.ts";

const PASSPHRASE = "correct horse battery";
const downloads = mkdtempSync(join(tmpdir(), "aside-firefox-saved-"));
let aside: FirefoxAside;
let desk: Page;

beforeAll(async () => {
	aside = await startFirefox({
		"browser.download.folderList": 2,
		"browser.download.dir": downloads,
		"browser.download.useDownloadDir": true,
		"browser.download.always_ask_before_handling_new_types": false,
	});
});
afterAll(async () => {
	await aside.close();
	rmSync(downloads, { recursive: true, force: true });
});

const goTo = (where: string) =>
	desk.evaluate((hash) => {
		location.hash = hash;
	}, where);
const press = (selector: string, says: string) => click(desk.mainFrame(), selector, says);
const shows = (says: string) => until(desk.mainFrame(), says);

async function fill(selector: string, text: string): Promise<void> {
	await expect.poll(() => desk.evaluate((css) => document.querySelector(css) !== null, selector)).toBe(true);
	await desk.evaluate(
		(css, value) => {
			const field = document.querySelector<HTMLInputElement>(css);
			if (!field) return;
			field.value = value;
			field.dispatchEvent(new Event("input", { bubbles: true }));
		},
		selector,
		text,
	);
}

/** The file that is saved next, once it is whole. */
async function saved(extension: string): Promise<string> {
	const found = () => readdirSync(downloads).filter((name) => name.endsWith(extension));
	await expect.poll(found, { timeout: 15_000 }).toHaveLength(1);
	const path = join(downloads, found()[0] ?? "");
	await expect.poll(() => readFileSync(path, "utf8").length, { timeout: 5_000 }).toBeGreaterThan(0);
	const text = readFileSync(path, "utf8");
	rmSync(path);
	return text;
}

async function choose(name: string, content: string): Promise<void> {
	await desk.evaluate(
		(file, text) => {
			const field = document.querySelector<HTMLInputElement>("#restore ~ .settings-buttons input[type=file]");
			const chosen = new DataTransfer();
			chosen.items.add(new File([text], file));
			if (!field) throw new Error("no field for a file");
			field.files = chosen.files;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		},
		name,
		content,
	);
}

test("a contact is found, noted and taken out as JSON and CSV", async () => {
	const page = await aside.openAda("x");
	const sidebar = await frameOf(page, "sidebar");
	await click(sidebar, '[role="tab"]', "History");
	await click(sidebar, "button", "Keep the history");
	await expect
		.poll(() => sidebar.evaluate(() => document.querySelectorAll(".timeline .entry").length), {
			timeout: 15_000,
		})
		.toBeGreaterThan(2);
	desk = await openDesk(aside.browser, page);
	await goTo("contacts");
	await press(".contact-open", "Ada Example");
	await fill(".open-contact .notes textarea", "Prefers to be called in the morning");
	await desk.evaluate(() => {
		const box = document.querySelector(".open-contact .notes textarea");
		box?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
	});
	await expect
		.poll(() => desk.evaluate(() => document.querySelector(".open-contact .note .plain-text")?.textContent))
		.toBe("Prefers to be called in the morning");
	await press(".leaving button", "JSON");
	const json = JSON.parse(await saved(".json"));
	expect(json.notes.map(({ text }: { text: string }) => text)).toEqual([
		"Prefers to be called in the morning",
	]);
	expect(json.messages.length).toBeGreaterThan(2);
	await press(".leaving button", "CSV");
	expect(await saved(".csv")).toContain('"Prefers to be called in the morning"');
	await fill('.contacts-side input[type="search"]', "MORN");
	await expect
		.poll(() => desk.evaluate(() => document.querySelector(".everywhere mark")?.textContent))
		.toBe("morn");
	await fill('.contacts-side input[type="search"]', "");
});

test("a backup brings back all after everything was erased; a damaged one changes nothing", async () => {
	await goTo("settings");
	await press("#backup ~ form button", "");
	const file = await saved(".aside");
	expect(file).toContain("called in the morning");
	await fill("#erase ~ form input", "erase");
	await press("#erase ~ form button", "");
	await shows("Everything was erased.");
	await goTo("contacts");
	await shows("No contacts yet.");
	await goTo("settings");
	await choose("damaged.aside", file.replace("morning", "evening"));
	await expect
		.poll(() => desk.evaluate(() => document.querySelector("#restore ~ .notice.late")?.textContent ?? ""))
		.not.toBe("");
	await choose("backup.aside", file);
	await press("#restore ~ .settings-buttons button", "Merge");
	await expect
		.poll(() => desk.evaluate(() => document.querySelector("#restore ~ .notice.ok")?.textContent ?? ""), {
			timeout: 20_000,
		})
		.toContain("Restored");
	await goTo("contacts");
	await press(".contact-open", "Ada Example");
	await shows("Prefers to be called in the morning");
});

test("the lock seals what was kept, and opens with the passphrase alone", async () => {
	await goTo("settings");
	await fill("#lock ~ form input", PASSPHRASE);
	await fill("#lock ~ form .settings-field:nth-of-type(2) input", PASSPHRASE);
	await press("#lock ~ form button", "Turn the lock on");
	await press("button", "I have written it down");
	await press("button", "Lock now");
	await goTo("contacts");
	await press(".contact-open", "Ada Example");
	await shows("Notes and history are locked.");
	await expect
		.poll(() => desk.evaluate(() => document.body.textContent.includes("called in the morning")))
		.toBe(false);
	await goTo("settings");
	await fill("#lock ~ form input", "something else entirely");
	await press("#lock ~ form button", "Unlock");
	await shows("That is not the passphrase.");
	await fill("#lock ~ form input", PASSPHRASE);
	await press("#lock ~ form button", "Unlock");
	await goTo("contacts");
	await shows("Prefers to be called in the morning");
});
