/**
 * Reminders, snoozing and reopening. Pages are loaded again, the worker is killed and the browser closed in between; what
 * was asked for comes once, at its time, and nothing else.
 */
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { type Aside, layTemplates, rowsIn } from "./aside.ts";
import {
	answersWith,
	badges,
	decides,
	killWorker,
	meterSays,
	needsReply,
	openDesk,
	opens,
	standing,
	toolbar,
	writes,
} from "./day/hand.ts";
import { moment, newLife, type ProfileLife } from "./day/life.ts";
import { PEOPLE, type PersonId } from "./day/people.ts";

let life: ProfileLife;
test.beforeAll(() => {
	life = newLife();
});
test.afterAll(() => life.end());

/** Of the general kind: nothing is due before Friday afternoon. */
const GREETING = "Greetings from the seaside, lovely weather";
const PAGES: readonly PlatformId[] = ["facebook", "business", "x"];

const keyOf = (who: PersonId) => `thread ${PEOPLE[who].platform}:${PEOPLE[who].id}`;
const names = async (desk: Page) => (await needsReply(desk)).map(([name]) => name).sort();

/** Kinds of what was told of each; of most nothing. */
async function told({ worker }: Aside): Promise<Record<string, string[]>> {
	const rows = (await rowsIn(worker, "clocks")) as unknown as { name: string; told: string[] }[];
	const some = rows.filter((row) => row.told.length > 0);
	return Object.fromEntries(some.map((row) => [row.name, row.told.map((name) => name.replace(/@.*/, ""))]));
}

async function opensRemind(sidebar: Frame): Promise<void> {
	await sidebar.locator("#foot-remind").click();
	await sidebar.locator(".foot-menu").waitFor();
}

test("what is put off or asked for comes back once, whatever ends in between", async () => {
	test.setTimeout(150_000);
	let aside = await life.startAt(moment("09:00"));
	await layTemplates(aside, { answer: "Hello {{ contact.first_name }}, here is your answer." });
	const desk = await openDesk(aside);
	const pages = new Map<PlatformId, Page>();
	for (const platform of PAGES) pages.set(platform, await aside.open(platform));
	const pageOf = (platform: PlatformId) => {
		const page = pages.get(platform);
		if (!page) throw new Error("no page");
		return page;
	};
	const on = async (who: PersonId, text = GREETING) => {
		const page = pageOf(PEOPLE[who].platform);
		await page.bringToFront();
		if (text !== "") await writes(page, who, text);
		return { page, sidebar: await opens(page, who) };
	};
	/** Everything of ours that may end, ends; the person looks at everybody again. */
	const again = async () => {
		for (const page of pages.values()) {
			await page.reload();
			await page.evaluate(() => window.__replica.ready);
		}
		await killWorker(desk);
	};

	await decides((await on("alice")).sidebar, "remind", "Tomorrow");
	const tomas = (await on("tomas")).sidebar;
	await opensRemind(tomas);
	await tomas.getByLabel("At a date").fill("2027-03-04T14:30");
	await tomas.locator(".foot-menu").getByRole("button", { name: "Save" }).click();
	for (const who of ["rosa", "sven"] as const) {
		const { page, sidebar } = await on(who);
		await answersWith(page, "answer");
		await meterSays(sidebar, "Answered");
		await opensRemind(sidebar);
		await sidebar.getByLabel("Only if there is no reply").check();
		await sidebar.locator(".foot-menu .menu-item", { hasText: "In 2 hours" }).click();
	}
	await on("sven", "Thank you!");
	await decides((await on("vera")).sidebar, "more", "Snooze until tomorrow");
	await decides((await on("marek")).sidebar, "more", "Snooze 2 hours");
	await decides((await on("kim")).sidebar, "resolve", "Solved");

	await again();
	const waiting = ["Alice Exemple", "Sven Stand-in", "Tomas Platzhalter"];
	await expect.poll(() => names(desk)).toEqual(waiting);
	expect((await toolbar(desk)).text).toBe("3");
	await meterSays((await on("vera", "")).sidebar, "Snoozed until Thu 09:00 AM");
	const alice = (await on("alice", "")).sidebar;
	await opensRemind(alice);
	await expect(alice.locator(".foot-menu")).toContainText("Reminder: Thu 09:00 AM");
	// Reopened, she waits as long as she has: since she wrote.
	const kim = (await on("kim", "")).sidebar;
	await meterSays(kim, "Solved");
	await kim.locator("#foot-resolve", { hasText: "Reopen" }).click();
	await meterSays(kim, "Waiting");
	const marek = (await on("marek", "")).sidebar;
	await decides(marek, "more", "End snooze");
	await meterSays(marek, "Waiting");

	await again();
	const more = [...waiting, "Kim Sample", "Marek Przykład"].sort();
	await expect.poll(() => names(desk)).toEqual(more);
	await expect
		.poll(async () => Object.keys(await badges(pageOf("x"))).sort())
		.toEqual(["Kim Sample", "Marek Przykład"]);
	await meterSays((await on("kim", "")).sidebar, "Waiting");
	await aside.close();

	// Nobody answered Rosa's question of ours; Sven did.
	aside = await life.startAt(moment("11:03"));
	await expect.poll(() => standing(aside.worker)).toEqual([keyOf("rosa")]);
	const first = { "Rosa Probe": ["reminder"] };
	expect(await told(aside)).toEqual(first);
	await killWorker(await openDesk(aside));
	await aside.close();

	aside = await life.startAt(moment("09:00:20", 1));
	await expect.poll(() => standing(aside.worker)).toEqual([keyOf("alice")]);
	const second = { ...first, "Alice Exemple": ["reminder"] };
	expect(await told(aside)).toEqual(second);
	await expect.poll(async () => names(await openDesk(aside))).toEqual([...more, "Vera Wichtig"]);
	await aside.close();

	for (const time of ["14:30:20", "14:35"]) {
		aside = await life.startAt(moment(time, 1));
		const third = { ...second, "Tomas Platzhalter": ["reminder"] };
		await expect.poll(() => told(aside)).toEqual(third);
		expect(await standing(aside.worker)).toEqual(time === "14:35" ? [] : [keyOf("tomas")]);
		await aside.close();
	}
});
