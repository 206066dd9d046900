import { expect, type Page, test } from "@playwright/test";
import { type Aside, openThread, shows, startAside, threadsOf } from "./aside.ts";
import { clickRow, rowsOf, SITES } from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

const SCROLLS = 500;

/** What stands in the rows that show a badge. Playwright's locators see into the site's open shadow roots. */
function badged(page: Page): Promise<string[]> {
	return page
		.locator("aside-badge:not([hidden])")
		.evaluateAll((all) => all.map((badge) => badge.parentElement?.textContent ?? ""));
}

async function sizesOf(page: Page, platform: (typeof SITES)[number]["platform"]) {
	return rowsOf(page, platform).evaluateAll((rows) =>
		rows.map((row) => {
			const { x, y, width, height } = row.getBoundingClientRect();
			return [x, y, width, height, row.scrollWidth, row.scrollHeight];
		}),
	);
}

/** What a badge looks like while the page's own rules want it otherwise. */
function restyled() {
	const rules = new CSSStyleSheet();
	rules.replaceSync("*, aside-badge { position: static !important; color: red !important; display: none }");
	const roots = [document, ...[...document.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? [])];
	const badge = roots
		.flatMap((root) => [...root.querySelectorAll("aside-badge:not([hidden])")])
		.find((one) => one.isConnected);
	if (!badge) throw new Error("no badge");
	const root = badge.getRootNode() as Document | ShadowRoot;
	const own = [...root.adoptedStyleSheets];
	root.adoptedStyleSheets = [...own, rules];
	const { position, display, color } = getComputedStyle(badge);
	root.adoptedStyleSheets = own;
	return { position, display, isRed: color === "rgb(255, 0, 0)" };
}

for (const { title, platform, query } of SITES) {
	test(`${title}: a row of a conversation that waits has a badge, and is otherwise as it was`, async () => {
		const page = await aside.open(platform, query);
		const waiting = (await threadsOf(page)).filter(
			({ messages, name }) => messages.at(-1)?.from === "them" && name !== "Ioanna Beispieli",
		);
		const [first, second] = waiting;
		if (!first || !second) throw new Error("nobody waits in the replica");
		await openThread(page, first.id);
		await shows(page, first.name);
		await openThread(page, second.id);
		await shows(page, second.name);
		await expect.poll(async () => (await badged(page)).join("\n")).toContain(first.name);
		expect(await page.evaluate(restyled)).toEqual({ position: "absolute", display: "block", isRed: false });
		const withBadges = await sizesOf(page, platform);
		await page.evaluate(() => {
			const roots: (Document | ShadowRoot)[] = [document];
			for (const element of document.querySelectorAll("*"))
				if (element.shadowRoot) roots.push(element.shadowRoot);
			for (const root of roots) for (const badge of root.querySelectorAll("aside-badge")) badge.remove();
		});
		expect(await sizesOf(page, platform)).toEqual(withBadges);
		// The site's list changes, and they are back.
		await openThread(page, first.id);
		await shows(page, first.name);
		await expect.poll(async () => (await badged(page)).join("\n")).toContain(second.name);
		// A press on the badge is a press on the row.
		const row = rowsOf(page, platform).filter({ hasText: second.name }).first();
		const box = await row.boundingBox();
		if (!box) throw new Error("no row");
		const low = platform === "x" || platform === "business";
		await page.mouse.click(box.x + box.width - 30, low ? box.y + box.height - 10 : box.y + 10);
		await shows(page, second.name);
		await clickRow(page, platform, first.name);
		await shows(page, first.name);
		await page.close();
	});
}

for (const { title, platform } of SITES) {
	test(`${title}: in ${SCROLLS} scrolls no row ever shows the badge of another`, async () => {
		test.setTimeout(120_000);
		const page = await aside.open(platform, "threads=300");
		const threads = await threadsOf(page);
		const all = await page.evaluate(() => window.__replica.threads());
		// Whoever wrote last is us: nothing waits there, and a badge there would be somebody else's.
		const settled = all.filter(({ messages }) => messages.at(-1)?.from === "me").map(({ name }) => name);
		for (const thread of threads.filter(({ messages }) => messages.at(-1)?.from === "them").slice(0, 3)) {
			await openThread(page, thread.id);
			await shows(page, thread.name);
		}
		await expect.poll(async () => (await badged(page)).length).toBeGreaterThan(1);
		const wrong = await page.evaluate(
			async ({ count, names }) => {
				const found: string[] = [];
				// The inbox stays where it is while it is scrolled.
				const roots = [
					document,
					...[...document.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? []),
				];
				const look = () => {
					for (const root of roots)
						for (const badge of root.querySelectorAll("aside-badge:not([hidden])")) {
							const text = badge.parentElement?.textContent ?? "";
							const name = names.find((one) => text.includes(one));
							// "✓" is shown on answered ones; those were never opened here.
							if (name) found.push(text);
						}
				};
				let state = 7;
				for (let turn = 0; turn < count; turn += 1) {
					state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
					void window.__replica.scrollInbox(state % 250);
					await new Promise((resolve) =>
						requestAnimationFrame(() => setTimeout(resolve, turn % 7 === 0 ? 160 : 0)),
					);
					look();
				}
				await window.__replica.scrollInbox(0);
				return [...new Set(found)];
			},
			{
				count: SCROLLS,
				// A name that two have, or that is part of another, tells no row from another.
				names: settled.filter((name) => all.filter((one) => one.name.includes(name)).length === 1),
			},
		);
		expect(wrong).toEqual([]);
		await expect.poll(async () => (await badged(page)).length).toBeGreaterThan(1);
		await page.close();
	});
}
