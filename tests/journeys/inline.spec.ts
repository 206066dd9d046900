/** Templates called up inside the message box by typing, on every surface. */
import { expect, type Page, test } from "@playwright/test";
import {
	type Aside,
	editorText,
	frameOf,
	layTemplates,
	MESSAGE_BOX,
	openThread,
	shows,
	startAside,
	threadsOf,
} from "./aside.ts";
import { closedText } from "./closed-root.ts";
import { evidenceOf, SITES } from "./surfaces.ts";

let aside: Aside;

test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, {
		zhi: "Hello {{ contact.first_name | default: 'there' }}!",
		zask: "Your order {{ ask.order_number }} is on its way.",
		zcursor: "Dear {% cursor %}, thanks.",
	});
});
test.afterAll(() => aside.close());

/** What stands before the caret in the line it is in, in whatever has the focus. */
function textBeforeCaret(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		let active = document.activeElement;
		while (active?.shadowRoot) active = active.shadowRoot.activeElement;
		if (active instanceof HTMLTextAreaElement) return active.value.slice(0, active.selectionStart);
		const { focusNode, focusOffset } = document.getSelection() ?? {};
		return focusNode?.textContent?.slice(0, focusOffset);
	});
}

for (const { title, platform, query } of SITES) {
	test.describe(title, () => {
		let page: Page;
		const holds = (text: string) => expect.poll(() => editorText(page)).toBe(text);
		const box = () => page.locator(MESSAGE_BOX[platform]).first();
		const type = async (text: string) => {
			await box().click();
			await page.keyboard.type(text, { delay: 8 });
		};

		test.beforeAll(async () => {
			page = await aside.open(platform, query);
			const thread = (await threadsOf(page)).find((one) => one.name === "Ada Example");
			await openThread(page, thread?.id ?? "");
			await shows(page, "Ada Example");
			await box().click();
			await frameOf(page, "palette");
		});
		test.beforeEach(async () => {
			await page.evaluate(() => window.__replica.setDraft(""));
			await holds("");
		});
		test.afterAll(async () => {
			const { sent, sideEffects } = await evidenceOf(page);
			expect([sent, sideEffects]).toEqual([[], []]);
			await page.close();
		});

		test("an exact shortcut and Tab become the text, and typing goes on behind it", async () => {
			await type("Well, /zhi");
			await page.keyboard.press("Tab");
			await holds("Well, Hello Ada!");
			await page.keyboard.type(" Bye");
			await holds("Well, Hello Ada! Bye");
			// Whatever has to be said of the insertion would be by now, and would take the focus.
			await page.waitForTimeout(500);
			await page.keyboard.type("!");
			await holds("Well, Hello Ada! Bye!");
		});

		test("the list takes arrows and Enter, and Enter sends nothing", async () => {
			await type("/zh");
			await page.waitForTimeout(60);
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("ArrowUp");
			await page.keyboard.press("Enter");
			await holds("Hello Ada!");
		});

		test("Escape leaves the text as it was typed", async () => {
			await type("/zhi");
			await page.waitForTimeout(60);
			await page.keyboard.press("Escape");
			await holds("/zhi");
		});

		test("an address is no shortcut", async () => {
			await type("see https://zhi.example/zhi");
			await page.keyboard.press("Shift+Home");
			await page.keyboard.press("End");
			await holds("see https://zhi.example/zhi");
		});

		test("a value that is missing is asked for in the palette, and what was typed is replaced all the same", async () => {
			await type("So: /zask");
			await page.keyboard.press("Tab");
			const palette = await frameOf(page, "palette");
			const field = palette.locator('[data-field="ask.order_number"]');
			await field.waitFor();
			await expect(field).toBeFocused();
			await page.keyboard.type("R 2041");
			await page.keyboard.press("Enter");
			await holds("So: Your order R 2041 is on its way.");
		});

		test("while an input method composes, Enter is its own; after that, Tab takes what was composed", async () => {
			await type("/z");
			await expect.poll(() => closedText(page)).toContain("/zhi");
			const cdp = await aside.context.newCDPSession(page);
			await cdp.send("Input.imeSetComposition", { text: "hi", selectionStart: 2, selectionEnd: 2 });
			await holds("/zhi");
			// The key alone, as the page hears of it: what it does to the text is the input method's.
			const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 };
			await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
			await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
			expect(await editorText(page)).toBe("/zhi");
			await cdp.send("Input.insertText", { text: "hi" });
			await cdp.detach();
			await page.keyboard.press("Tab");
			await holds("Hello Ada!");
		});

		test("the caret stands where the template says", async () => {
			await type("/zcursor");
			await page.keyboard.press("Tab");
			await holds("Dear, thanks.");
			// The caret goes there once the text was read back.
			await expect.poll(() => textBeforeCaret(page)).toBe("Dear");
			await page.keyboard.type(" Ada");
			await holds("Dear Ada, thanks.");
		});
	});
}
