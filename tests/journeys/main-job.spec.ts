/**
 * Click a conversation, choose a reply, read it once more, press Enter: the reason for all the rest. On every layout,
 * with whatever stands in the box before.
 */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { type Aside, editorText, insertFromSidebar, layTemplates, startAside } from "./aside.ts";
import {
	boxOf,
	clickRow,
	errorsOf,
	evidenceOf,
	insertionArrives,
	pressInsert,
	SURFACES,
	sidebarFor,
} from "./surfaces.ts";

const GOT = "Hi Ada, thanks for your message! I am looking into it and will get back to you today.";
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

for (const { title, platform, query, hasParagraphs } of SURFACES) {
	test.describe(title, () => {
		/** One for all: opening it takes longer than most of what is done there. */
		let page: Page;
		let sidebar: Frame;
		let errors: string[];
		let sent: string[];

		/** An editor that shows a line break as a new paragraph has two in its text: runs of them count as one. */
		const even = (text: string) => (hasParagraphs ? text.replace(/\n+/g, "\n") : text);
		const holds = (text: string) => expect.poll(async () => even(await editorText(page))).toBe(even(text));
		const box = () => boxOf(page, platform);

		test.beforeAll(async () => {
			page = await aside.open(platform, query);
			errors = errorsOf(page);
			sent = [];
			await clickRow(page, platform, "Ada Example");
			sidebar = await sidebarFor(page, "Ada Example");
		});
		test.beforeEach(async () => {
			await page.evaluate(() => window.__replica.setDraft(""));
			await holds("");
		});
		test.afterEach(async () => {
			const evidence = await evidenceOf(page);
			expect({ ...evidence, sent: evidence.sent.map(({ text }) => text) }).toEqual({
				sideEffects: [],
				sent,
				violations: [],
			});
			expect(errors).toEqual([]);
		});
		test.afterAll(() => page.close());

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

		test("a reply searched by its words and chosen with the arrows stands in the box", async () => {
			const search = sidebar.locator("input[type=search]");
			await search.focus();
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.type("message");
			await expect(sidebar.locator(".template").first()).toHaveClass(/selected/);
			const ids = await sidebar
				.locator(".template")
				.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-template")));
			for (let step = ids.indexOf("starter-received"); step > 0; step -= 1)
				await page.keyboard.press("ArrowDown");
			await expect(sidebar.locator(".template.selected")).toHaveAttribute(
				"data-template",
				"starter-received",
			);
			await page.keyboard.press("Enter");
			await holds(GOT);
			await page.keyboard.type(" Bye!");
			await holds(`${GOT} Bye!`);
			await search.fill("");
		});

		test("a reply chosen with the mouse stands in the box, unsent, and a person's Enter sends exactly it", async () => {
			await pressInsert(sidebar, "starter-received");
			await insertionArrives(sidebar);
			await holds(GOT);
			expect((await evidenceOf(page)).sent).toEqual([]);
			await expect(box()).toBeFocused();
			await page.keyboard.press("Enter");
			await expect.poll(async () => (await evidenceOf(page)).sent.length).toBe(1);
			sent.push(GOT);
			await holds("");
		});
	});
}
