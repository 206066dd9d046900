/** What was said is kept, shown and found again: the History tab in Firefox. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { click, type FirefoxAside, frameOf, openThread, pause, startFirefox } from "./aside.ts";

let aside: FirefoxAside;
beforeAll(async () => {
	aside = await startFirefox();
});
afterAll(() => aside.close());

test.each(PLATFORM_IDS)(
	"%s: what is kept shows in the open History tab at once, and is found again",
	async (platform) => {
		const page = await aside.openAda(platform);
		const sidebar = await frameOf(page, "sidebar");
		await click(sidebar, '[role="tab"]', "History");
		await click(sidebar, "button", "Keep the history");
		const kept = await entries(sidebar, (texts) => texts.length > 2);
		await openThread(page, "Jürgen Beispielmann");
		await openThread(page, "Ada Example");
		expect(await entries(sidebar, (texts) => texts.length >= kept.length)).toEqual(kept);
		await receive(page, "The parcel with the Ångström meter is here.");
		const text = (await entries(sidebar, (texts) => texts.length > kept.length)).join("\n");
		expect(text).toContain("Ångström meter");
		await sidebar.evaluate(() => {
			const box = document.querySelector<HTMLInputElement>(".reply-top input[type=search]");
			if (!box) throw new Error("no search");
			box.value = "ANGSTR";
			box.dispatchEvent(new Event("input", { bubbles: true }));
		});
		expect(await entries(sidebar, (texts) => texts.length === 1)).toHaveLength(1);
		expect(await sidebar.evaluate(() => document.querySelector(".timeline mark")?.textContent)).toBe(
			"Ångstr",
		);
		await page.close();
	},
);

/** What the timeline says, once it is as wanted, or after long enough. */
async function entries(sidebar: Frame, wanted: (texts: readonly string[]) => boolean): Promise<string[]> {
	for (let tries = 0; ; tries += 1) {
		const texts = await sidebar.evaluate(() =>
			[...document.querySelectorAll(".timeline .entry .plain-text")].map(({ textContent }) => textContent),
		);
		if (wanted(texts)) return texts;
		if (tries === 200) throw new Error(`the timeline says only: ${JSON.stringify(texts)}`);
		await pause(50);
	}
}

function receive(page: Page, text: string): Promise<void> {
	return page.evaluate((words) => {
		const thread = window.__replica.threads().find(({ name }) => name === "Ada Example");
		window.__replica.receive(thread?.id ?? "", words);
	}, text);
}
