import { expect, test, threadNamed } from "./replica-page.ts";

const INBOX = "https://www.instagram.com/direct/inbox/";
const EDITOR = '[data-pagelet="IGDComposerForCannes"] [data-lexical-editor="true"]';

test("a thread opens in place: the address first, then header and messages", async ({ visit }) => {
	const page = await visit(`${INBOX}?delay=400`);
	const id = await threadNamed(page, "Giulia Esempio 🌿");
	const at = await page.evaluate(async (thread) => {
		window.__replica.openThread(thread);
		await new Promise((resolve) => setTimeout(resolve, 100));
		return { path: location.pathname, header: document.querySelector('[data-pagelet^="IGDInboxHeader"]') };
	}, id);
	expect(at).toEqual({ path: `/direct/t/${id}/`, header: null });
	await expect(page.locator('[data-pagelet="IGDInboxHeaderOffMsys"] a')).toHaveAttribute(
		"href",
		"/giulia.esempio/",
	);
	await expect(page.getByText("come questo")).toHaveCount(2);
	await page.screenshot({ path: ".artifacts/instagram-thread-light.png" });
});

test("a quick A to B to C shows B's messages under C's address", async ({ visit }) => {
	const page = await visit(`${INBOX}?delay=200`);
	const [a, b, c] = [
		await threadNamed(page, "Ada Example"),
		await threadNamed(page, "Åsa Exempelsson"),
		await threadNamed(page, "Project trio"),
	];
	const seen = await page.evaluate(
		async ([first, second, third]) => {
			const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
			window.__replica.openThread(first ?? "");
			await wait(100);
			window.__replica.openThread(second ?? "");
			await wait(100);
			window.__replica.openThread(third ?? "");
			await wait(110);
			return {
				path: location.pathname,
				messages: document.querySelector('[data-pagelet="IGDMessagesList"]')?.textContent,
			};
		},
		[a, b, c],
	);
	expect(seen.path).toContain(c);
	expect(seen.messages).toContain("Javisst");
	await expect(page.locator('[data-pagelet="IGDMessagesList"]')).toContainText("Monday works");
});

test("Enter sends at once, empties the composer and replaces its node", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.goto(`https://www.instagram.com/direct/t/${id}/`);
	const editor = page.locator(EDITOR);
	await editor.click();
	const before = await editor.elementHandle();
	await page.keyboard.type("first line");
	await page.keyboard.press("Shift+Enter");
	await page.keyboard.type("second line");
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("first line\nsecond line");
	await expect(page.getByRole("button", { name: "Send", exact: true })).toBeVisible();
	await page.keyboard.press("Enter");
	expect(await page.evaluate(() => window.__replica.sent())).toEqual([
		{ threadId: id, text: "first line\nsecond line" },
	]);
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("");
	expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
	await page.keyboard.type("again");
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("again");
});

test("a request has no composer until it is accepted", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "New Customer");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.getByRole("button", { name: "Accept" })).toBeVisible();
	await expect(page.locator(EDITOR)).toHaveCount(0);
	await page.screenshot({ path: ".artifacts/instagram-request.png" });
	await page.getByRole("button", { name: "Accept" }).click();
	await expect(page.locator(EDITOR)).toHaveCount(1);
});

test("a stream of 500 messages arrives whole while few of them stand in the page", async ({ visit }) => {
	const page = await visit(`${INBOX}?threads=300`);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(EDITOR)).toHaveCount(1);
	await page.evaluate((thread) => window.__replica.stream(thread, 500, 25), id);
	const list = page.locator('[data-pagelet="IGDMessagesList"]');
	await expect(list).toContainText("streamed 500 of 500");
	expect(await list.locator("[role=presentation]").count()).toBeLessThan(100);
	await page.evaluate(() => window.__replica.scrollTranscript("top"));
	await expect(list).toContainText("Do you still have the blue lamp?");
	await page.evaluate(() => window.__replica.scrollInbox(200));
	await expect(page.getByText(/Stand-in 19\d/).first()).toBeVisible();
});

test("theme and remount change the page and keep thread, address and draft", async ({ visit }) => {
	const page = await visit(`${INBOX}?theme=dark&labels=always&lang=de`);
	await page.screenshot({ path: ".artifacts/instagram-inbox-dark-de.png" });
	const id = await threadNamed(page, "Project trio");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(EDITOR)).toHaveCount(1);
	await page.evaluate(() => window.__replica.setDraft("half a thought"));
	const mount = await page.locator("[id^=mount_0_0]").elementHandle();
	await page.evaluate(() => window.__replica.remount());
	expect(await mount?.evaluate((node) => node.isConnected)).toBe(false);
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("half a thought");
	expect(page.url()).toContain(id);
	await expect(page.locator("html")).toHaveClass("__ig-dark-mode");
	await page.screenshot({ path: ".artifacts/instagram-group-dark-de.png" });
	await page.evaluate(() => window.__replica.setTheme("light"));
	await expect(page.locator("html")).toHaveClass("__ig-light-mode");
});

test("the interface speaks Greek", async ({ visit }) => {
	const page = await visit(`${INBOX}?lang=el`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Åsa Exempelsson"));
	await expect(page.getByText(/^Εσείς: Javisst/)).toBeVisible();
	await expect(page.locator(EDITOR)).toHaveAttribute("aria-label", "Μήνυμα");
	await page.screenshot({ path: ".artifacts/instagram-thread-el.png" });
});

test("elsewhere on the site the docked drawer brings a second composer and the page its own boxes", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	await page.evaluate(() => window.__replica.openElsewhere());
	await expect(
		page.locator('[data-pagelet="IGDChatTabsRootContent"] [data-lexical-editor="true"]'),
	).toHaveCount(1);
	await expect(page.locator("article textarea")).toHaveCount(1);
	await page.screenshot({ path: ".artifacts/instagram-elsewhere.png" });
});

test("the site's own shortcuts fire outside of text boxes only", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ada Example"));
	await page.locator(EDITOR).click();
	await page.keyboard.press("n");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([]);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press("n");
	await page.keyboard.press("Escape");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual(["new-message", "close-thread"]);
});
