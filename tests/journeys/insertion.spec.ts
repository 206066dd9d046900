import { expect, type Page, test } from "@playwright/test";
import type { PlatformId } from "../../lib/contract/sites.ts";
import {
	type Aside,
	editorText,
	insertFromSidebar,
	layTemplates,
	MESSAGE_BOX,
	openThread,
	shows,
	startAside,
	threadsOf,
} from "./aside.ts";

/** Rich Lexical shows a line break as a new paragraph, so its text has two: runs of them count as one. */
const SURFACES: readonly { platform: PlatformId; query: string; hasParagraphs: boolean }[] = [
	{ platform: "instagram", query: "", hasParagraphs: false },
	{ platform: "facebook", query: "", hasParagraphs: true },
	{ platform: "facebook", query: "layout=plain", hasParagraphs: false },
	{ platform: "facebook", query: "layout=old", hasParagraphs: true },
	{ platform: "business", query: "", hasParagraphs: true },
	{ platform: "x", query: "", hasParagraphs: false },
	{ platform: "x", query: "layout=old", hasParagraphs: false },
];

const LINES = "Hi Ada,\n\nyour parcel left today 📦👨‍👩‍👧.\nשלום עדה\n\n\nBest, Mira";

let aside: Aside;

test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, {
		one: "Hello {{ contact.first_name | default: 'there' }}",
		two: "and thanks",
		lines: LINES,
	});
});

test.afterAll(() => aside.close());

for (const { platform, query, hasParagraphs } of SURFACES) {
	test.describe(`${platform} ${query}`, () => {
		let page: Page;

		const even = (text: string) => (hasParagraphs ? text.replace(/\n+/g, "\n") : text);
		const holds = (text: string) => expect.poll(async () => even(await editorText(page))).toBe(even(text));
		const box = () => page.locator(MESSAGE_BOX[platform]).first();

		test.beforeAll(async () => {
			page = await aside.open(platform, query);
			const thread = (await threadsOf(page)).find((one) => one.name === "Ada Example");
			await openThread(page, thread?.id ?? "");
			await shows(page, "Ada Example");
			await box().waitFor();
		});

		test.beforeEach(async () => {
			await page.evaluate(() => window.__replica.setDraft(""));
			await holds("");
		});

		test.afterAll(async () => {
			const touched = await page.evaluate(() => ({
				sent: window.__replica.sent(),
				sideEffects: window.__replica.sideEffects(),
				violations: window.__replica.violations(),
			}));
			expect(touched).toEqual({ sent: [], sideEffects: [], violations: [] });
			await page.close();
		});

		test("fills an empty box, and the next letter goes behind the text", async () => {
			await insertFromSidebar(page, "one");
			await holds("Hello Ada");
			await page.keyboard.type("!");
			await holds("Hello Ada!");
		});

		test("writes at the caret in the middle of a draft", async () => {
			await box().click();
			await page.keyboard.type("before after");
			for (let i = 0; i < 5; i += 1) await page.keyboard.press("ArrowLeft");
			await insertFromSidebar(page, "one");
			await holds("before Hello Adaafter");
			await page.keyboard.type("-");
			await holds("before Hello Ada-after");
		});

		test("replaces the selection", async () => {
			await box().click();
			await page.keyboard.type("keep this");
			for (let i = 0; i < 4; i += 1) await page.keyboard.press("Shift+ArrowLeft");
			await insertFromSidebar(page, "one");
			await holds("keep Hello Ada");
		});

		test("keeps blank lines, emoji and Hebrew", async () => {
			await insertFromSidebar(page, "lines");
			await holds(LINES);
		});

		test("puts two templates into one message", async () => {
			await insertFromSidebar(page, "one");
			await holds("Hello Ada");
			await page.keyboard.type(" ");
			await insertFromSidebar(page, "two");
			await holds("Hello Ada and thanks");
		});

		test("goes behind a draft in a box that never had the caret", async () => {
			await page.evaluate(() => window.__replica.setDraft("Draft: "));
			await holds("Draft: ");
			await insertFromSidebar(page, "two");
			await holds("Draft: and thanks");
		});

		test("is taken out whole by one undo", async () => {
			await box().click();
			await page.keyboard.type("start ");
			await page.waitForTimeout(1_100); // Lexical joins what follows within a second into one step of undo.
			await insertFromSidebar(page, "lines");
			await holds(`start ${LINES}`);
			await page.keyboard.press("ControlOrMeta+z");
			await holds("start ");
		});
	});
}
