/** Who it is and what was said before, on the four sites: asked for, kept once, shown again, searched. */
import { expect, type Frame, test } from "@playwright/test";
import { type Aside, insertFromSidebar, rowsIn, startAside } from "./aside.ts";
import { clickRow, errorsOf, SITES, sidebarFor } from "./surfaces.ts";

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
});
test.afterAll(() => aside.close());

const stored = (table: string) => rowsIn(aside.worker, table);
const tab = (sidebar: Frame, name: string) => sidebar.getByRole("tab", { name });

for (const { title, platform } of SITES) {
	test(`${title}: nothing is kept before it is asked for, then each message once, also after coming back`, async () => {
		const page = await aside.open(platform);
		const errors = errorsOf(page);
		await clickRow(page, platform, "Ada Example");
		const sidebar = await sidebarFor(page, "Ada Example");
		await page.waitForTimeout(900);
		const ofSite = async () =>
			(await stored("messages")).filter(({ conversation }) =>
				String(conversation).startsWith(`${platform}:`),
			);
		expect(await ofSite()).toEqual([]);
		await tab(sidebar, "History").click();
		await sidebar.getByRole("button", { name: "Keep the history" }).click();
		const first = sidebar.locator(".timeline .entry").first();
		await expect(first).toBeVisible({ timeout: 10_000 });
		const kept = await ofSite();
		expect(kept.length).toBeGreaterThan(2);
		await clickRow(page, platform, "Jürgen Beispielmann");
		await sidebarFor(page, "Jürgen Beispielmann");
		await page.waitForTimeout(900);
		await clickRow(page, platform, "Ada Example");
		await sidebarFor(page, "Ada Example");
		await page.waitForTimeout(900);
		const again = (await ofSite()).filter(({ conversation }) => conversation === kept[0]?.["conversation"]);
		expect(again.map(({ text }) => text).sort()).toEqual(kept.map(({ text }) => text).sort());
		expect(errors).toEqual([]);
		await page.close();
	});
}

test("a note written with Alt+N is there when the person writes again, in another tab too", async () => {
	const page = await aside.open("x");
	await clickRow(page, "x", "Ada Example");
	const sidebar = await sidebarFor(page, "Ada Example");
	await page.locator("body").click({ position: { x: 5, y: 5 } });
	await page.keyboard.press("Alt+n");
	const box = sidebar.getByPlaceholder("Add a note");
	await expect(box).toBeFocused();
	await page.keyboard.type("Runs two cafes, see https://cafes.example/menu.");
	await page.keyboard.press("Control+Enter");
	await expect(sidebar.locator(".note .plain-text")).toHaveText(
		"Runs two cafes, see https://cafes.example/menu.",
	);
	await expect(sidebar.locator(".note a")).toHaveAttribute("href", "https://cafes.example/menu");
	const other = await aside.open("x");
	await clickRow(other, "x", "Ada Example");
	const there = await sidebarFor(other, "Ada Example");
	await tab(there, "Contact").click();
	await expect(there.locator(".note .plain-text")).toContainText("Runs two cafes");
	await there.getByRole("button", { name: "Remove", exact: true }).first().click();
	await expect(sidebar.locator(".note")).toHaveCount(0);
	await there.getByRole("button", { name: "Undo" }).click();
	await expect(sidebar.locator(".note .plain-text")).toContainText("Runs two cafes");
	await page.close();
	await other.close();
});

test("the template that was used and what the conversation came to stand in its history", async () => {
	const page = await aside.open("x");
	await clickRow(page, "x", "Ada Example");
	const sidebar = await sidebarFor(page, "Ada Example");
	await insertFromSidebar(page, "got");
	await sidebar.getByRole("button", { name: "Resolve", exact: true }).click();
	await sidebar.getByRole("button", { name: "Spam" }).click();
	await tab(sidebar, "History").click();
	const entries = sidebar.locator(".timeline .entry");
	await expect(entries.filter({ hasText: "Spam" })).toHaveCount(1);
	await expect(entries.filter({ hasText: "· /got" })).toHaveCount(1);
	await page.close();
});

