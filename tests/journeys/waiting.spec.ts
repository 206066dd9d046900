/** Who waits, in Desk and in the popup: filtered, grouped, told why, and brought up in the tab that is there. */
import { expect, type Page, test } from "@playwright/test";
import type { Aside } from "./aside.ts";
import { killWorker, openDesk } from "./day/hand.ts";
import { moment, newLife, type ProfileLife } from "./day/life.ts";
import { PEOPLE } from "./day/people.ts";
import { further, WAITERS } from "./day/waiters.ts";
import { layClocks } from "./lay-clocks.ts";

let life: ProfileLife;
let aside: Aside;
let desk: Page;
test.beforeAll(async () => {
	life = newLife();
	aside = await life.startAt(moment("09:00"));
	desk = await openDesk(aside);
	await layClocks(desk, WAITERS);
});
test.afterAll(async () => {
	await aside.close();
	life.end();
});
test.beforeEach(() => desk.reload());

const rows = (page: Page) => page.locator(".waiting-row");
const names = (page: Page) => rows(page).locator("b").allTextContents();
const foot = () => desk.locator(".waiting-foot");

/** Each row as it is read: name, site, time, why. */
function read(page: Page): Promise<string[][]> {
	return rows(page).evaluateAll((all) =>
		all.map((row) =>
			[".waiting-who b", ".waiting-who .faint", ".badge", ".waiting-why"].map(
				(part) => row.querySelector(part)?.textContent ?? "",
			),
		),
	);
}

test("each row says who, where, how long there is, why it stands there, and when it was last seen", async () => {
	await expect(rows(desk)).toHaveCount(WAITERS.length);
	const whole = await read(desk);
	expect(whole.map(([name, site, , why]) => [name, site, why])).toEqual([
		["Rosa Probe", "Business Suite", "was due Tue 06:00 PM · Support · last seen 08:55 AM"],
		["Marek Przykład", "X", "due 11:00 AM · Support · Urgent · last seen 08:55 AM"],
		["Vera Wichtig", "X", "due 11:00 AM · Support · VIP · last seen 08:55 AM"],
		["Giulia Esempio", "Instagram", "due 11:00 AM · Complaint · last seen 08:55 AM"],
		["Tomas Platzhalter", "Facebook", "answer promised by 12:00 PM · General · last seen 08:55 AM"],
		["Ada Example", "Instagram", "due 01:00 PM · Support · last seen 08:55 AM"],
		["Alice Exemple", "Facebook", "due Fri 03:00 PM · General · good customer · last seen 08:55 AM"],
		["Kim Sample", "X", "due Fri 03:00 PM · Sales · last seen Tue 05:00 PM"],
	]);
	expect(whole[0]?.[2]).toContain("over");
	expect(whole[5]?.[2]).toMatch(/^(4h|3h 5\dm) left$/);
});

test("filters go together, and nothing more is offered where all that fit are shown", async () => {
	const filters = desk.locator(".filters");
	const more = desk.getByRole("button", { name: "Show more" });
	const shows = async (list: readonly string[]) => {
		await expect.poll(() => names(desk)).toEqual(list);
		await expect(foot()).toContainText(`${list.length} of ${WAITERS.length}`);
		await expect(more).toHaveCount(0);
	};
	await filters.getByLabel("Platform", { exact: true }).selectOption("x");
	await shows(["Marek Przykład", "Vera Wichtig", "Kim Sample"]);
	await filters.getByLabel("Kind of inquiry").selectOption("support");
	await shows(["Marek Przykład", "Vera Wichtig"]);
	await filters.getByLabel("Priority").selectOption("urgent");
	await shows(["Marek Przykład"]);
	await killWorker(desk);
	await filters.getByLabel("Platform", { exact: true }).selectOption("facebook");
	await shows([]);
	await foot().getByRole("button").click();
	await filters.getByLabel("Only overdue").check();
	await shows(["Rosa Probe"]);
	await filters.getByLabel("Only overdue").uncheck();
	await expect(rows(desk)).toHaveCount(WAITERS.length);
});

test("grouped by platform, each platform has its own, in order and counted", async () => {
	await desk.getByLabel("Group by platform").check();
	await expect
		.poll(() =>
			desk
				.locator(".waiting-group")
				.evaluateAll((groups) =>
					groups.map((group) => [
						group.querySelector("h2")?.textContent,
						...[...group.querySelectorAll(".waiting-row b")].map((name) => name.textContent),
					]),
				),
		)
		.toEqual([
			["Instagram · 2", "Giulia Esempio", "Ada Example"],
			["Facebook · 2", "Tomas Platzhalter", "Alice Exemple"],
			["Business Suite · 1", "Rosa Probe"],
			["X · 3", "Marek Przykład", "Vera Wichtig", "Kim Sample"],
		]);
});

test("the popup has the first five in short, and a press opens one in the tab that is there", async () => {
	const instagram = await aside.open("instagram");
	const popup = await aside.context.newPage();
	await popup.goto(`chrome-extension://${aside.extensionId}/popup.html`);
	await expect(popup.locator("h2", { hasText: "Needs reply" })).toHaveText(`Needs reply · ${WAITERS.length}`);
	expect((await read(popup)).map(([name, site, , why]) => [name, site, why])).toEqual([
		["Rosa Probe", "Business Suite", ""],
		["Marek Przykład", "X", ""],
		["Vera Wichtig", "X", ""],
		["Giulia Esempio", "Instagram", ""],
		["Tomas Platzhalter", "Facebook", ""],
	]);
	const tabs = aside.context.pages().length;
	await rows(popup).filter({ hasText: "Giulia" }).click();
	await expect.poll(() => instagram.url()).toContain(PEOPLE.giulia.id);
	await expect.poll(() => instagram.evaluate(() => document.visibilityState)).toBe("visible");
	expect(aside.context.pages()).toHaveLength(tabs);
	await popup.close();
	await instagram.close();
});

test("of a long list the first hundred are shown, and the rest when asked for", async () => {
	await layClocks(desk, further(140));
	await desk.reload();
	await expect(foot()).toContainText(`100 of ${WAITERS.length + 140}`);
	await expect(rows(desk)).toHaveCount(100);
	const more = desk.getByRole("button", { name: "Show more" });
	await desk.getByLabel("Platform", { exact: true }).selectOption("business");
	await expect.poll(() => names(desk)).toEqual(["Rosa Probe"]);
	await expect(more).toHaveCount(0);
	await desk.getByLabel("Platform", { exact: true }).selectOption("");
	await more.click();
	await expect(foot()).toContainText(`${WAITERS.length + 140} of ${WAITERS.length + 140}`);
	await expect(more).toHaveCount(0);
});
