import type { Browser, Page } from "puppeteer-core";
import { pause } from "./aside.ts";

/** ms until a tab that was asked for is given up, and asked for once more: a browser that is starting is slow with it. */
const PATIENCE = 15_000;

/** Nobody may send this browser to an extension's page but the extension: by the button in its sidebar. */
export async function openDesk(browser: Browser, page: Page): Promise<Page> {
	for (let presses = 0; presses < 2; presses += 1) {
		await pressDesk(page);
		for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
			const desk = await deskAmong(await browser.pages());
			if (desk) return desk;
		}
	}
	throw new Error("no Desk");
}

async function deskAmong(pages: readonly Page[]): Promise<Page | undefined> {
	for (const page of pages) {
		// A tab that is being made may never answer what it is asked at that moment.
		const path = await Promise.race([page.evaluate(() => location.pathname).catch(() => ""), pause(1_000)]);
		if (path === "/desk.html") return page;
	}
	return undefined;
}

async function pressDesk(page: Page): Promise<void> {
	for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
		for (const frame of page.frames().slice(1)) {
			const isPressed = await frame
				.evaluate(() => {
					const button = document.querySelector<HTMLElement>(
						'.bar button[title*="Desk"], .bar button[aria-label*="Desk"]',
					);
					button?.click();
					return Boolean(button);
				})
				.catch(() => false);
			if (isPressed) return;
		}
	}
	throw new Error("no button for Desk");
}
