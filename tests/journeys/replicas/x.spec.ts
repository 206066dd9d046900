import { expect, test, threadNamed } from "./replica-page.ts";

const INBOX = "https://x.com/i/chat";
const TEXTAREA = '[data-testid="dm-composer-textarea"]';
const PANEL = '[data-testid="dm-conversation-panel"]';

test("the chat lives in a shadow root that comes later than its host", async ({ visit }) => {
	const page = await visit(INBOX);
	expect(await page.evaluate(() => document.querySelector("[data-testid^=dm-]"))).toBeNull();
	const late = await page.evaluate(async () => {
		window.__replica.remount();
		const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
		const before = host?.shadowRoot ?? null;
		await new Promise((resolve) => setTimeout(resolve, 300));
		return [before === null, host?.shadowRoot !== null];
	});
	expect(late).toEqual([true, true]);
});

test("a thread opens in place, its composer later still, and messages arrive", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	expect(page.url()).toBe(`${INBOX}/${id}`);
	await expect(page.locator(PANEL)).toContainText("Can I come tomorrow after five?");
	await expect(page.locator(TEXTAREA)).toHaveCount(1);
	const message = await page.evaluate((thread) => window.__replica.receive(thread, "one more thing"), id);
	const row = page.locator(`[data-dm-message-row="${message}"]`);
	await expect(row).toBeVisible();
	await page.screenshot({ path: ".artifacts/x-thread-light.png" });
	await page.evaluate(
		([thread, key]) => window.__replica.edit(thread ?? "", key ?? "", "changed"),
		[id, message],
	);
	await expect(row).toContainText("changed");
	await page.evaluate(([thread, key]) => window.__replica.unsend(thread ?? "", key ?? ""), [id, message]);
	await expect(row).toHaveCount(0);
});

test("Enter sends at once and empties the textarea; the send passes through its states", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Project trio");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await page.locator(TEXTAREA).click();
	await page.keyboard.type("n: first");
	await page.keyboard.press("Shift+Enter");
	await page.keyboard.type("second");
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("n: first\nsecond");
	await expect(page.getByTestId("dm-composer-send-button")).toHaveCount(1);
	await page.keyboard.press("Enter");
	expect(await page.evaluate(() => window.__replica.sent())).toEqual([
		{ threadId: id, text: "n: first\nsecond" },
	]);
	await expect(page.locator(TEXTAREA)).toHaveValue("");
	const own = page.locator("[data-dm-message-row].justify-end").last();
	await expect(own).toHaveAttribute("data-send-status", "sending");
	await expect(own).toHaveAttribute("data-send-status", "delivered");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([]);
});

test("a stream of 500 messages arrives whole while few of them stand in the page", async ({ visit }) => {
	const page = await visit(`${INBOX}?threads=300`);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(TEXTAREA)).toHaveCount(1);
	await page.evaluate((thread) => window.__replica.stream(thread, 500, 25), id);
	await expect(page.getByText("streamed 500 of 500").first()).toBeInViewport();
	expect(await page.locator("[data-dm-message-row]").count()).toBeLessThan(80);
	await page.evaluate(() => window.__replica.scrollTranscript("top"));
	await expect(page.getByTestId("dm-conversation-header-item")).toBeInViewport();
	await page.evaluate(() => window.__replica.scrollInbox(200));
	await expect(page.getByText(/Stand-in 19\d/).first()).toBeVisible();
});

test("the passcode gate covers an inbox that stays mounted", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Vera Verschlossen"));
	expect(new URL(page.url()).pathname).toBe("/i/chat/pin/recovery");
	await expect(page.getByLabel(/^Digit \d of 4$/)).toHaveCount(4);
	await expect(page.getByTestId("dm-inbox-panel")).toHaveCount(1);
	await page.screenshot({ path: ".artifacts/x-gate.png" });
	await page.getByLabel("Digit 1 of 4").click();
	await page.keyboard.type("1234");
	await expect(page.locator(PANEL)).toContainText("This one needs the passcode.");
});

test("a request has a prompt and no composer until it is accepted", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "New Customer");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	expect(new URL(page.url()).pathname).toBe(`/i/chat/requests/${id}`);
	await expect(page.getByTestId("dm-message-request-prompt")).toBeVisible();
	await page.waitForTimeout(500);
	await expect(page.locator(TEXTAREA)).toHaveCount(0);
	await page.getByTestId("dm-message-request-accept-button").click();
	await expect(page.locator(TEXTAREA)).toHaveCount(1);
	expect(new URL(page.url()).pathname).toBe(`/i/chat/${id}`);
});

test("theme, language and remount: the draft, the thread and the address stay", async ({ visit }) => {
	const page = await visit(`${INBOX}?theme=dark&lang=de`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Project trio"));
	await expect(page.locator(TEXTAREA)).toHaveCount(1);
	await page.evaluate(() => window.__replica.setDraft("half a thought"));
	await expect(page.locator(TEXTAREA)).toHaveValue("half a thought");
	await page.screenshot({ path: ".artifacts/x-group-dark-de.png" });
	const url = page.url();
	await page.evaluate(() => window.__replica.remount());
	await expect(page.locator(TEXTAREA)).toHaveValue("half a thought");
	expect(page.url()).toBe(url);
	await page.evaluate(() => window.__replica.setTheme("light"));
	expect(await page.evaluate(() => document.body.style.backgroundColor)).toBe("rgb(255, 255, 255)");
});

test("the older layout keeps everything in the light DOM, in Greek as well", async ({ visit }) => {
	const page = await visit(`${INBOX}?layout=old&lang=el`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Åsa Exempelsson"));
	await expect(page.locator(TEXTAREA)).toHaveCount(1);
	expect(await page.evaluate((at) => document.querySelector(at)?.tagName, TEXTAREA)).toBe("TEXTAREA");
	await expect(page.getByText(/^Εσείς: Javisst/)).toBeVisible();
	await page.screenshot({ path: ".artifacts/x-thread-old-el.png" });
});

test("on the home page the drawer has its own composer and the post box is Draft.js", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate(() => window.__replica.openElsewhere());
	await expect(page.getByTestId("chat-drawer-root").locator(TEXTAREA)).toHaveCount(1);
	await page.getByTestId("tweetTextarea_0").click();
	await page.keyboard.type("nothing to see");
	await expect(page.getByTestId("tweetTextarea_0")).toContainText("nothing to see");
	await page.screenshot({ path: ".artifacts/x-home.png" });
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([]);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press("x");
	await page.keyboard.press("g");
	await page.keyboard.press("h");
	await page.keyboard.press("j");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual(["block", "go-home", "next"]);
});
