/**
 * A day in the life: twelve conversations over the four platforms, from the first look in the morning to the reminder
 * two days later. The browser is closed in between and opened at another time of day; pages are loaded again and the
 * worker is killed while it runs. What is shown, told and kept at the end is exactly what happened.
 */
import { expect, type Page, test } from "@playwright/test";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { type Aside, INBOX, layTemplates, rowsIn } from "./aside.ts";
import {
	badges,
	inOrder,
	killWorker,
	listenForWords,
	needsReply,
	openDesk,
	opens,
	standing,
	toolbar,
} from "./day/hand.ts";
import { friday, late } from "./day/later.ts";
import { moment, newLife, type ProfileLife } from "./day/life.ts";
import { morning } from "./day/morning.ts";
import { PEOPLE, PLATFORMS, peopleOn } from "./day/people.ts";

let life: ProfileLife;
test.beforeAll(() => {
	life = newLife();
});
test.afterAll(() => life.end());

/** Kinds of what was told of each conversation so far; of most nothing. */
async function told(aside: Aside): Promise<Record<string, string>> {
	const rows = (await rowsIn(aside.worker, "clocks")) as unknown as { name: string; told: string[] }[];
	return Object.fromEntries(
		rows
			.filter((row) => row.told.length > 0)
			.map((row) => [row.name, row.told.map((name) => name.replace(/@.*/, "")).join(", ")]),
	);
}

const MORNING_LIST = [
	["Vera Wichtig", "2h left", "due 11:00 AM · Support · VIP"],
	["Giulia Esempio", "2h left", "due 11:00 AM · Complaint"],
	["Jürgen Beispielmann", "4h left", "answer promised by 01:00 PM · Support"],
	["Marek Przykład", "4h left", "due 01:00 PM · Support"],
	["Rosa Probe", "4h left", "due 01:00 PM · Support"],
	["Kim Sample", "2d left", "due Fri 03:00 PM · Sales"],
];

test("a day in the life", async () => {
	test.setTimeout(240_000);
	let aside = await life.startAt(moment("09:00"));
	await layTemplates(aside, {
		answer: "Hello {{ contact.first_name }}, here is your answer.",
		promise: {
			kind: "acknowledgement",
			inquiryTypes: ["support"],
			variants: {
				en: "Hello {{ contact.first_name }}, we answer by {{ conversation.due | date: '%H:%M' }}.",
			},
		},
	});
	const desk = await openDesk(aside, "settings");
	await desk
		.locator(".settings-section", { has: desk.locator("#notifications") })
		.getByLabel("Sales")
		.uncheck();
	await morning(aside);
	const list = `chrome-extension://${aside.extensionId}/desk.html#needs-reply`;
	await desk.goto(list);
	const listed = async (page: Page) => inOrder(await needsReply(page));
	await expect.poll(() => listed(desk)).toEqual(MORNING_LIST);
	const before = await rowsIn(aside.worker, "samples");
	expect(before).toHaveLength(4);

	// Pages are loaded again and looked through, and the worker is killed: nothing is new.
	const pages = aside.context.pages();
	const at = (platform: PlatformId) =>
		pages.find((page) => page.url().startsWith(new URL(INBOX[platform]).origin)) ?? desk;
	for (const platform of PLATFORMS) {
		await at(platform).reload();
		await at(platform).evaluate(() => window.__replica.ready);
		for (const who of peopleOn(platform)) await opens(at(platform), who);
		await killWorker(desk);
	}
	await desk.reload();
	await expect.poll(() => listed(desk)).toEqual(MORNING_LIST);
	await expect
		.poll(() => badges(at("instagram")))
		.toEqual({
			"Ada Example": "✓",
			"Giulia Esempio": "2h left",
			"Jürgen Beispielmann": "4h left",
		});
	await expect.poll(() => badges(at("facebook"))).toEqual({ "Alice Exemple": "✓" });
	await expect.poll(() => badges(at("business"))).toEqual({ "Rosa Probe": "4h left" });
	await expect
		.poll(() => badges(at("x")))
		.toEqual({ "Kim Sample": "2d left", "Marek Przykład": "4h left", "Vera Wichtig": "2h left" });
	expect(await rowsIn(desk, "samples")).toEqual(before);
	await aside.close();

	// A quarter of an hour before two targets end: the alarm rings by itself; what became overdue meanwhile is told once.
	aside = await life.startAt(moment("10:43:40"), 10);
	const words = await listenForWords(aside.worker);
	// At ten times the speed a notification is soon gone by itself.
	await expect
		.poll(words)
		.toContainEqual([
			"2 conversations need you",
			"Reply due soon: Giulia Esempio\nReply due soon: Vera Wichtig",
		]);
	const warned = { "Giulia Esempio": "before", "Marek Przykład": "escalation", "Vera Wichtig": "before" };
	expect(await told(aside)).toEqual(warned);
	await aside.close();

	aside = await life.startAt(moment("11:05"));
	await expect.poll(() => standing(aside.worker)).toEqual(["waiting"]);
	const missed = {
		...warned,
		"Giulia Esempio": "before, missed",
		"Sven Stand-in": "reminder",
		"Vera Wichtig": "before, missed",
	};
	expect(await told(aside)).toEqual(missed);
	expect(await toolbar(aside.worker)).toEqual({
		text: "7",
		title: "Aside: 7 wait for a reply, 2 overdue",
		colour: "c4252f",
	});
	await late(aside, list);
	await aside.close();

	// In the quiet hours: three targets were missed while the browser was closed; they wait for the morning.
	aside = await life.startAt(moment("20:30"));
	const alarm = () =>
		aside.worker.evaluate<number>("chrome.alarms.get('clock').then((one) => one?.scheduledTime ?? 0)");
	await expect.poll(alarm).toBe(moment("08:00", 1));
	expect(await standing(aside.worker)).toEqual([]);
	expect(await told(aside)).toEqual(missed);
	await aside.close();

	aside = await life.startAt(moment("08:00:10", 1));
	await expect.poll(() => standing(aside.worker)).toEqual(["waiting"]);
	const nextDay = {
		...missed,
		"Marek Przykład": "escalation, before, missed",
		"Nora Muster": "before, missed",
		"Rosa Probe": "before, missed",
	};
	expect(await told(aside)).toEqual(nextDay);
	await aside.close();

	// Friday: the follow-up comes due. Nothing else is told again.
	aside = await life.startAt(moment("09:05", 2));
	await expect.poll(() => standing(aside.worker)).toEqual([`thread facebook:${PEOPLE.tomas.id}`]);
	expect(await told(aside)).toEqual({ ...nextDay, "Tomas Platzhalter": "follow-up" });
	await friday(aside, list);
	await aside.close();
});
