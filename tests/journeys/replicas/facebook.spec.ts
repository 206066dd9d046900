import { expect, test, threadNamed } from "./replica-page.ts";

const SITE = "https://www.facebook.com";
const INBOX = `${SITE}/messages/`;
const EDITOR = '[role="main"] [data-lexical-editor="true"]';
const MESSAGE = '[role="log"] [data-message-id][aria-roledescription="message"]';

test("a chat opens in place: the address first, then header and log", async ({ visit }) => {
	const page = await visit(`${INBOX}?delay=400`);
	const id = await threadNamed(page, "Ada Example");
	const at = await page.evaluate((thread) => {
		window.__replica.openThread(thread);
		return { path: location.pathname, log: document.querySelector('[role="log"]') };
	}, id);
	expect(at).toEqual({ path: `/messages/t/${id}/`, log: null });
	await expect(page.getByRole("log")).toHaveAttribute(
		"aria-label",
		"Messages in conversation with Ada Example",
	);
	await expect(page.locator('[role="main"] a[aria-label]').first()).toHaveAttribute(
		"href",
		`https://www.facebook.com/${id}/`,
	);
	await expect(page.locator('[role="link"][aria-current="page"]')).toHaveAttribute(
		"href",
		`/messages/t/${id}/`,
	);
	await page.screenshot({ path: ".artifacts/facebook-thread-light.png" });
});

test("a message's label carries time, sender and words, and stops after the sender without words", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Giulia Esempio 🌿");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	const messages = page.locator(MESSAGE);
	await expect(messages).toHaveCount(4);
	await expect(page.locator('[role="log"] [role="article"]')).toHaveCount(4);
	await expect(messages.nth(1)).toHaveAttribute(
		"aria-label",
		/^At \w+ \d\d:\d\d, You: Ciao Giulia, sì: https/,
	);
	await expect(messages.nth(2)).toHaveAttribute("aria-label", /^At \w+ \d\d:\d\d, Giulia Esempio 🌿$/);
	await expect(messages.first()).toHaveAttribute("data-message-id", /^mid\.\$/);
	await expect(page.locator('[aria-label^="Enter, Message sent"]')).toHaveCount(4);
});

test("own bubbles hug the right edge and theirs the left", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(MESSAGE)).toHaveCount(7);
	const sides = await page.evaluate((selector) => {
		const log = document.querySelector('[role="log"]')?.getBoundingClientRect();
		return [...document.querySelectorAll(selector)].map((message) => {
			const bubble = message.querySelector('[role="presentation"]')?.getBoundingClientRect();
			if (log === undefined || bubble === undefined) throw new Error("no bubble");
			return log.right - bubble.right < (bubble.left - log.left) * 0.6 ? "me" : "them";
		});
	}, MESSAGE);
	expect(sides).toEqual(["them", "me", "them", "me", "them", "them", "them"]);
});

test("nicknames, untitled groups, encrypted chats and bare messages look as they were recorded", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const log = page.getByRole("log");
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ioanna Beispieli"));
	await expect(log).toHaveAttribute("aria-label", "Messages in conversation with Joni from the market");
	await expect(page.locator(MESSAGE).last()).toHaveAttribute("aria-label", /, Ioanna Beispieli: Ευχαριστώ/);
	await page.evaluate(
		(id) => window.__replica.openThread(id),
		await threadNamed(page, "Lena Muster, Paul Probe"),
	);
	await expect(log).toHaveAttribute("aria-label", "Messages in conversation with Lena Muster, Paul Probe");
	await expect(page.locator('[role="main"] a[aria-label]')).toHaveCount(0);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Project trio"));
	await expect(log).toHaveAttribute("aria-label", "Messages in conversation titled Project trio");
	const encrypted = await threadNamed(page, "Tomas Platzhalter");
	await page.evaluate((id) => window.__replica.openThread(id), encrypted);
	await expect(page.locator(MESSAGE).first()).toHaveAttribute(
		"data-message-id",
		new RegExp(`^${encrypted}@msgr\\.\\d+$`),
	);
	expect(new URL(page.url()).pathname).toBe(`/messages/e2ee/t/${encrypted}/`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Budi Contoh"));
	await expect(page.locator('[role="log"] [role="article"] [data-scope="messages_table"]')).toHaveCount(3);
	await expect(page.locator(MESSAGE)).toHaveCount(0);
	await expect(page.locator('[role="log"] [role="list"] [role="listitem"]')).toHaveCount(3);
});

test("switching chats reuses header and message nodes", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ada Example"));
	await expect(page.locator(MESSAGE)).toHaveCount(7);
	const header = await page.locator('[role="main"] a[aria-label]').first().elementHandle();
	const message = await page.locator(MESSAGE).first().elementHandle();
	const before = await message?.getAttribute("data-message-id");
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Alice Exemple"));
	await expect(page.locator(MESSAGE)).toHaveCount(2);
	await expect(page.locator('[role="main"] a[aria-label]').first()).toHaveAttribute(
		"href",
		"https://www.facebook.com/alice.exemple",
	);
	expect(await header?.evaluate((node) => node.isConnected)).toBe(true);
	expect(await message?.evaluate((node) => node.isConnected)).toBe(true);
	expect(await message?.getAttribute("data-message-id")).not.toBe(before);
});

