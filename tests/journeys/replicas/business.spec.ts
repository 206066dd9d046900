import { expect, test, threadNamed } from "./replica-page.ts";

const SITE = "https://business.facebook.com";
const INBOX = `${SITE}/latest/inbox/all`;
const DETAIL = '[data-surface*="detail_view"]:not([data-surface*="header"])';
const EDITOR = `${DETAIL} [data-lexical-editor="true"]`;
const MESSAGE = `${DETAIL} [role="region"] [data-message-id]`;
const HEADER = '[data-surface$="lib:inbox:detail_view_header"] ._4ik4';

test("a conversation stands in the query alone, which is completed once it is shown", async ({ visit }) => {
	const page = await visit(`${INBOX}?delay=300`);
	const id = await threadNamed(page, "Ada Example");
	const search = await page.evaluate((thread) => {
		window.__replica.openThread(thread);
		return location.search;
	}, id);
	expect(search).toContain(`selected_item_id=${id}`);
	expect(search).not.toContain("thread_type");
	await expect(page.locator(HEADER)).toHaveText("Ada Example");
	await expect.poll(() => new URL(page.url()).searchParams.get("thread_type")).toBe("FB_MESSAGE");
	expect(new URL(page.url()).searchParams.get("selected_item_id")).toBe(id);
	await page.screenshot({ path: ".artifacts/business-thread-light.png" });
	await page.goBack();
	await expect(page.locator(DETAIL)).toHaveCount(0);
});

test("rows are numbered and carry neither id nor address, and a click opens one", async ({ visit }) => {
	const page = await visit(`${INBOX}?threads=300`);
	const rows = page.locator(
		'[data-surface*="bizweb_inbox:thread_list/thread_row"]:not([data-surface$="title"])',
	);
	expect(await rows.count()).toBeLessThan(40);
	await expect(page.locator('[data-surface*="thread_list"] [href]')).toHaveCount(0);
	await expect(page.locator('[data-surface$="/thread_row1/lib:thread_title"]')).toHaveText("Comment Writer");
	await page.getByText("Great, thanks").click();
	await expect(page.locator(HEADER)).toHaveText("Comment Writer");
	await page.evaluate(() => window.__replica.scrollInbox(200));
	await expect(page.getByText(/Stand-in 19\d/).first()).toBeVisible();
	await page.evaluate(() => window.__replica.scrollInbox(0));
	await page.screenshot({ path: ".artifacts/business-inbox-300.png" });
});

test("the bar over a row cannot be seen and takes the conversation away when pressed", async ({ visit }) => {
	const page = await visit(INBOX);
	const bar = page.getByRole("gridcell", { name: "Move to Done" }).first();
	await expect(page.locator(".hover-bar").first()).toHaveCSS("opacity", "0");
	await bar.click();
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual(["move-to-done"]);
	await expect(page.getByText("New Customer")).toHaveCount(0);
	expect(new URL(page.url()).searchParams.get("selected_item_id")).toBeNull();
});

test("times are exact, sides are computed styles, and centred lines have a flex-end ancestor too", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(MESSAGE)).toHaveCount(9);
	const lines = await page.locator(MESSAGE).evaluateAll((messages) =>
		messages.map((message) => {
			const styles: string[] = [];
			for (let at: Element | null = message; at !== null && at.role !== "region"; at = at.parentElement) {
				const { justifyContent } = getComputedStyle(at);
				if (justifyContent !== "normal") styles.push(justifyContent);
			}
			return { sides: styles.join(), utime: message.closest("[data-utime]")?.getAttribute("data-utime") };
		}),
	);
	const theirs = "flex-start,flex-end";
	const own = "flex-end,flex-end";
	const centred = "center,flex-end";
	expect(lines.map(({ sides }) => sides)).toEqual([
		centred,
		theirs,
		own,
		theirs,
		own,
		theirs,
		theirs,
		theirs,
		centred,
	]);
	const times = await page.evaluate(
		(thread) =>
			window.__replica
				.threads()
				.find((candidate) => candidate.id === thread)
				?.messages.map(({ at }) => String(Math.floor(at / 1000))),
		id,
	);
	expect(lines.slice(1, -1).map(({ utime }) => utime)).toEqual(times);
});

test("an Instagram conversation has a long id, another type and another surface", async ({ visit }) => {
	const page = await visit(`${INBOX}?lang=de&theme=dark`);
	const id = await threadNamed(page, "Jürgen Beispielmann");
	expect(id).toHaveLength(39);
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator('[data-surface$="instagram_direct_detail_view"]')).toHaveCount(1);
	await expect(page.locator('[data-surface$="messenger_detail_view"]')).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).searchParams.get("thread_type")).toBe("IG_MESSAGE");
	await expect(page.getByRole("region")).toHaveAttribute("aria-label", /^Nachrichtenlisten/);
	await expect(page.getByRole("link", { name: "Profil ansehen" })).toHaveAttribute(
		"href",
		"https://www.instagram.com/juergen.beispiel",
	);
	const messenger = page.locator('[data-surface*="channel_selector"] a', { hasText: "Messenger" });
	await expect(messenger).toHaveAttribute("href", /selected_item_id=\d{15}&/);
	await page.screenshot({ path: ".artifacts/business-instagram-dark-de.png" });
});

