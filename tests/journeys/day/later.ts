/** What is done later: late in the morning, and on Friday, when everything is looked at once more. */
import { expect } from "@playwright/test";
import type { Sample } from "../../../lib/contract/conversation-clock.ts";
import { type Aside, giveCommand, MESSAGE_BOX, rowsIn } from "../aside.ts";
import { sidebarFor } from "../surfaces.ts";
import {
	answersWith,
	badges,
	inOrder,
	meterSays,
	needsReply,
	openDesk,
	opens,
	sends,
	toolbar,
	writes,
} from "./hand.ts";
import { PEOPLE } from "./people.ts";

/** Late answers, the next who waits, the tab that is there already, and the quiet hours. */
export async function late(aside: Aside, list: string): Promise<void> {
	const { context, worker } = aside;
	const clicked = context.waitForEvent("page");
	await worker.evaluate("chrome.notifications.onClicked.dispatch('waiting')");
	const desk = await clicked;
	await expect.poll(() => desk.url()).toBe(list);
	const instagram = await aside.open("instagram");
	await opens(instagram, "jurgen");
	await instagram.locator(MESSAGE_BOX.instagram).click();
	await instagram.keyboard.type("You can log in again.");
	await sends(instagram);
	const giulia = await opens(instagram, "giulia");
	await meterSays(giulia, "Overdue by 5m");
	await answersWith(instagram, "answer");
	await meterSays(giulia, "in 2h 24m · target was 2h");

	// Nobody has X open: a tab comes, on Vera. The next one after her is brought up in its own site.
	const opened = context.waitForEvent("page");
	await giveCommand(aside, "next-waiting");
	const x = await opened;
	await expect.poll(() => x.url()).toContain(PEOPLE.vera.id);
	await x.waitForFunction(() => window.__replica?.ready);
	await x.setViewportSize({ width: 1500, height: 900 });
	const vera = await sidebarFor(x, PEOPLE.vera.name);
	await meterSays(vera, "Overdue");
	await desk.bringToFront();
	await desk.locator(".waiting-row", { hasText: "Kim Sample" }).click();
	await expect.poll(() => x.url()).toContain(PEOPLE.kim.id);
	expect(context.pages().filter((page) => page.url().startsWith("https://x.com"))).toHaveLength(1);
	await sidebarFor(x, PEOPLE.kim.name);
	await giveCommand(aside, "next-waiting");
	await expect.poll(() => x.url()).toContain(PEOPLE.vera.id);
	await answersWith(x, "answer");
	await expect.poll(async () => (await rowsIn(worker, "samples")).length).toBe(7);

	await desk.goto(list.replace(/#.*/, "#settings"));
	await desk.getByLabel("Quiet hours", { exact: true }).check();
	const kept = () => worker.evaluate<string>("chrome.storage.local.get().then((all) => JSON.stringify(all))");
	await expect.poll(kept).toContain('"quiet":{');
}

export async function friday(aside: Aside, list: string): Promise<void> {
	const clicked = aside.context.waitForEvent("page");
	await aside.worker.evaluate((id) => {
		const { chrome } = globalThis as unknown as {
			chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
		};
		chrome.notifications.onClicked.dispatch(id);
	}, `thread facebook:${PEOPLE.tomas.id}`);
	const facebook = await clicked;
	await expect.poll(() => facebook.url()).toContain(PEOPLE.tomas.id);
	await facebook.waitForFunction(() => window.__replica?.ready);
	await writes(facebook, "tomas", "One more thing: are you open on Sunday?");
	await expect.poll(() => badges(facebook)).toEqual({ "Tomas Platzhalter": "4d left" });
	const ends = {
		instagram: {},
		business: { "Nora Muster": "1d over", "Rosa Probe": "1d over" },
		x: { "Kim Sample": "5h 55m left", "Marek Przykład": "1d over" },
	} as const;
	for (const platform of ["instagram", "business", "x"] as const) {
		const page = await aside.open(platform);
		await expect.poll(() => badges(page)).toEqual(ends[platform]);
	}
	const desk = await openDesk(aside);
	expect(desk.url()).toBe(list);
	await expect
		.poll(async () => inOrder(await needsReply(desk)))
		.toEqual([
			["Marek Przykład", "1d over", "was due Wed 01:00 PM · Support"],
			["Nora Muster", "1d over", "was due Wed 01:00 PM · Support"],
			["Rosa Probe", "1d over", "was due Wed 01:00 PM · Support"],
			["Kim Sample", "5h 55m left", "due 03:00 PM · Sales"],
			["Tomas Platzhalter", "4d left", "due Tue 03:05 PM · General"],
		]);
	expect(await toolbar(aside.worker)).toEqual({
		text: "5",
		title: "Aside: 5 wait for a reply, 3 overdue",
		colour: "c4252f",
	});
	const samples = (await rowsIn(aside.worker, "samples")) as unknown as Sample[];
	expect(samples.map(inShort)).toEqual([
		"instagram support yes test-answer",
		"instagram support yes acknowledged test-promise",
		"facebook general yes test-answer edited",
		"business sales yes test-answer sale",
		"instagram support yes followed-up",
		"instagram complaint no test-answer",
		"x support no test-answer",
	]);
	// What was seen of the times holds the truth: from the question to the look at 9:00 or at 11:05, and what that look took.
	const waits = [10, 15, 30, 27, 140, 145, 148];
	const work = [0, 0, 0, 0, 125, 125, 125];
	for (const [index, { waited, worked }] of samples.entries()) {
		expect(holds(waits[index])(waited), JSON.stringify(waited)).toBe(true);
		expect(holds(work[index])(worked), JSON.stringify(worked)).toBe(true);
	}
	expect(JSON.stringify(samples)).not.toMatch(/Ada|lamp|order|\d{12}-\d/);
}

const LOOK = 180_000;

function holds(minutes = 0): (range: Sample["waited"]) => boolean {
	return ({ from = 0, to }) => from <= minutes * 60_000 + LOOK && to >= minutes * 60_000;
}

/** Platform, type, whether in time, and how it was written. */
function inShort(sample: Sample): string {
	const { platform, type, within, acknowledgement, followUp, templates, edited, outcome } = sample;
	const marks = [
		acknowledgement ? "acknowledged" : "",
		followUp ? "followed-up" : "",
		...templates,
		edited ? "edited" : "",
		outcome ?? "",
	].filter(Boolean);
	return [platform, type, within, ...marks].join(" ");
}
