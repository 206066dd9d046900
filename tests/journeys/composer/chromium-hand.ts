import type { Page } from "@playwright/test";
import { CARET_LEARNED, FRAME_HAS_FOCUS, type Hand } from "../../composer/hand.ts";

export function chromiumHand(page: Page, origin: string): Hand {
	return {
		async open(path) {
			await page.goto(origin + path);
			await page.waitForFunction(
				'window.editorPage && document.hasFocus() && document.querySelector("aside-frame")',
			);
			await page.evaluate(CARET_LEARNED);
		},
		// Playwright's selectors see through open shadow roots by themselves.
		click: (path) => page.click(path.split(">>>").at(-1) ?? path),
		async clickFrame() {
			await page.mouse.click(900, 60);
			await page.waitForFunction(FRAME_HAS_FOCUS);
		},
		async type(text) {
			await page.keyboard.type(text);
			await page.evaluate(CARET_LEARNED);
		},
		async press(key, times = 1) {
			for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
			await page.evaluate(CARET_LEARNED);
		},
		evaluate: (script) => page.evaluate(script),
	};
}