test("Enter sends at once, clears the box and replaces its node; an arriving message is shown", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	const editor = page.locator(EDITOR);
	await expect(editor).toHaveAttribute("aria-placeholder", "Reply in Messenger…");
	await editor.click();
	const before = await editor.elementHandle();
	await page.keyboard.type("Hello there");
	await page.keyboard.press("Enter");
	expect(await page.evaluate(() => window.__replica.sent())).toEqual([{ threadId: id, text: "Hello there" }]);
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("");
	expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
	await expect(page.getByRole("region")).toContainText("Hello there");
	await expect(page.getByRole("region")).toContainText("Sent by Robin Sample");
	await page.evaluate((thread) => window.__replica.receive(thread, "Hi again"), id);
	await expect(page.locator(MESSAGE, { hasText: "Hi again" })).toHaveCount(1);
});

test("a stream of 500 messages arrives whole and ends at the newest", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(EDITOR)).toHaveCount(1);
	await page.evaluate((thread) => window.__replica.stream(thread, 500, 25), id);
	await expect(page.locator(MESSAGE, { hasText: /^streamed/ })).toHaveCount(500);
	await expect(page.getByText("streamed 500 of 500").last()).toBeInViewport();
	await page.evaluate(() => window.__replica.scrollTranscript("top"));
	await expect(page.getByText("Do you still have the blue lamp?")).toBeInViewport();
});

test("switching conversations reuses header and message nodes", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ada Example"));
	await expect(page.locator(MESSAGE)).toHaveCount(9);
	const header = await page.locator(HEADER).elementHandle();
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Giulia Esempio 🌿"));
	await expect(page.locator(HEADER)).toHaveText("Giulia Esempio 🌿");
	expect(await header?.evaluate((node) => node.isConnected)).toBe(true);
	await expect(page.locator(MESSAGE).nth(1)).toContainText("Il vestito verde");
});

test("out of the 24 hours the box is disabled on Messenger and missing on Instagram", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Closed Account"));
	await expect(page.locator(EDITOR)).toHaveAttribute("contenteditable", "false");
	await expect(page.locator(EDITOR)).toHaveAttribute("aria-disabled", "true");
	await page.screenshot({ path: ".artifacts/business-closed.png" });
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Window Elapsed"));
	await expect(page.locator(HEADER)).toHaveText("Window Elapsed");
	await expect(page.locator(EDITOR)).toHaveCount(0);
});

test("public boxes stand beside the message box and note every word written into them", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Comment Writer"));
	await expect(page.getByText("Comment Writer is typing…")).toBeVisible();
	await page.getByRole("button", { name: "View comment" }).click();
	const dialog = page.getByRole("dialog");
	await expect(dialog.locator('[data-lexical-editor="true"]')).toHaveCount(2);
	await expect(page.locator('[data-lexical-editor="true"]')).toHaveCount(3);
	await page.screenshot({ path: ".artifacts/business-comment-dialog.png" });
	await dialog.getByRole("textbox", { name: "Comment as" }).click();
	await page.keyboard.type("x");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual(["write:comment"]);
	await dialog.getByRole("button", { name: "Close" }).click();
	await page.evaluate(() => window.__replica.openElsewhere());
	await expect(page.locator('[data-lexical-editor="true"]')).toHaveCount(1);
	expect(new URL(page.url()).pathname).toBe("/latest/home");
	await page.evaluate(() => window.__replica.openRequests());
	await expect(page.locator('[data-lexical-editor="true"]')).toHaveCount(2);
	expect(new URL(page.url()).pathname).toBe("/latest/inbox/facebook");
});

test("theme and remount change the page and keep conversation, address and draft", async ({ visit }) => {
	const page = await visit(`${INBOX}?theme=dark&lang=el`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ada Example"));
	await expect(page.locator(EDITOR)).toHaveAttribute("aria-label", "Απάντηση στο Messenger…");
	await expect.poll(() => page.url()).toContain("thread_type");
	await page.evaluate(() => window.__replica.setDraft("half a thought"));
	const mount = await page.locator("[id^=mount_0_0]").elementHandle();
	const url = page.url();
	await page.evaluate(() => window.__replica.remount());
	expect(await mount?.evaluate((node) => node.isConnected)).toBe(false);
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("half a thought");
	expect(page.url()).toBe(url);
	await expect(page.locator("html")).toHaveClass("__fb-dark-mode");
	await page.evaluate(() => window.__replica.setTheme("light"));
	await expect(page.locator("html")).toHaveClass("__fb-light-mode");
});
