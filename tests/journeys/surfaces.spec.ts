import { expect, type Page, test } from "@playwright/test";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import {
	type Aside,
	chosen,
	editorText,
	frameOf,
	insertFromSidebar,
	layTemplates,
	MESSAGE_BOX,
	openThread,
	shows,
	startAside,
	threadsOf,
	viewOf,
} from "./aside.ts";

let aside: Aside;

test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, { me: "Hello {{ contact.first_name | default: 'there' }}", fine: "All fine" });
});

test.afterAll(() => aside.close());

/** Opens a site with a thread in it, by a click on its row. */
async function openAda(platform: PlatformId, query = ""): Promise<Page> {
	const page = await aside.open(platform, query);
	await page.getByText("Ada Example", { exact: true }).first().click();
	await shows(page, "Ada Example");
	return page;
}

const holds = (page: Page, text: string) => expect.poll(() => editorText(page)).toBe(text);

for (const platform of PLATFORM_IDS) {
	test.describe(platform, () => {
		test("a click on a row, a click on a template, Insert, and a person's Enter sends it", async () => {
			const page = await openAda(platform);
			const sidebar = await frameOf(page, "sidebar");
			await sidebar.getByText("Test me", { exact: true }).click();
			await sidebar.getByRole("button", { name: /^Insert/ }).click();
			await holds(page, "Hello Ada");
			expect(await page.evaluate(() => window.__replica.sent())).toEqual([]);
			await page.keyboard.press("Enter");
			await expect
				.poll(() => page.evaluate(() => window.__replica.sent().map((one) => one.text)))
				.toEqual(["Hello Ada"]);
			await page.close();
		});

		test("the palette inserts by keys alone, and Escape gives the caret back where it was", async () => {
			const page = await openAda(platform);
			await page.locator(MESSAGE_BOX[platform]).first().click();
			await page.keyboard.type("ab");
			await page.keyboard.press("ArrowLeft");
			await page.keyboard.press("Alt+r");
			const palette = await frameOf(page, "palette");
			await palette.locator("input:focus").first().waitFor();
			await page.keyboard.type("zzz");
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
			await expect.poll(() => palette.evaluate(() => document.hasFocus())).toBe(false);
			await page.keyboard.type("-");
			await holds(page, "a-b");
			await page.keyboard.press("Alt+r");
			await palette.locator('input[type="search"]:focus').waitFor();
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.type("/fine");
			await chosen(palette, "fine").waitFor();
			await page.keyboard.press("Enter");
			await holds(page, "a-All fineb");
			await page.close();
		});

		for (const lang of ["de", "el"]) {
			test(`works in the page's interface language ${lang}`, async () => {
				const page = await openAda(platform, `lang=${lang}`);
				await insertFromSidebar(page, "fine");
				await holds(page, "All fine");
				await page.close();
			});
		}

		test("goes on after the page has put new nodes in place of all its own", async () => {
			const page = await openAda(platform);
			await page.evaluate(() => window.__replica.remount());
			await page.locator(MESSAGE_BOX[platform]).first().waitFor();
			await shows(page, "Ada Example");
			await insertFromSidebar(page, "me");
			await holds(page, "Hello Ada");
			await page.close();
		});

		test("follows the page's theme at once", async () => {
			const page = await openAda(platform);
			const sidebar = await frameOf(page, "sidebar");
			await sidebar.locator(".aside.light").waitFor();
			await page.evaluate(() => window.__replica.setTheme("dark"));
			await sidebar.locator(".aside.dark").waitFor();
			await page.close();
		});

		test("leaves with the message page and comes back with it, without a reload", async () => {
			const page = await openAda(platform);
			await page.evaluate(() => window.__replica.openElsewhere());
			await expect.poll(() => page.frames().length).toBe(1);
			await page.evaluate(() => window.__replica.openInbox());
			const sidebar = await frameOf(page, "sidebar");
			await expect(sidebar.getByText("No conversation open")).toBeVisible();
			await page.close();
		});

		test("takes a stream of 500 messages, and knows the newest", async () => {
			const page = await openAda(platform);
			const [thread] = (await threadsOf(page)).filter((one) => one.name === "Ada Example");
			await page.evaluate(async (id) => {
				await window.__replica.stream(id, 500, 10);
				await window.__replica.scrollTranscript("bottom");
			}, thread?.id ?? "");
			await shows(page, "Ada Example");
			const newest = await page.evaluate(
				(id) =>
					window.__replica
						.threads()
						.find((one) => one.id === id)
						?.messages.at(-1)?.text,
				thread?.id ?? "",
			);
			// Business Suite keeps a line of its own below the newest message.
			await expect
				.poll(async () => (await viewOf(aside))?.messages.slice(-2).map((message) => message.text))
				.toContain(newest);
			expect(await page.evaluate(() => window.__replica.violations())).toEqual([]);
			await page.close();
		});

		test("works when the worker was stopped in between", async () => {
			const page = await openAda(platform);
			const session = await aside.context.newCDPSession(page);
			await session.send("ServiceWorker.enable");
			await session.send("ServiceWorker.stopAllWorkers");
			await insertFromSidebar(page, "me");
			await holds(page, "Hello Ada");
			await session.send("ServiceWorker.stopAllWorkers");
			await page.reload();
			await page.evaluate(() => window.__replica.ready);
			await shows(page, "Ada Example");
			await page.close();
		});
	});
}