test("Enter sends at once, clears the box and replaces its node; an arriving message is shown", async ({
	visit,
}) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	const editor = page.locator(EDITOR);
	await expect(editor).toHaveAttribute("aria-label", "Write to Ada Example");
	await editor.click();
	const before = await editor.elementHandle();
	await page.keyboard.type("Hello there");
	await page.keyboard.press("Enter");
	expect(await page.evaluate(() => window.__replica.sent())).toEqual([{ threadId: id, text: "Hello there" }]);
	expect(await page.evaluate(() => window.__replica.editorText())).toBe("");
	expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
	await expect(page.locator(MESSAGE).last()).toHaveAttribute(
		"aria-label",
		/^At \d\d:\d\d, You: Hello there$/,
	);
	await expect(page.locator('[role="row"] [aria-current]')).toContainText("You: Hello there");
	await page.evaluate((thread) => window.__replica.receive(thread, "Hi again"), id);
	await expect(page.locator(MESSAGE).last()).toHaveAttribute("aria-label", /, Ada Example: Hi again$/);
	await page.evaluate(
		(thread) => window.__replica.receive(thread, "elsewhere"),
		await threadNamed(page, "Åsa Exempelsson"),
	);
	const first = page.locator('[role="grid"] [role="row"]', { hasText: "Åsa" });
	await expect(first.locator(".html-span")).toHaveText("Unread message:");
});

test("a pasted text of several lines becomes paragraphs in the rich box and stays lines in the plain one", async ({
	visit,
}) => {
	for (const [layout, expected] of [
		["new", "one\n\ntwo"],
		["plain", "one\ntwo"],
	] as const) {
		const page = await visit(`${SITE}/messages/t/100091234510000/?layout=${layout}`);
		await page.locator(EDITOR).click();
		await page.evaluate((selector) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", "one\ntwo");
			const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
			document.querySelector(selector)?.dispatchEvent(paste);
		}, EDITOR);
		await expect.poll(() => page.evaluate(() => window.__replica.editorText())).toBe(expected);
	}
});

test("a stream of 500 messages arrives whole while most of the log is placeholders", async ({ visit }) => {
	const page = await visit(`${INBOX}?threads=300`);
	const id = await threadNamed(page, "Ada Example");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(EDITOR)).toHaveCount(1);
	await page.evaluate((thread) => window.__replica.stream(thread, 500, 25), id);
	await expect(page.getByRole("log")).toContainText("streamed 500 of 500");
	expect(await page.locator(MESSAGE).count()).toBeLessThan(80);
	expect(await page.locator('[role="log"] [data-virtualized="true"]').count()).toBeGreaterThan(400);
	await page.evaluate(() => window.__replica.scrollTranscript("top"));
	await expect(page.getByRole("log")).toContainText("Do you still have the blue lamp?");
	await expect(page.getByRole("log")).not.toContainText("streamed 500 of 500");
});

test("the list holds hundreds of chats in few nodes and gives them to other rows", async ({ visit }) => {
	const page = await visit(`${INBOX}?threads=300`);
	const rows = page.locator('[role="navigation"] [role="grid"] [role="row"]');
	const count = await rows.count();
	expect(count).toBeLessThan(40);
	const nodes = await rows.elementHandles();
	const before = await Promise.all(nodes.map((node) => node.textContent()));
	await page.evaluate(() => window.__replica.scrollInbox(200));
	await expect(page.getByText(/Stand-in 18\d/).first()).toBeVisible();
	const kept = await Promise.all(nodes.map((node) => node.evaluate((element) => element.isConnected)));
	expect(kept.filter(Boolean).length).toBeGreaterThan(10);
	expect(await nodes[3]?.textContent()).not.toBe(before[3]);
});

test("the older layout is a grid of rows with hidden headings and without ids", async ({ visit }) => {
	const page = await visit(`${SITE}/messages/t/100091234510000/?layout=old&lang=de`);
	const grid = page.locator('[role="main"] [role="grid"]');
	await expect(grid).toHaveAttribute("aria-label", "Nachrichten in der Unterhaltung mit Ada Example");
	await expect(grid.locator('[role="row"].__fb-light-mode')).toHaveCount(7);
	await expect(grid.locator("h5 > span").nth(1)).toHaveText("Du hast gesendet");
	await expect(page.locator("[data-message-id]")).toHaveCount(0);
	await expect(page.getByRole("log")).toHaveCount(0);
	await page.screenshot({ path: ".artifacts/facebook-old-de.png" });
});

