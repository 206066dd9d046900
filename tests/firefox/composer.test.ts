import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { buildExtension } from "../composer/extension/build.ts";
import { EDITORS, SCENARIOS } from "../composer/matrix.ts";
import { MISFITS, meetMisfit } from "../composer/misfits.ts";
import { type EditorPages, serveEditorPages } from "../composer/serve.ts";
import { launchFirefox } from "./firefox.ts";
import { firefoxHand } from "./firefox-hand.ts";

let browser: Browser;
let pages: EditorPages;

beforeAll(async () => {
	pages = await serveEditorPages();
	browser = await launchFirefox();
	await browser.installExtension(await buildExtension());
});

afterAll(async () => {
	await browser.close();
	await pages.close();
});

describe.each(EDITORS)("$path", (editor) => {
	test.each(SCENARIOS)("$says", async (scenario) => {
		const page = await browser.newPage();
		await scenario.run(firefoxHand(page, pages.origin), editor);
		await page.close();
	});
});

test.each(MISFITS)("a text is $says", async (misfit) => {
	const page = await browser.newPage();
	await meetMisfit(firefoxHand(page, pages.origin), misfit);
	await page.close();
});