for (const platform of ["instagram", "facebook", "x"] as const) {
	test(`${platform}: a group is shown as one`, async () => {
		const page = await aside.open(platform);
		const [group] = await threadsOf(page, "group");
		await openThread(page, group?.id ?? "");
		const sidebar = await shows(page, group?.name ?? "");
		// Instagram marks a group only by what is not there: then Aside says that it cannot tell.
		await expect(sidebar.getByText(/a group/i).first()).toBeVisible();
		await insertFromSidebar(page, "me");
		await holds(page, "Hello there");
		await page.close();
	});

	test(`${platform}: a request can be read and copied from, and answered once it is accepted`, async () => {
		const page = await aside.open(platform);
		await page.evaluate(() => window.__replica.openRequests());
		const [request] = await threadsOf(page, "request");
		await openThread(page, request?.id ?? "");
		const sidebar = await shows(page, request?.name ?? "");
		await expect(sidebar.getByText(/message request/)).toBeVisible();
		await page
			.getByRole("button", { name: /^accept/i })
			.first()
			.click();
		await page.locator(MESSAGE_BOX[platform]).first().waitFor();
		await expect(sidebar.getByText(/message request/)).toHaveCount(0);
		await insertFromSidebar(page, "fine");
		await holds(page, "All fine");
		await page.close();
	});
}

for (const platform of ["facebook", "x"] as const) {
	test(`${platform}: behind a PIN nothing of the conversation is shown`, async () => {
		const page = await aside.open(platform);
		const [locked] = await threadsOf(page, "locked");
		await openThread(page, locked?.id ?? "");
		const sidebar = await frameOf(page, "sidebar");
		await expect(sidebar.getByText("These messages are locked")).toBeVisible();
		await expect(sidebar.locator(".who .name")).toHaveCount(0);
		await page.close();
	});
}

for (const platform of PLATFORM_IDS) {
	test(`${platform}: a closed conversation offers copying instead`, async () => {
		const page = await aside.open(platform);
		const [closed] = await threadsOf(page, "closed");
		await openThread(page, closed?.id ?? "");
		const sidebar = await shows(page, closed?.name ?? "");
		// A box that is not there is awaited for some seconds before it counts as missing.
		await expect(sidebar.getByRole("button", { name: /^Copy/ })).toBeVisible({ timeout: 8_000 });
		await page.close();
	});
}

test("x: keys typed into our frames never reach the page", async () => {
	const page = await openAda("x");
	await page.evaluate(() => {
		const keys: string[] = [];
		for (const target of [window, document]) {
			target.addEventListener("keydown", (event) => keys.push((event as KeyboardEvent).key), true);
		}
		Object.assign(window, { keys });
	});
	const sidebar = await frameOf(page, "sidebar");
	await sidebar.locator('input[type="search"]').click();
	await page.keyboard.type("x n m / ? l");
	await page.keyboard.press("Alt+r");
	const palette = await frameOf(page, "palette");
	await palette.locator("input:focus").first().waitFor();
	await page.keyboard.type("x n m / ?");
	expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([]);
	await page.close();
});

test("instagram: the sidebar folds to a rail, opens again, and stays as it was after a reload", async () => {
	const page = await openAda("instagram");
	await page.keyboard.press("Alt+a");
	await expect.poll(() => page.frames().some((frame) => frame.url().endsWith("/sidebar.html"))).toBe(false);
	await page.waitForTimeout(600);
	await page.reload();
	await page.evaluate(() => window.__replica.ready);
	await page.waitForTimeout(800);
	expect(page.frames().some((frame) => frame.url().endsWith("/sidebar.html"))).toBe(false);
	await page.mouse.click(1490, 450);
	await shows(page, "Ada Example");
	await page.close();
});

test("instagram: the sidebar stands beside a wide page and floats over a narrow one", async () => {
	const page = await openAda("instagram");
	const right = () =>
		page.locator(MESSAGE_BOX.instagram).evaluate((box) => Math.round(box.getBoundingClientRect().right));
	await expect.poll(right).toBeLessThanOrEqual(1500 - 340);
	await page.setViewportSize({ width: 1200, height: 800 });
	await expect.poll(right).toBeGreaterThan(1200 - 340);
	await page.close();
});
