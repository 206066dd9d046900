import { test } from "@playwright/test";
import { buildExtension } from "../../composer/extension/build.ts";
import { EDITORS, SCENARIOS } from "../../composer/matrix.ts";
import { MISFITS, meetMisfit } from "../../composer/misfits.ts";
import { type EditorPages, serveEditorPages } from "../../composer/serve.ts";
import { type Launched, launchWithExtension } from "../chromium.ts";
import { chromiumHand } from "./chromium-hand.ts";

let browser: Launched;
let pages: EditorPages;

test.beforeAll(async () => {
	pages = await serveEditorPages();
	browser = await launchWithExtension(await buildExtension());
});

test.afterAll(async () => {
	await browser.close();
	await pages.close();
});

for (const editor of EDITORS) {
	for (const scenario of SCENARIOS) {
		test(`${editor.path} ${scenario.says}`, async () => {
			const page = await browser.context.newPage();
			await scenario.run(chromiumHand(page, pages.origin), editor);
			await page.close();
		});
	}
}

for (const misfit of MISFITS) {
	test(`a text is ${misfit.says}`, async () => {
		const page = await browser.context.newPage();
		await meetMisfit(chromiumHand(page, pages.origin), misfit);
		await page.close();
	});
}
