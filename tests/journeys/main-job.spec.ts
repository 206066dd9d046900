/** Click a conversation, choose a reply, read it once more, press Enter: the reason for all the rest. */
import { expect, test } from "@playwright/test";
import { type Aside, editorText, startAside } from "./aside.ts";
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

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

const GOT = "Hi Ada, thanks for your message! I am looking into it and will get back to you today.";

for (const { title, platform, query } of SURFACES) {
	test(`${title}: a reply chosen with the mouse stands in the box, unsent, and Enter sends exactly it`, async () => {
		const page = await aside.open(platform, query);
		const errors = errorsOf(page);
		await clickRow(page, platform, "Ada Example");
		const sidebar = await sidebarFor(page, "Ada Example");
		await pressInsert(sidebar, "starter-received");
		await insertionArrives(sidebar);
		expect((await editorText(page)).trim()).toBe(GOT);
		expect(await evidenceOf(page)).toEqual({ sideEffects: [], sent: [], violations: [] });
		await expect(boxOf(page, platform)).toBeFocused();
		await page.keyboard.press("Enter");
		await expect.poll(async () => (await evidenceOf(page)).sent.map(({ text }) => text)).toEqual([GOT]);
		expect(await editorText(page)).toBe("");
		expect(errors).toEqual([]);
		await page.close();
	});

	test(`${title}: a reply searched and chosen with the keyboard stands in the box, and typing goes on behind it`, async () => {
		const page = await aside.open(platform, query);
		await clickRow(page, platform, "Jürgen Beispielmann");
		const sidebar = await sidebarFor(page, "Jürgen Beispielmann");
		await sidebar.locator("input[type=search]").focus();
		await page.keyboard.type("message");
		await expect(sidebar.locator(".template").first()).toHaveClass(/selected/);
		const ids = await sidebar
			.locator(".template")
			.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-template")));
		for (let step = ids.indexOf("starter-received"); step > 0; step -= 1)
			await page.keyboard.press("ArrowDown");
		await expect(sidebar.locator(".template.selected")).toHaveAttribute("data-template", "starter-received");
		await page.keyboard.press("Enter");
		await insertionArrives(sidebar);
		await page.keyboard.type(" Bye!");
		expect((await editorText(page)).trim()).toBe(`${GOT.replace("Ada", "Jürgen")} Bye!`);
		expect(await evidenceOf(page)).toEqual({ sideEffects: [], sent: [], violations: [] });
		await page.close();
	});
}
