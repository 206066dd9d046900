/** Response times in Firefox: badges on the site's rows, one key that acknowledges, and an outcome. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, type FirefoxAside, frameOf, holds, openThread, startFirefox } from "./aside.ts";
import { badgeOf } from "./badges.ts";
import { giveCommand } from "./speak.ts";

const NAME = "Jürgen Beispielmann";
const IN_TIME = { timeout: 10_000 };

let aside: FirefoxAside;
beforeAll(async () => {
	aside = await startFirefox();
});
afterAll(() => aside.close());

async function asks(page: Page, text: string): Promise<void> {
	await page.evaluate(
		({ name, words }) => {
			const one = window.__replica.threads().find((thread) => thread.name === name);
			window.__replica.receive(one?.id ?? "", words);
		},
		{ name: NAME, words: text },
	);
	await openThread(page, NAME);
}

const meter = (sidebar: Frame) =>
	sidebar.evaluate(() => document.querySelector(".meter")?.textContent ?? "").catch(() => "");

describe.each(["instagram", "x"] as const)("%s", (platform) => {
	test("a badge says how long there is; one key acknowledges, and a person still has to follow up; an outcome ends it", async () => {
		const page = await aside.openAda(platform);
		const badge = () => badgeOf(aside.browser, page, NAME);
		// Names alone tell nothing: Instagram's rows say no more before the conversation was seen.
		await expect.poll(badge, IN_TIME).toBe(platform === "x" ? "waiting" : undefined);
		await asks(page, "Where is my order 4711?");
		const sidebar = await frameOf(page, "sidebar");
		await expect.poll(() => meter(sidebar), IN_TIME).toContain("Waiting");
		await expect.poll(badge, IN_TIME).toMatch(/left$/);

		await page.bringToFront();
		await giveCommand(aside.browser, "Q");
		const text = await holds(page, (now) => now.includes("thanks for your message!"));
		expect(text.trim()).toMatch(/^Hi Jürgen, thanks for your message!/);
		await page.keyboard.press("Enter");
		await expect.poll(() => meter(sidebar), IN_TIME).toContain("Acknowledged");
		await expect.poll(badge, IN_TIME).toMatch(/left$/);

		await click(sidebar, "#foot-resolve", "Resolve");
		await click(sidebar, ".foot-menu .menu-item", "Solved");
		await expect.poll(() => meter(sidebar), IN_TIME).toContain("Solved");
		await expect.poll(badge, IN_TIME).toBeUndefined();
		await asks(page, "It came, and it is broken!");
		await expect.poll(() => meter(sidebar), IN_TIME).toContain("Waiting");
		await expect.poll(badge, IN_TIME).toMatch(/left$/);
		await page.close();
	});
});
