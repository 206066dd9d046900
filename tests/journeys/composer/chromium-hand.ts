import type { Page } from "@playwright/test";
import type { Hand } from "../../composer/hand.ts";

export function chromiumHand(page: Page, origin: string): Hand {
	return {
		async open(path) {
			await page.goto(origin + path);
			await page.waitForFunction(
				'window.editorPage && document.hasFocus() && document.querySelector("aside-frame")',
			);
			await page.waitForTimeout(30);
		},
		// Playwright's selectors see through open shadow roots by themselves.
		click: (path) => page.click(path.split(">>>").at(-1) ?? path),
		clickFrame: () => page.mouse.click(900, 60),
		type: (text) => page.keyboard.type(text),
		async press(key, times = 1) {
			for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
			// Lexical learns of a moved caret from an event that comes later.
			await page.waitForTimeout(30);
		},
		evaluate: (script) => page.evaluate(script),
	};
}
