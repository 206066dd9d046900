/** `test` with one page for all scenes of a worker: opening a tab takes longer than most scenes. */
import { test as base, expect, type Page } from "@playwright/test";
import { serveBuild } from "./stage.ts";

interface Shared {
	readonly sharedPage: Page;
	/** Where the built pages are served. */
	readonly url: string;
}

export const test = base.extend<object, Shared>({
	sharedPage: [
		async ({ browser }, use) => {
			const context = await browser.newContext({ deviceScaleFactor: 1.5 });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: "worker" },
	],
	url: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from it
		async ({}, use) => {
			const { url, close } = await serveBuild();
			await use(url);
			close();
		},
		{ scope: "worker" },
	],
	page: async ({ sharedPage }, use) => {
		const errors: string[] = [];
		const note = (error: Error) => errors.push(error.message);
		sharedPage.on("pageerror", note);
		await sharedPage.emulateMedia({ colorScheme: "light" });
		await use(sharedPage);
		await sharedPage.goto("about:blank");
		sharedPage.off("pageerror", note);
		expect(errors).toEqual([]);
	},
});

/** Only for people who want to look: `LOOK=1`. */
export async function picture(page: Page, name: string): Promise<void> {
	if (process.env["LOOK"]) await page.screenshot({ path: `.artifacts/look/${name}.png`, fullPage: true });
}