test("labels, previews and the box speak German and Greek", async ({ visit }) => {
	const german = await visit(`${SITE}/messages/t/6012345678910012/?lang=de`);
	await expect(german.locator(MESSAGE).nth(2)).toHaveAttribute("aria-label", /^Um .*, Du: Fine with me$/);
	await expect(german.locator(EDITOR)).toHaveAttribute("aria-label", "An Project trio schreiben");
	const greek = await visit(`${SITE}/messages/t/6012345678910012/?lang=el&theme=dark`);
	await expect(greek.locator(MESSAGE).nth(2)).toHaveAttribute("aria-label", /^Στις .*, Εσείς: Fine with me$/);
	await expect(greek.getByText(/^Εσείς: Javisst/)).toBeVisible();
	await greek.screenshot({ path: ".artifacts/facebook-group-dark-el.png" });
});

test("requests, closed chats and the PIN gate stand where a conversation would", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate(() => window.__replica.openRequests());
	await expect(page.locator('[role="grid"] [role="row"]')).toHaveCount(2);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "New Customer"));
	await expect(page.getByRole("button", { name: "Accept" })).toBeVisible();
	await expect(page.locator(EDITOR)).toHaveCount(0);
	await page.getByRole("button", { name: "Accept" }).click();
	await expect(page.locator(EDITOR)).toHaveCount(1);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Closed Account"));
	await expect(page.getByText("You can't reply to this conversation.")).toBeVisible();
	await expect(page.locator(EDITOR)).toHaveCount(0);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Sofia Sample"));
	await expect(page.getByRole("dialog")).toBeVisible();
	expect(new URL(page.url()).pathname).toContain("/messages/e2ee/t/");
	await page.getByRole("textbox", { name: "PIN" }).fill("123456");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(page.locator(MESSAGE)).toHaveCount(1);
});

test("theme and remount change the page and keep chat, address and draft", async ({ visit }) => {
	const page = await visit(`${INBOX}?theme=dark`);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Project trio"));
	await expect(page.locator(EDITOR)).toHaveCount(1);
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
	await expect(page.locator(".__fb-dark-mode")).toHaveCount(0);
	await expect(page.locator("div.__fb-light-mode")).not.toHaveCount(0);
});

test("elsewhere a chat tab has its own box, beside boxes that are public", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate(() => window.__replica.openElsewhere());
	const tab = page.locator('[data-pagelet="ChatTab"]');
	await expect(tab.getByRole("log")).toHaveCount(1);
	await expect(tab.locator('[data-lexical-editor="true"]')).toHaveCount(1);
	await expect(page.locator('[data-lexical-editor="true"]')).toHaveCount(4);
	await page.screenshot({ path: ".artifacts/facebook-elsewhere.png" });
	await page.getByRole("textbox", { name: "What's on your mind" }).click();
	await page.keyboard.type("x");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual(["write:post"]);
	await page.keyboard.press("Escape");
	await expect(tab).toHaveCount(0);
});

test("the site's own shortcuts fire outside of text boxes only", async ({ visit }) => {
	const page = await visit(INBOX);
	await page.evaluate((id) => window.__replica.openThread(id), await threadNamed(page, "Ada Example"));
	await page.locator(EDITOR).click();
	await page.keyboard.type("jk/l");
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([]);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	for (const key of ["j", "/", "Alt+m", "Escape"]) await page.keyboard.press(key);
	expect(await page.evaluate(() => window.__replica.sideEffects())).toEqual([
		"next",
		"search",
		"new-message",
		"close-chat",
	]);
});

test("after a quick A to B the page ends at B, in header and log", async ({ visit }) => {
	const page = await visit(`${INBOX}?delay=200`);
	const ids = [await threadNamed(page, "Ada Example"), await threadNamed(page, "Project trio")];
	await page.evaluate(async ([first, second]) => {
		window.__replica.openThread(first ?? "");
		window.__replica.openThread(second ?? "");
		await new Promise((resolve) => setTimeout(resolve, 400));
	}, ids);
	await expect(page.locator('[role="main"] h2').first()).toHaveText("Project trio");
	await expect(page.getByRole("log")).toContainText("Monday works");
});

test("an edited message keeps its place and id, an unsent one goes", async ({ visit }) => {
	const page = await visit(INBOX);
	const id = await threadNamed(page, "Alice Exemple");
	await page.evaluate((thread) => window.__replica.openThread(thread), id);
	await expect(page.locator(MESSAGE)).toHaveCount(2);
	const message = (await page.locator(MESSAGE).first().getAttribute("data-message-id")) ?? "";
	await page.evaluate(
		([thread, wanted]) => window.__replica.edit(thread ?? "", wanted ?? "", "En bleu ?"),
		[id, message],
	);
	await expect(page.locator(MESSAGE).first()).toHaveAttribute("aria-label", /: En bleu \?$/);
	expect(await page.locator(MESSAGE).first().getAttribute("data-message-id")).toBe(message);
	await page.evaluate(
		([thread, wanted]) => window.__replica.unsend(thread ?? "", wanted ?? ""),
		[id, message],
	);
	await expect(page.locator(MESSAGE)).toHaveCount(1);
});
