/** What the sidebar says to each state of a message page, and that it stays right while the page changes under it. */
import { expect, type Page, test } from "@playwright/test";
import {
	type Aside,
	editorText,
	frameOf,
	INBOX,
	insertFromSidebar,
	openThread,
	shows,
	startAside,
	threadsOf,
	viewOf,
} from "./aside.ts";
import {
	boxOf,
	clickRow,
	errorsOf,
	evidenceOf,
	insertionArrives,
	pressInsert,
	SITES,
	SURFACES,
	sidebarFor,
} from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

/** The site's own button that takes a request on. */
const ACCEPT =
	'button:has-text("Accept"), [role="button"][aria-label="Accept"], [role="button"]:has-text("Accept")';

const THANKS: Readonly<Record<string, string>> = {
	de: "Hallo Jürgen, danke für deine Nachricht! Ich schaue es mir an und melde mich heute noch bei dir.",
	el: "Γεια σας! Ευχαριστούμε για το μήνυμά σας! Το κοιτάζω και θα σας απαντήσω μέσα στην ημέρα.",
};

/** Tags under the document's root: ours would be a third. */
function rootChildren(page: Page): Promise<string[]> {
	return page.evaluate(() => Array.from(document.documentElement.children, ({ tagName }) => tagName));
}

for (const { title, platform, query } of SITES) {
	test.describe(title, () => {
		/** One for all: opening it takes longer than most of what is looked at there. */
		let page: Page;
		let errors: string[];
		test.beforeAll(async () => {
			page = await aside.open(platform, query);
			errors = errorsOf(page);
		});
		test.afterEach(async () => {
			expect(await evidenceOf(page)).toEqual({ sideEffects: [], sent: [], violations: [] });
			expect(errors).toEqual([]);
		});
		test.afterAll(() => page.close());

		test("says that no conversation is open, and goes with the messages page and comes back with it", async () => {
			const inbox = await frameOf(page, "sidebar");
			await expect(inbox.locator(".empty-state h2")).toHaveText("No conversation open");
			await clickRow(page, platform, "Ada Example");
			await sidebarFor(page, "Ada Example");
			await page.evaluate(() => window.__replica.openElsewhere());
			await expect.poll(() => rootChildren(page)).toEqual(["HEAD", "BODY"]);
			await page.keyboard.press("Alt+KeyR");
			await page.keyboard.press("Alt+KeyA");
			expect(page.frames().filter((frame) => frame.url().startsWith("chrome-extension:"))).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe("");
			await page.evaluate(() => window.__replica.openInbox());
			const again = await frameOf(page, "sidebar");
			await expect(again.locator(".empty-state h2")).toHaveText("No conversation open");
		});

		test("offers a copy where the message box is closed", async () => {
			const [closed] = await threadsOf(page, "closed");
			await openThread(page, closed?.id ?? "");
			const sidebar = await shows(page, closed?.name ?? "");
			await expect(sidebar.locator(".bar .status")).toHaveText(/Copy only|Partly working/);
			await expect(sidebar.locator(".notice[data-note]")).toBeVisible();
			await expect(sidebar.locator(".template.selected .button.primary")).toHaveText("Copy");
		});

		test("stays right when the page is drawn anew and when its theme changes", async () => {
			await clickRow(page, platform, "Giulia Esempio");
			const sidebar = await sidebarFor(page, "Giulia Esempio 🌿");
			for (const theme of ["dark", "light"] as const) {
				await page.evaluate((next) => window.__replica.setTheme(next), theme);
				await expect(sidebar.locator("main")).toHaveClass(new RegExp(`\\b${theme}\\b`));
				await page.evaluate(() => window.__replica.remount());
				await sidebarFor(page, "Giulia Esempio 🌿");
				await page.evaluate(() => window.__replica.setDraft(""));
				await insertFromSidebar(page, "got");
				// The words that a text arrived may be those of the round before.
				await expect.poll(() => editorText(page)).toMatch(/Hi Giulia, thanks|Ciao Giulia, grazie/);
			}
			await page.evaluate(() => window.__replica.setDraft(""));
		});

		test("stays right below a stream of 500 messages and while one scrolls, and knows the newest", async () => {
			await clickRow(page, platform, "Ada Example");
			const sidebar = await sidebarFor(page, "Ada Example");
			const { id } = (await threadsOf(page)).find(({ name }) => name === "Ada Example") ?? { id: "" };
			await page.evaluate((thread) => window.__replica.stream(thread, 500, 10), id);
			await page.evaluate(() => window.__replica.scrollTranscript("top"));
			await page.evaluate(() => window.__replica.scrollInbox(200));
			await insertFromSidebar(page, "got");
			await expect.poll(() => editorText(page)).toContain("Hi Ada, thanks");
			await page.evaluate(() => window.__replica.scrollTranscript("bottom"));
			await page.evaluate(() => window.__replica.scrollInbox(0));
			await expect(sidebar.locator("h1.name")).toHaveText("Ada Example");
			const messages = (await threadsOf(page)).find((one) => one.id === id)?.messages;
			await page.bringToFront();
			// Business Suite keeps a line of its own below the newest message.
			await expect
				.poll(async () => (await viewOf(aside))?.messages.slice(-2).map(({ text }) => text))
				.toContain(messages?.at(-1)?.text);
		});

		if (platform !== "business")
			test("nobody is addressed by name in a group", async () => {
				const group = (await threadsOf(page, "group")).at(-1);
				await openThread(page, group?.id ?? "");
				const sidebar = await sidebarFor(page, group?.name ?? "");
				await expect(sidebar.locator('[data-note="noteGroup"]')).toBeVisible();
				await page.evaluate(() => window.__replica.setDraft(""));
				await pressInsert(sidebar, "starter-received");
				await insertionArrives(sidebar);
				expect(await editorText(page)).toContain("Hi there, thanks");
			});

		if (platform === "facebook" || platform === "x")
			test("shows nothing of a thread behind its PIN", async () => {
				const [locked] = await threadsOf(page, "locked");
				await clickRow(page, platform, "Ada Example");
				await sidebarFor(page, "Ada Example");
				await openThread(page, locked?.id ?? "");
				const sidebar = await frameOf(page, "sidebar");
				await expect(sidebar.locator(".empty-state h2")).toHaveText("These messages are locked");
				await expect(sidebar.locator("h1.name")).toHaveCount(0);
			});

		if (platform !== "business")
			test("a request is copied for, and answered once it is accepted", async () => {
				await page.evaluate(() => window.__replica.openRequests());
				const [request] = await threadsOf(page, "request");
				await openThread(page, request?.id ?? "");
				const sidebar = await shows(page, request?.name ?? "");
				await expect(sidebar.locator('[data-note="noteRequest"]')).toBeVisible();
				await expect(sidebar.locator(".template.selected .button.primary")).toHaveText("Copy");
				await page.locator(ACCEPT).first().click();
				await sidebarFor(page, request?.name ?? "");
				await insertFromSidebar(page, "got");
				expect(await editorText(page)).toContain("thanks for your message!");
			});
	});
}

for (const { title, platform, query } of SURFACES) {
	for (const [lang, thanks] of Object.entries(THANKS)) {
		test(`${title} in ${lang}: the reply is in the page's language`, async () => {
			const page = await aside.open(platform, `${query}&lang=${lang}`);
			await clickRow(page, platform, "Jürgen Beispielmann");
			const sidebar = await sidebarFor(page, "Jürgen Beispielmann");
			await pressInsert(sidebar, "starter-received");
			await insertionArrives(sidebar);
			expect((await editorText(page)).trim()).toBe(thanks);
			await expect(boxOf(page, platform)).toBeFocused();
			await page.close();
		});
	}
}

test("a site that was left and comes back by a load of its own starts anew", async () => {
	const page = await aside.open("instagram");
	await frameOf(page, "sidebar");
	await page.goto(new URL("/p/SampleP0st/", INBOX.instagram).href);
	await page.evaluate(() => window.__replica.ready);
	expect(await rootChildren(page)).toEqual(["HEAD", "BODY"]);
	await page.goBack();
	await page.evaluate(() => window.__replica.ready);
	await expect((await frameOf(page, "sidebar")).locator(".empty-state h2")).toHaveText(
		"No conversation open",
	);
	await page.close();
});
