/** Those who wait, in Desk and the popup, and the clock's parts of the sidebar. */
import { expect } from "@playwright/test";
import type { ClockTold, WaitingEntry } from "../../lib/contract/conversation-clock.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser, openFrame, viewOf } from "./stage.ts";

const MINUTE = 60_000;
const UNFRAMED = ["page-has-heading-one", "landmark-one-main", "region"];
const now = Date.now();
const entry = (more: Partial<WaitingEntry> & Pick<WaitingEntry, "threadKey" | "name">): WaitingEntry => ({
	platform: "instagram",
	type: "support",
	priority: "normal",
	badge: { state: "waiting", due: now + 90 * MINUTE, soon: now + 200 * MINUTE },
	reason: { kind: "due", urgent: false, vip: false, valued: false },
	since: { from: now - 150 * MINUTE, to: now - 150 * MINUTE },
	seenAt: now - 3 * MINUTE,
	...more,
});
const LIST: readonly WaitingEntry[] = [
	entry({
		threadKey: "x:1",
		platform: "x",
		name: "Νίκος Παπαχατζηκωνσταντίνου-Ηλεκτροεγκεφαλογράφος",
		type: "complaint",
		priority: "urgent",
		badge: { state: "waiting", due: now - 26 * 60 * MINUTE },
		reason: { kind: "over", urgent: true, vip: true, valued: true },
	}),
	entry({
		threadKey: "facebook:2",
		platform: "facebook",
		name: "Jürgen Beispielmann",
		badge: { state: "waiting", due: now + 12 * MINUTE, soon: now - MINUTE },
	}),
	entry({
		threadKey: "instagram:3",
		name: "Giulia Esempio 🌿",
		badge: {
			state: "acknowledged",
			due: now + 3 * 60 * MINUTE,
			lateFrom: now + 4 * 60 * MINUTE,
			about: true,
		},
		reason: { kind: "promised", urgent: false, vip: false, valued: true },
	}),
	entry({
		threadKey: "business:4",
		platform: "business",
		name: "",
		type: "collaboration",
		badge: { state: "unlimited" },
		reason: { kind: "unlimited", urgent: false, vip: false, valued: false },
		seenAt: now - 3 * 1_440 * MINUTE,
	}),
];
const told = (more: Partial<ClockTold>): ClockTold => ({
	state: "waiting",
	target: 240,
	type: "support",
	priority: "normal",
	isGuess: true,
	reminders: [],
	since: { from: now - 150 * MINUTE, to: now - 150 * MINUTE },
	badge: { state: "waiting", due: now + 90 * MINUTE, soon: now - MINUTE },
	...more,
});
const VERY = {
	rate: 84,
	average: 22 * MINUTE,
	counted: 12,
	isVery: false,
	days: 7,
	todo: { answer: 2, by: now + 6.5 * MINUTE },
};

const LOOKS = [
	{ name: "light", dark: false, locale: "en" },
	{ name: "dark", dark: true, locale: "en" },
	{ name: "de", dark: false, locale: "de" },
	{ name: "el-dark", dark: true, locale: "el" },
] as const;

for (const { name, dark, locale } of LOOKS) {
	test(`those who wait read well in ${name}`, async ({ page, url }) => {
		await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
		await fakeBrowser(page, {
			locale,
			replies: { "clock.waiting": { entries: LIST, more: true, total: 7 } },
		});
		for (const width of [1100, 340]) {
			await page.setViewportSize({ width, height: 720 });
			await page.goto(`${url}/desk.html#needs-reply`);
			await expect(page.locator(".waiting-row")).toHaveCount(4);
			await picture(page, `needs-reply-${name}-${width}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await isAccessible(page);
		}
		await page.setViewportSize({ width: 320, height: 600 });
		await page.goto(`${url}/popup.html`);
		await expect(page.locator(".waiting-row")).toHaveCount(4);
		await picture(page, `popup-waiting-${name}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await isAccessible(page);
	});

	test(`the clock in the sidebar reads well in ${name}`, async ({ page, url }) => {
		const clocks: readonly [string, ClockTold][] = [
			["soon", told({ responsive: VERY })],
			["late", told({ priority: "urgent", badge: { state: "waiting", due: now - 95 * MINUTE } })],
			[
				"acknowledged",
				told({
					state: "acknowledged",
					badge: { state: "acknowledged", due: now + 26 * 60 * MINUTE, soon: now + 25 * 60 * MINUTE },
					reminders: [{ at: now + 120 * MINUTE, kind: "reminder" }],
				}),
			],
			[
				"answered",
				told({ state: "answered", waited: { from: 11 * MINUTE, to: 11 * MINUTE }, within: "yes" }),
			],
		];
		for (const [state, clock] of clocks) {
			await fakeBrowser(page, { locale, replies: { "clock.read": { clock } } });
			const framed = await openFrame(page, { url, file: "sidebar", width: 300, height: 720 });
			await framed.tell({ type: "layout", mode: "docked" });
			await framed.tell({ type: "view", view: viewOf({ theme: dark ? "dark" : "light" }) });
			await framed.frame.locator(".meter").waitFor();
			if (state === "late") await framed.frame.locator("#foot-more").click();
			if (state === "soon") await framed.frame.locator("#foot-resolve").click();
			if (state === "acknowledged") await framed.frame.locator("#foot-remind").click();
			await picture(page, `clock-${state}-${name}`);
			const wide = await framed.frame.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(300);
			await isAccessible(framed.frame, UNFRAMED);
		}
	});
}
