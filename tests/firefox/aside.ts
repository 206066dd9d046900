/**
 * The built Firefox extension on the replicas. WebDriver BiDi lists our frames as contexts of their own: keys go to the
 * context that has the focus, as a person's do, and the truth is read from the page's editor.
 */
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "puppeteer-core";
import { expect } from "vitest";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { startReplicas } from "../replicas/server.ts";
import { launchFirefox } from "./firefox.ts";

export const EXTENSION = fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url));
const INBOX: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/inbox/",
	facebook: "https://www.facebook.com/messages/",
	business: "https://business.facebook.com/latest/inbox/all?asset_id=1001&mailbox_id=1001",
	x: "https://x.com/i/chat",
};

export interface FirefoxAside {
	readonly browser: Browser;
	/** Opens the site's inbox in a new tab, and Ada Example's thread in it. */
	openAda(platform: PlatformId): Promise<Page>;
	close(): Promise<void>;
}

export async function startFirefox(
	prefs: Readonly<Record<string, string | number | boolean>> = {},
): Promise<FirefoxAside> {
	const replicas = await startReplicas();
	const browser = await launchFirefox({
		"network.dns.forceResolve": "127.0.0.1",
		"network.socket.forcePort": `443=${replicas.port}`,
		// The background sleeps after so many ms of idleness, as it would after 30 s.
		"extensions.background.idle.timeout": 1_500,
		...prefs,
	});
	await (prefs[ALWAYS_PRIVATE] ? installForPrivate(browser) : browser.installExtension(EXTENSION));
	return {
		browser,
		async openAda(platform) {
			const page = await browser.newPage();
			await page.setViewport({ width: 1500, height: 900 });
			await page.goto(INBOX[platform]);
			await page.evaluate(() => window.__replica.ready);
			expect(await page.evaluate(() => document.hasFocus())).toBe(true);
			await openThread(page, "Ada Example");
			await pause(500);
			return page;
		},
		async close() {
			await browser.close();
			await replicas.close();
		},
	};
}

/** Private browsing at all times. */
export const ALWAYS_PRIVATE = "browser.privatebrowsing.autostart";

/** As a person allows an extension to run in private windows; Puppeteer's own method does not know of it. */
async function installForPrivate(browser: Browser): Promise<void> {
	const { connection } = browser as unknown as {
		connection: { send(method: string, params: object): Promise<unknown> };
	};
	const extensionData = { type: "path", path: EXTENSION };
	await connection.send("webExtension.install", { extensionData, "moz:allowPrivateBrowsing": true });
}

/** By the person's name. Returns once the sidebar shows it. */
export async function openThread(page: Page, name: string): Promise<void> {
	await page.evaluate((wanted) => {
		const thread = window.__replica.threads().find((one) => one.name === wanted);
		window.__replica.openThread(thread?.id ?? "");
	}, name);
	await until(await frameOf(page, "sidebar"), name);
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const editorText = (page: Page) => page.evaluate(() => window.__replica.editorText());

export async function holds(page: Page, wanted: (text: string) => boolean): Promise<string> {
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

export const ENTER = "\uE007";
export const ESCAPE = "\uE00C";

export async function typeInto(frame: Frame, text: string): Promise<void> {
	await performKeys(
		frame,
		[...text].flatMap((value) => [
			{ type: "keyDown", value },
			{ type: "keyUp", value },
		]),
	);
}

/** Keys held down in order, and let go. */
export async function pressTogether(frame: Frame, ...keys: readonly string[]): Promise<void> {
	const down = keys.map((value) => ({ type: "keyDown", value }));
	await performKeys(frame, [...down, ...down.map(({ value }) => ({ type: "keyUp", value })).reverse()]);
}

async function performKeys(frame: Frame, actions: readonly object[]): Promise<void> {
	await (frame as unknown as WithActions).browsingContext.performActions([
		{ type: "key", id: "keys", actions },
	]);
}

/** Our page in the platform's page, once it shows something. */
export async function frameOf(page: Page, name: "sidebar" | "palette"): Promise<Frame> {
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

export async function until(frame: Frame, says: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await frame.evaluate((text) => document.body.textContent.includes(text), says)) return;
		await pause(50);
	}
	throw new Error(`never shown: ${says}`);
}

export async function openPalette(page: Page): Promise<Frame> {
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

/** Behind whatever character calls templates up. */
export async function choose(frame: Frame, shortcut: string): Promise<void> {
	await typeInto(frame, `/${shortcut}`);
	for (let tries = 0; tries < 100; tries += 1) {
		const shown = await frame.evaluate(
			() => document.querySelector(".template.selected .template-title .faint")?.textContent ?? "",
		);
		if (shown.slice(1) === shortcut) return;
		await pause(30);
	}
	throw new Error(`not found: ${shortcut}`);
}

export async function evidence(page: Page) {
	return page.evaluate(() => ({
		sent: window.__replica.sent(),
		sideEffects: window.__replica.sideEffects(),
		violations: window.__replica.violations(),
	}));
}

/** Clicks the first element of these whose text holds `says`, once there is one. */
export async function click(frame: Frame, selector: string, says: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const clicked = await frame.evaluate(
			(css, text) => {
				const found = [...document.querySelectorAll<HTMLElement>(css)].find(({ textContent }) =>
					textContent.includes(text),
				);
				found?.click();
				return Boolean(found);
			},
			selector,
			says,
		);
		if (clicked) return;
		await pause(50);
	}
	throw new Error(`nothing to click: ${says}`);
}
