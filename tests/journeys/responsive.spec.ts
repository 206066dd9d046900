/**
 * Meta's "Very responsive" on its two sites: counted over both from what was seen, with what is left to do for it, and by
 * the thresholds of the settings.
 */
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { Aside } from "./aside.ts";
import { decides, killWorker, meterSays, openDesk, opens, sends, writes } from "./day/hand.ts";
import { moment, newLife, type ProfileLife } from "./day/life.ts";
import { PEOPLE, type PersonId } from "./day/people.ts";

test.describe.configure({ mode: "serial" });

let life: ProfileLife;
let aside: Aside;
const facebook = () => {
	const page = aside.context.pages().find((one) => one.url().startsWith("https://www.facebook.com"));
	if (!page) throw new Error("Facebook is not open");
	return page;
};
test.beforeAll(async () => {
	life = newLife();
	aside = await life.startAt(moment("09:00"));
});
test.afterAll(async () => {
	await aside.close();
	life.end();
});

const note = (sidebar: Frame) => sidebar.locator(".meter-note");

/** Answered before the day began, in that many minutes. */
async function wasAnswered(page: Page, who: PersonId, asked: number, minutes: number): Promise<Frame> {
	await writes(page, who, "Are you open today?", asked);
	await page.evaluate(({ id, at }) => window.__replica.receive(id, "We are!", { from: "me", at }), {
		id: PEOPLE[who].id,
		at: asked + minutes * 60_000,
	});
	return opens(page, who);
}

/** Writes three minutes ago by the browser's own clock. */
async function asksJustNow(page: Page, who: PersonId): Promise<Frame> {
	const now = await page.evaluate(() => Date.now());
	await writes(page, who, "Do you have the blue lamp?", now - 3 * 60_000);
	return opens(page, who);
}

async function answers(page: Page, who: PersonId): Promise<Frame> {
	const sidebar = await opens(page, who);
	await page.evaluate(() => window.__replica.setDraft("We do!"));
	await sends(page);
	return sidebar;
}

const NOT = "Not very responsive";

test("the share and the time are of both sites; what was written soon after an answer is no new one; others have no such thing", async () => {
	const alice = await wasAnswered(await aside.open("facebook"), "alice", moment("08:00"), 20);
	await expect(note(alice)).toHaveText(`${NOT}: 100 % answered (7 days), 20m on average`);
	await writes(facebook(), "alice", "And on Sunday?", moment("08:40"));
	const tomas = await wasAnswered(facebook(), "tomas", moment("08:05"), 20);
	await meterSays(await opens(facebook(), "alice"), "Waiting");
	await expect(note(tomas)).toHaveText(`${NOT}: 100 % answered (7 days), 20m on average`);
	const kim = await asksJustNow(await aside.open("x"), "kim");
	await meterSays(kim, "Waiting");
	await expect(note(kim)).toHaveCount(0);
});

test("two of four are open: those two within six minutes win the badge, and spam never was in the way", async () => {
	const page = await aside.open("business");
	await asksJustNow(page, "sven");
	const nora = await asksJustNow(page, "nora");
	await expect(note(nora)).toContainText(`${NOT}: 50 % answered (7 days), 20m on average`);
	// 20 + 20 + 2 × (3 + 6) minutes are no more than 4 × 15; a minute later they would be.
	await expect(note(nora).locator("b")).toHaveText("Answer these 2 within 6m to be very responsive");
	await expect(note(await opens(facebook(), "alice")).locator("b")).toHaveText(
		/^Answer these 2 within [56]m/,
	);
	const rosa = await asksJustNow(page, "rosa");
	await expect(note(rosa)).toContainText("40 % answered");
	await decides(rosa, "resolve", "Spam");
	await expect(note(rosa)).toContainText("50 % answered");
	await answers(page, "sven");
	await expect(note(await answers(page, "nora"))).toHaveText(
		/^Very responsive: 100 % answered \(7 days\), 1[1-3]m on average$/,
	);
	await killWorker(await openDesk(aside));
	await facebook().reload();
	await facebook().evaluate(() => window.__replica.ready);
	await expect(note(await opens(facebook(), "tomas"))).toHaveText(/^Very responsive: 100 % answered/);
});

test("what counts as very responsive is set in Desk, and holds at once", async () => {
	const tomas = await opens(facebook(), "tomas");
	await expect(note(tomas)).toHaveText(/^Very responsive/);
	const desk = await openDesk(aside, "settings");
	const section = desk.locator(".settings-section", { has: desk.locator("#very-responsive") });
	const set = async (label: string, value: string) => {
		await section.getByLabel(label).fill(value);
		await section.getByLabel(label).blur();
	};
	await set("Minutes on average", "10");
	await expect(note(tomas)).toHaveText(
		/^Not very responsive: 100 % answered \(7 days\), 1[1-3]m on average$/,
	);
	// The fastest half only.
	await set("Answered, percent", "50");
	await expect(note(tomas)).toHaveText(/^Very responsive: 100 % answered \(7 days\), [345]m on average$/);
	await set("Days looked at", "1");
	await expect(note(tomas)).toContainText("(1 day)");
});