test("a sale's amount, in the currency that was chosen, and a reminder stand in the history", async () => {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#settings`);
	const currency = desk.getByRole("combobox", { name: "Currency" });
	await expect(currency).toHaveValue("");
	await currency.selectOption("GBP");
	await desk.close();
	const page = await aside.open("x");
	await clickRow(page, "x", "Åsa Exempelsson");
	const sidebar = await sidebarFor(page, "Åsa Exempelsson");
	await tab(sidebar, "History").click();
	const entries = sidebar.locator(".timeline .entry");
	await expect(entries.first()).toBeVisible();
	await sidebar.getByRole("button", { name: "Remind", exact: true }).click();
	await sidebar.getByRole("button", { name: "Tomorrow at 9:00" }).click();
	await expect(entries.filter({ hasText: /Reminder: .*9:00/ })).toHaveCount(1);
	await sidebar.getByRole("button", { name: "Resolve", exact: true }).click();
	await sidebar.getByRole("button", { name: "Sale" }).click();
	// The currency that was chosen in Settings stands there already.
	await expect(sidebar.getByRole("combobox", { name: "Currency" })).toHaveValue("GBP");
	await sidebar.getByRole("textbox", { name: "Amount of the sale" }).fill("1240.5");
	await page.keyboard.press("Enter");
	await expect(entries.filter({ hasText: "Sale: £1,240.50" })).toHaveCount(1);
	await tab(sidebar, "Contact").click();
	await expect(sidebar.locator(".sales .sum")).toHaveText("£1,240.50 · 1 sale");
	await sidebar.getByRole("button", { name: "+ sale" }).click();
	await sidebar.getByRole("textbox", { name: "Amount" }).fill("900");
	await sidebar.getByRole("combobox", { name: "Currency" }).selectOption("JPY");
	await sidebar.getByRole("textbox", { name: "What was sold" }).fill("A cup");
	await page.keyboard.press("Enter");
	await expect(sidebar.locator(".sales .sum")).toHaveText("£1,240.50 + ¥900 · 2 sales");
	await tab(sidebar, "History").click();
	await expect(entries.filter({ hasText: "Sale: " })).toHaveCount(2);
	await expect(entries.filter({ hasText: "Sale: ¥900 A cup" })).toHaveCount(1);
	await page.close();
});

test("what was said is found again by the beginning of a word", async () => {
	const page = await aside.open("instagram");
	await clickRow(page, "instagram", "Ada Example");
	const sidebar = await sidebarFor(page, "Ada Example");
	await tab(sidebar, "History").click();
	const entries = sidebar.locator(".timeline .entry .plain-text");
	await expect(entries.first()).toBeVisible();
	const word = /\p{L}{4,}/u.exec((await entries.allInnerTexts()).join("\n"))?.[0] ?? "no long word";
	await sidebar.getByRole("searchbox").fill(word.slice(0, 3).toUpperCase());
	await expect(sidebar.locator(".found")).toContainText("found");
	await expect(sidebar.locator(".timeline mark").first()).toHaveText(new RegExp(word.slice(0, 3), "iu"));
	await page.close();
});

test("Desk lists who was seen, finds what they said, and two accounts become one person and two again", async () => {
	const desk = await aside.context.newPage();
	await desk.setViewportSize({ width: 1400, height: 900 });
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#contacts`);
	const rows = desk.locator(".contact-row");
	await expect(rows.filter({ hasText: "Ada Example" }).first()).toBeVisible();
	const before = await rows.count();
	expect(before).toBeGreaterThan(3);
	await desk.getByRole("searchbox").first().fill("ada");
	for (const box of await desk.getByRole("checkbox", { name: "Select Ada Example" }).all()) await box.check();
	await desk.getByLabel("Tag", { exact: true }).last().fill("cafe");
	await desk.getByRole("button", { name: "Add tag" }).click();
	await expect(rows.first()).toContainText("cafe");
	await desk.screenshot({ path: ".artifacts/desk-contacts-picked.png" });
	await desk.getByRole("button", { name: "Merge into one person" }).click();
	await expect(rows).toHaveCount(1);
	await rows.first().getByRole("button").click();
	await expect(desk.locator(".open-contact .same-person .ledger li")).not.toHaveCount(0);
	await desk.screenshot({ path: ".artifacts/desk-contacts.png" });
	const unlink = desk.getByRole("button", { name: "Unlink" });
	for (let left = await unlink.count(); left > 0; left -= 1) {
		await unlink.first().click();
		await expect(unlink).toHaveCount(left - 1);
	}
	await desk.getByRole("searchbox").first().fill("");
	await expect(rows).toHaveCount(before);
	await desk.close();
});

test("what was turned off in Desk is kept no longer, and says so", async () => {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#settings`);
	await desk.getByLabel("X", { exact: true }).uncheck();
	await desk.screenshot({ path: ".artifacts/desk-settings.png", fullPage: true });
	const page = await aside.open("x");
	const count = async () => (await stored("messages")).length;
	const before = await count();
	await clickRow(page, "x", "Jürgen Beispielmann");
	const sidebar = await sidebarFor(page, "Jürgen Beispielmann");
	await tab(sidebar, "History").click();
	await expect(sidebar.getByText("The history of X is not kept")).toBeVisible();
	await page.waitForTimeout(1_500);
	expect(await count()).toBe(before);
	await sidebar.locator("main").screenshot({ path: ".artifacts/sidebar-history-off.png" });
	await tab(sidebar, "Contact").click();
	await sidebar.locator("main").screenshot({ path: ".artifacts/sidebar-contact.png" });
	await page.close();
	await desk.close();
});
