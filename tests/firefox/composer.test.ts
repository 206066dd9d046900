import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { buildExtension } from "../composer/extension/build.ts";
import { EDITORS, SCENARIOS } from "../composer/matrix.ts";
import { MISFITS, meetMisfit } from "../composer/misfits.ts";
import { type EditorPages, serveEditorPages } from "../composer/serve.ts";
import { launchFirefox } from "./firefox.ts";
import { firefoxHand } from "./firefox-hand.ts";

let browser: Browser;
let pages: EditorPages;
/** One for all: opening a tab takes longer than most scenarios. */
let page: Page;

beforeAll(async () => {
	pages = await serveEditorPages();
	browser = await launchFirefox();
	await browser.installExtension(await buildExtension());
	page = await browser.newPage();
});

afterAll(async () => {
	await browser.close();
	await pages.close();
});

describe.each(EDITORS)("$path", (editor) => {
	test.each(SCENARIOS)("$says", async (scenario) => {
		await scenario.run(firefoxHand(page, pages.origin), editor);
	});
});

test.each(MISFITS)("a text is $says", async (misfit) => {
	await meetMisfit(firefoxHand(page, pages.origin), misfit);
});
