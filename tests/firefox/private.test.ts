/** Firefox in private browsing at all times opens no database: Aside says so, and everything else goes on working. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	ALWAYS_PRIVATE,
	choose,
	click,
	ENTER,
	ESCAPE,
	type FirefoxAside,
	frameOf,
	holds,
	openPalette,
	pause,
	startFirefox,
	typeInto,
	until,
} from "./aside.ts";

let aside: FirefoxAside;
beforeAll(async () => {
	aside = await startFirefox({ [ALWAYS_PRIVATE]: true });
});
afterAll(() => aside.close());

const GOT = "Hi Ada, thanks for your message! I am looking into it and will get back to you today.";

test("templates are found and inserted, from the palette, the sidebar and inline", async () => {
	const page = await aside.openAda("x");
	const palette = await openPalette(page);
	await choose(palette, "got");
	await typeInto(palette, ENTER);
	expect((await holds(page, (text) => text.includes("Hi Ada"))).trim()).toBe(GOT);
	await page.evaluate(() => window.__replica.setDraft(""));
	const sidebar = await frameOf(page, "sidebar");
	await sidebar.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
	await choose(sidebar, "got");
	await typeInto(sidebar, ENTER);
	expect((await holds(page, (text) => text.includes("Hi Ada"))).trim()).toBe(GOT);
	await page.close();
	const other = await aside.openAda("x");
	await typeInto(await openPalette(other), ESCAPE);
	await pause(300);
	await other.keyboard.type("/got", { delay: 15 });
	await other.keyboard.press("Tab");
	expect((await holds(other, (text) => text.includes("Hi Ada"))).trim()).toBe(GOT);
	await other.close();
});

test("who wants to keep something is told in plain words why nothing can be kept", async () => {
	const page = await aside.openAda("instagram");
	const sidebar = await frameOf(page, "sidebar");
	for (const tab of ["Contact", "History"]) {
		await click(sidebar, '[role="tab"]', tab);
		await until(sidebar, "turn off permanent private browsing");
	}
	await page.close();
});
