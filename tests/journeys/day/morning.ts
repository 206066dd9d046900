/** The first look in the morning: twelve people wrote before it, and each is dealt with in a way of its own. */
import type { Page } from "@playwright/test";
import type { PlatformId } from "../../../lib/contract/sites.ts";
import { type Aside, giveCommand } from "../aside.ts";
import { answersWith, decides, meterSays, opens, sends, writes } from "./hand.ts";
import { moment } from "./life.ts";
import { PEOPLE, type PersonId, PLATFORMS, peopleOn } from "./people.ts";

export async function morning(aside: Aside): Promise<void> {
	const pages = new Map<PlatformId, Page>();
	for (const platform of PLATFORMS) {
		const page = await aside.open(platform);
		pages.set(platform, page);
		for (const who of peopleOn(platform)) await writes(page, who, PEOPLE[who].asks, moment(PEOPLE[who].at));
	}
	const on = async (who: PersonId) => {
		const page = pages.get(PEOPLE[who].platform);
		if (!page) throw new Error("no page");
		await page.bringToFront();
		return { page, sidebar: await opens(page, who) };
	};

	const ada = await on("ada");
	await answersWith(ada.page, "answer");
	await meterSays(ada.sidebar, "Answered");
	await meterSays((await on("giulia")).sidebar, "Waiting");
	const jurgen = await on("jurgen");
	await meterSays(jurgen.sidebar, "Waiting");
	await giveCommand(aside, "acknowledge");
	await sends(jurgen.page);
	await meterSays(jurgen.sidebar, "Acknowledged");

	const alice = await on("alice");
	await answersWith(alice.page, "answer", " See you!");
	await meterSays(alice.sidebar, "Answered");
	const tomas = await on("tomas");
	await decides(tomas.sidebar, "resolve", "No answer needed");
	await meterSays(tomas.sidebar, "No answer needed");
	await decides(tomas.sidebar, "remind", "Follow up in 2 days");
	const wilma = await on("wilma");
	await decides(wilma.sidebar, "resolve", "Spam");
	await meterSays(wilma.sidebar, "Spam");

	const sven = await on("sven");
	await answersWith(sven.page, "answer");
	await meterSays(sven.sidebar, "Answered");
	await decides(sven.sidebar, "resolve", "Sale");
	await sven.sidebar.locator('input[name="amount"]').fill("120");
	await sven.sidebar.locator(".foot-menu .button.primary").click();
	await meterSays(sven.sidebar, "Sale");
	await decides(sven.sidebar, "remind", "In 2 hours");
	const nora = await on("nora");
	await decides(nora.sidebar, "more", "Snooze 2 hours");
	await meterSays(nora.sidebar, "Snoozed");
	const rosa = await on("rosa");
	await rosa.sidebar.locator("#foot-remind").click();
	await rosa.sidebar.getByLabel("Only if there is no reply").check();
	await rosa.sidebar.locator(".foot-menu .menu-item", { hasText: "In 2 hours" }).click();
	await writes(rosa.page, "rosa", "Are you there?");

	await meterSays((await on("kim")).sidebar, "Waiting");
	const marek = await on("marek");
	await marek.sidebar.locator("#foot-more").click();
	await marek.sidebar.locator(".foot-menu .menu-item", { hasText: "Escalate" }).click();
	await marek.sidebar.locator('input[name="after"]').fill("30");
	await marek.sidebar.locator('input[name="to"]').fill("Mara");
	await marek.sidebar.locator(".foot-menu .button.primary").click();
	const vera = await on("vera");
	await vera.sidebar.getByRole("tab", { name: "Contact" }).click();
	await vera.sidebar.locator(".chip", { hasText: "VIP" }).click();
	await meterSays(vera.sidebar, "due in 2h");
}
