import { type Page, test } from "@playwright/test";
import { buildExtension } from "../../composer/extension/build.ts";
import { EDITORS, SCENARIOS } from "../../composer/matrix.ts";
import { MISFITS, meetMisfit } from "../../composer/misfits.ts";
import { type EditorPages, serveEditorPages } from "../../composer/serve.ts";
import { type Launched, launchWithExtension } from "../chromium.ts";
import { chromiumHand } from "./chromium-hand.ts";

let browser: Launched;
let pages: EditorPages;
/** One for all: opening a tab takes longer than most scenarios. */
let page: Page;

test.beforeAll(async () => {
	pages = await serveEditorPages();
	browser = await launchWithExtension(await buildExtension());
	page = await browser.context.newPage();
});

test.afterAll(async () => {
	await browser.close();
	await pages.close();
});

for (const editor of EDITORS) {
	for (const scenario of SCENARIOS) {
		test(`${editor.path} ${scenario.says}`, async () => {
			await scenario.run(chromiumHand(page, pages.origin), editor);
		});
	}
}

for (const misfit of MISFITS) {
	test(`a text is ${misfit.says}`, async () => {
		await meetMisfit(chromiumHand(page, pages.origin), misfit);
	});
}
