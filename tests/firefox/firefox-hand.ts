import assert from "node:assert/strict";
import type { KeyInput, Page } from "puppeteer-core";
import { CARET_LEARNED, FRAME_HAS_FOCUS, type Hand } from "../composer/hand.ts";

export function firefoxHand(page: Page, origin: string): Hand {
	return {
		async open(path) {
			await page.goto(origin + path);
			await page.waitForFunction('window.editorPage && document.querySelector("aside-frame")');
			assert.equal(await page.evaluate("document.hasFocus()"), true, "the tab has the focus");
			await page.evaluate(CARET_LEARNED);
		},
		async click(path) {
			const found = await page.$(`>>> ${path.split(">>>").at(-1) ?? path}`);
			assert.ok(found, path);
			await found.click();
		},
		async clickFrame() {
			await page.mouse.click(900, 60);
			await page.waitForFunction(FRAME_HAS_FOCUS);
		},
		async type(text) {
			await page.keyboard.type(text);
			await page.evaluate(CARET_LEARNED);
		},
		async press(key, times = 1) {
			const names = key.split("+") as KeyInput[];
			const [last = "Escape", ...modifiers] = names.reverse();
			for (const modifier of modifiers) await page.keyboard.down(modifier);
			for (let count = 0; count < times; count += 1) await page.keyboard.press(last);
			for (const modifier of modifiers) await page.keyboard.up(modifier);
			await page.evaluate(CARET_LEARNED);
		},
		evaluate: async <Value>(script: string) => (await page.evaluate(script)) as Value,
	};
}
