/**
 * The built Firefox extension on the replicas. WebDriver BiDi lists our frames as contexts of their own: keys go to the
 * context that has the focus, as a person's do, and the truth is read from the page's editor.
 */
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { launchFirefox } from "./firefox.ts";

const EXTENSION = fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url));
const INBOX: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/inbox/",
	facebook: "https://www.facebook.com/messages/",
	business: "https://business.facebook.com/latest/inbox/all?asset_id=1001&mailbox_id=1001",
	x: "https://x.com/i/chat",
};
const RECEIVED = "thanks for your message! I am looking into it and will get back to you today.";

let browser: Browser;
let replicas: RunningReplicas;

beforeAll(async () => {
	replicas = await startReplicas();
	browser = await launchFirefox({
		"network.dns.forceResolve": "127.0.0.1",
		"network.socket.forcePort": `443=${replicas.port}`,
		// The background sleeps after so many ms of idleness, as it would after 30 s.
		"extensions.background.idle.timeout": 1_500,
	});
	await browser.installExtension(EXTENSION);
});

afterAll(async () => {
	await browser.close();
	await replicas.close();
});

async function openAda(platform: PlatformId): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1500, height: 900 });
	await page.goto(INBOX[platform]);
	await page.evaluate(() => window.__replica.ready);
	expect(await page.evaluate(() => document.hasFocus())).toBe(true);
	const id = await page.evaluate(
		() => window.__replica.threads().find((one) => one.name === "Ada Example")?.id,
	);
	await page.evaluate((thread) => window.__replica.openThread(thread ?? ""), id);
	await until(await frameOf(page, "sidebar"), "Ada Example");
	await pause(500);
	return page;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const editorText = (page: Page) => page.evaluate(() => window.__replica.editorText());

async function holds(page: Page, wanted: (text: string) => boolean): Promise<string> {
	for (let tries = 0; tries < 60; tries += 1) {
		const text = await editorText(page);
		if (wanted(text)) return text;
		await pause(50);
	}
	return editorText(page);
}

/** Puppeteer keeps a context's raw actions to itself; its own keyboard always types into the top document. */
interface WithActions {
	readonly browsingContext: { performActions(actions: readonly object[]): Promise<void> };
}

const ENTER = "\uE007";
const ESCAPE = "\uE00C";

async function typeInto(frame: Frame, text: string): Promise<void> {
	const actions = [...text].flatMap((value) => [
		{ type: "keyDown", value },
		{ type: "keyUp", value },
	]);
	await (frame as unknown as WithActions).browsingContext.performActions([
		{ type: "key", id: "keys", actions },
	]);
}

/** Our page in the platform's page, once it shows something. */
async function frameOf(page: Page, name: "sidebar" | "palette"): Promise<Frame> {
	for (let tries = 0; tries < 100; tries += 1) {
		for (const frame of page.frames().slice(1)) {
			const isIt = await frame
				.evaluate(
					(file) => location.pathname === `/${file}.html` && Boolean(document.querySelector("#app > *")),
					name,
				)
				.catch(() => false);
			if (isIt) return frame;
		}
		await pause(50);
	}
	throw new Error(`no ${name}`);
}

async function until(frame: Frame, says: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await frame.evaluate((text) => document.body.textContent.includes(text), says)) return;
		await pause(50);
	}
	throw new Error(`never shown: ${says}`);
}

async function openPalette(page: Page): Promise<Frame> {
	await page.keyboard.down("Alt");
	await page.keyboard.press("r");
	await page.keyboard.up("Alt");
	const palette = await frameOf(page, "palette");
	for (let tries = 0; tries < 100; tries += 1) {
		if (await palette.evaluate(() => document.hasFocus() && document.activeElement?.tagName === "INPUT"))
			break;
		await pause(30);
	}
	return palette;
}

async function choose(frame: Frame, shortcut: string): Promise<void> {
	await typeInto(frame, `/${shortcut}`);
	for (let tries = 0; tries < 100; tries += 1) {
		const text = await frame.evaluate(() => document.querySelector(".template.selected")?.textContent ?? "");
		if (text.includes(`/${shortcut}`)) return;
		await pause(30);
	}
	throw new Error(`not found: ${shortcut}`);
}

async function evidence(page: Page) {
	return page.evaluate(() => ({
		sent: window.__replica.sent(),
		sideEffects: window.__replica.sideEffects(),
		violations: window.__replica.violations(),
	}));
}

const UNTOUCHED = { sent: [], sideEffects: [], violations: [] };

describe.each(PLATFORM_IDS)("%s", (platform) => {
	test("the palette puts a reply with the contact's first name into the native box, unsent", async () => {
		const page = await openAda(platform);
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
		const page = await openAda(platform);
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
		const page = await openAda(platform);
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
		const page = await openAda(platform);
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
	const page = await openAda("x");
	const palette = await openPalette(page);
	await typeInto(palette, "x n m / ? l");
	await pause(200);
	expect(await evidence(page)).toEqual(UNTOUCHED);
	await page.close();
});

test("an update under an open page leaves one sidebar, and folding that gives the page its whole width back", async () => {
	const page = await openAda("facebook");
	const traces = () =>
		page.evaluate(() => ({
			hosts: document.querySelectorAll("html > [data-aside]").length,
			margin: document.documentElement.style.marginRight,
		}));
	const before = await traces();
	expect(before.hosts).toBe(1);
	expect(before.margin).not.toBe("");
	const old = await frameOf(page, "sidebar");
	await browser.installExtension(EXTENSION);
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
