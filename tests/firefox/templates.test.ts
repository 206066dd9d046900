/** Replies with every help they have, by keys, in Firefox: fields, languages, steps, the trigger that is set, undo. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
	choose,
	ENTER,
	ESCAPE,
	evidence,
	type FirefoxAside,
	holds,
	openPalette,
	pause,
	pressTogether,
	startFirefox,
	typeInto,
	until,
} from "./aside.ts";
import { openDesk } from "./desk.ts";

const TAB = "\uE004";
const CONTROL = "\uE009";
const TRIGGER = "Character that calls up a template in the message box";

const TEMPLATES = {
	ffields: {
		variants: { en: "Order {{ ask.order }}, size {{ ask.size }}. Again: {{ ask.order }}." },
		fields: [
			{ name: "order", kind: "text" },
			{ name: "size", kind: "choice", options: ["Small", "Medium"] },
		],
	},
	flang: { variants: { en: "Hello!", de: "Hallo!" } },
	fone: { variants: { en: "One." } },
	ftwo: { variants: { en: "Two." } },
	fsteps: {
		kind: "steps",
		variants: { en: "First message." },
		laterSteps: { en: ["Second message.", "Third message."] },
	},
};

let aside: FirefoxAside;
beforeAll(async () => {
	aside = await startFirefox();
	const page = await aside.openAda("x");
	const desk = await openDesk(aside.browser, page);
	await layTemplates(desk);
	await setTrigger(desk, ";");
	await desk.close();
	await page.close();
});
afterAll(() => aside.close());

/** As a person would have written them, beside the starter library. */
async function layTemplates(desk: Page): Promise<void> {
	await show(desk, "templates", ".desk-row");
	const templates = Object.entries(TEMPLATES).map(([shortcut, more]) => ({
		id: `test-${shortcut}`,
		title: `Test ${shortcut}`,
		shortcut,
		folder: "Tests",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		updatedAt: 0,
		...more,
	}));
	await desk.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction("templates", "readwrite");
					for (const row of rows) work.objectStore("templates").put(row);
					work.onabort = () => reject(work.error);
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		templates,
	);
}

/** Puppeteer's own way to wait for an element does not reach an extension's page. */
async function show(desk: Page, page: string, css: string): Promise<void> {
	await desk.evaluate((hash) => {
		location.hash = hash;
	}, page);
	const isThere = () => desk.evaluate((wanted) => document.querySelector(wanted) !== null, css);
	await vi.waitFor(async () => expect(await isThere()).toBe(true), { timeout: 15_000 });
}

/** In Desk's settings, by its field. */
async function setTrigger(desk: Page, trigger: string): Promise<void> {
	await show(desk, "settings", "label select");
	await desk.evaluate(
		(name, value) => {
			const labels = [...document.querySelectorAll("label")];
			const field = labels.find(({ textContent }) => textContent.includes(name))?.querySelector("select");
			if (!field) throw new Error("no field");
			field.value = value;
			field.dispatchEvent(new Event("change", { bubbles: true }));
		},
		TRIGGER,
		trigger,
	);
	const stored = () =>
		desk.evaluate(async () => {
			const { browser } = globalThis as unknown as {
				browser: { runtime: { sendMessage(message: object): Promise<{ value?: { trigger?: string } }> } };
			};
			return (await browser.runtime.sendMessage({ name: "setup.read", request: {} })).value?.trigger;
		});
	await vi.waitFor(async () => expect(await stored()).toBe(trigger), { timeout: 5_000 });
}

const text = (page: Page, wanted: string) => holds(page, (now) => now.trim() === wanted);
const selected = (frame: Frame) =>
	frame.evaluate(() => document.querySelector(".template.selected")?.textContent ?? "");

/** Presses the named button of the selected template by Enter. */
async function press(frame: Frame, name: string): Promise<void> {
	await frame.evaluate((wanted) => {
		const buttons = [...document.querySelectorAll<HTMLElement>(".template.selected button")];
		buttons.find(({ textContent }) => textContent.trim() === wanted)?.focus();
	}, name);
	await typeInto(frame, ENTER);
}

describe.each(["instagram", "x"] as const)("%s", (platform) => {
	test("a missing value is asked for in place; Tab goes on, Enter inserts", async () => {
		const page = await aside.openAda(platform);
		const palette = await openPalette(page);
		await choose(palette, "ffields");
		await typeInto(palette, ENTER);
		await expect
			.poll(() => palette.evaluate(() => document.activeElement?.getAttribute("data-field")))
			.toBe("ask.order");
		await typeInto(palette, `R 2041${TAB}M`);
		await expect.poll(() => selected(palette)).toContain("Again: R 2041.");
		await typeInto(palette, ENTER);
		const wanted = "Order R 2041, size Medium. Again: R 2041.";
		expect((await text(page, wanted)).trim()).toBe(wanted);
		await page.close();
	});

	test("one key changes the language", async () => {
		const page = await aside.openAda(platform);
		const palette = await openPalette(page);
		await choose(palette, "flang");
		expect(await selected(palette)).toContain("Hello!");
		await pressTogether(palette, CONTROL, "l");
		await expect.poll(() => selected(palette)).toContain("Hallo!");
		await typeInto(palette, ENTER);
		expect((await text(page, "Hallo!")).trim()).toBe("Hallo!");
		await page.close();
	});

	test("a template of several messages goes on by itself, is skipped and gone back in", async () => {
		const page = await aside.openAda(platform);
		let palette = await openPalette(page);
		await choose(palette, "fsteps");
		await typeInto(palette, ENTER);
		expect((await text(page, "First message.")).trim()).toBe("First message.");
		// Whoever clears it before it is read back is told that it did not arrive, and the step is not done.
		await until(palette, "Inserted");
		await page.evaluate(() => window.__replica.setDraft(""));
		palette = await openPalette(page);
		await choose(palette, "fsteps");
		await expect.poll(() => selected(palette)).toContain("Message 2 of 3");
		await press(palette, "Skip");
		await expect.poll(() => selected(palette)).toContain("Third message.");
		await press(palette, "Back");
		await expect.poll(() => selected(palette)).toContain("Second message.");
		await palette.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
		await typeInto(palette, ENTER);
		expect((await text(page, "Second message.")).trim()).toBe("Second message.");
		await page.close();
	});

	test("the trigger that is set calls templates up, the usual one no longer; undo takes out the last alone", async () => {
		const page = await aside.openAda(platform);
		await typeInto(await openPalette(page), ESCAPE);
		await pause(300);
		await page.keyboard.type("/fone no", { delay: 15 });
		expect((await text(page, "/fone no")).trim()).toBe("/fone no");
		await page.evaluate(() => window.__replica.setDraft(""));
		await typeInto(await openPalette(page), ESCAPE);
		await pause(300);
		await page.keyboard.type(";fone", { delay: 15 });
		await page.keyboard.press("Tab");
		expect((await text(page, "One.")).trim()).toBe("One.");
		await pause(1_100); // Lexical joins what follows within a second into one step of undo.
		await page.keyboard.type(" ;ftwo", { delay: 15 });
		await page.keyboard.press("Tab");
		expect((await text(page, "One. Two.")).trim()).toBe("One. Two.");
		await pause(300);
		await page.keyboard.down("Control");
		await page.keyboard.press("z");
		await page.keyboard.up("Control");
		expect((await holds(page, (now) => !now.includes("Two."))).trim()).toMatch(/^One\.(?: ;ftwo)?$/);
		expect(await evidence(page)).toEqual({ sent: [], sideEffects: [], violations: [] });
		await page.close();
	});
});
