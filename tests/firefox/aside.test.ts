import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import {
	choose,
	ENTER,
	ESCAPE,
	EXTENSION,
	evidence,
	type FirefoxAside,
	frameOf,
	holds,
	openPalette,
	pause,
	startFirefox,
	typeInto,
	until,
} from "./aside.ts";

const RECEIVED = "thanks for your message! I am looking into it and will get back to you today.";
const UNTOUCHED = { sent: [], sideEffects: [], violations: [] };

let aside: FirefoxAside;
beforeAll(async () => {
	aside = await startFirefox();
});
afterAll(() => aside.close());

describe.each(PLATFORM_IDS)("%s", (platform) => {
	test("the palette puts a reply with the contact's first name into the native box, unsent", async () => {
		const page = await aside.openAda(platform);
		const palette = await openPalette(page);
		await choose(palette, "got");
		await typeInto(palette, ENTER);
		const text = await holds(page, (now) => now.includes(RECEIVED));
		expect(text.trim()).toBe(`Hi Ada, ${RECEIVED}`);
		expect(await evidence(page)).toEqual(UNTOUCHED);
		await pause(200);
		await page.keyboard.type("!");
		expect((await holds(page, (now) => now.includes("!"))).trim()).toBe(`Hi Ada, ${RECEIVED}!`);
		await page.close();
	});

	test("the sidebar shows the contact and writes at the caret of a draft; one undo takes it out", async () => {
		const page = await aside.openAda(platform);
		const sidebar = await frameOf(page, "sidebar");
		await until(sidebar, "Ada Example");
		await (await openPalette(page)).evaluate(() => document.hasFocus());
		await typeInto(await frameOf(page, "palette"), ESCAPE);
		await pause(300);
		await page.keyboard.type("ab");
		await page.keyboard.press("ArrowLeft");
		expect((await holds(page, (now) => now.trim() === "ab")).trim()).toBe("ab");
		await pause(1_100); // Lexical joins what follows within a second into one step of undo.
		await sidebar.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
		await choose(sidebar, "got");
		await typeInto(sidebar, ENTER);
		const wanted = `aHi Ada, ${RECEIVED}b`;
		expect((await holds(page, (now) => now.trim() === wanted)).trim()).toBe(wanted);
		await pause(200);
		await page.keyboard.down("Control");
		await page.keyboard.press("z");
		await page.keyboard.up("Control");
		expect((await holds(page, (now) => now.trim() === "ab")).trim()).toBe("ab");
		expect(await evidence(page)).toEqual(UNTOUCHED);
		await page.close();
	});

	test("a shortcut typed into the native box and Tab become the text, unsent", async () => {
		const page = await aside.openAda(platform);
		await (await openPalette(page)).evaluate(() => document.hasFocus());
		await typeInto(await frameOf(page, "palette"), ESCAPE);
		await pause(300);
		await page.keyboard.type("/got", { delay: 15 });
		await page.keyboard.press("Tab");
		const text = await holds(page, (now) => now.includes(RECEIVED));
		expect(text.trim()).toBe(`Hi Ada, ${RECEIVED}`);
		expect(await evidence(page)).toEqual(UNTOUCHED);
		await page.close();
	});

	test("goes on after the page has put new nodes in place of all its own, the background having slept", async () => {
		const page = await aside.openAda(platform);
		await page.evaluate(() => window.__replica.remount());
		await pause(2_500);
		const palette = await openPalette(page);
		await choose(palette, "got");
		await typeInto(palette, ENTER);
		expect((await holds(page, (now) => now.includes(RECEIVED))).trim()).toBe(`Hi Ada, ${RECEIVED}`);
		await page.close();
	});
});

test("x: keys typed into our frames never reach the page", async () => {
	const page = await aside.openAda("x");
	const palette = await openPalette(page);
	await typeInto(palette, "x n m / ? l");
	await pause(200);
	expect(await evidence(page)).toEqual(UNTOUCHED);
	await page.close();
});

test("an update under an open page leaves one sidebar, and folding that gives the page its whole width back", async () => {
	const page = await aside.openAda("facebook");
	const traces = () =>
		page.evaluate(() => ({
			hosts: document.querySelectorAll("html > [data-aside]").length,
			margin: document.documentElement.style.marginRight,
		}));
	const before = await traces();
	expect(before.hosts).toBe(1);
	expect(before.margin).not.toBe("");
	const old = await frameOf(page, "sidebar");
	await aside.browser.installExtension(EXTENSION);
	await gone(page, old);
	await until(await frameOf(page, "sidebar"), "Ada Example");
	await pause(500);
	expect(await traces()).toEqual(before);
	await page.bringToFront();
	await page.keyboard.down("Alt");
	await page.keyboard.press("a");
	await page.keyboard.up("Alt");
	await pause(1_000);
	expect(await traces()).toEqual({ hosts: 1, margin: "" });
	await page.close();
});

async function gone(page: Page, frame: Frame): Promise<void> {
	for (let tries = 0; tries < 100 && page.frames().includes(frame); tries += 1) await pause(50);
	expect(page.frames()).not.toContain(frame);
}
