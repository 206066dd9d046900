/** The team beside a conversation and among those who wait. */
import { expect } from "@playwright/test";
import type { HandoverView } from "../../lib/contract/handover.ts";
import type { TeamStatus } from "../../lib/contract/team.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser, openFrame, viewOf } from "./stage.ts";

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
const LONG = "Wilhelmina von Hohenstein-Papadimitriou";
const NOW = Date.now();

const STATUS: TeamStatus = {
	team: {
		id: uuid(1),
		name: "Corner Shop",
		server: "https://team.example.org",
		person: uuid(2),
		device: uuid(5),
		role: "owner",
		members: [
			{ id: uuid(2), name: "Olive Owner", role: "owner" },
			{ id: uuid(3), name: LONG, role: "editor" },
			{ id: uuid(4), name: "Νίκος", role: "viewer" },
		],
	},
	waiting: 0,
	conflicts: 0,
	syncedAt: NOW,
};

const about = (threadKey: string, name: string, note: string) => ({ threadKey, name, note });
const HANDOVERS: readonly HandoverView[] = [
	{
		id: "a",
		whose: "mine",
		state: "offered",
		from: LONG,
		to: "Olive Owner",
		due: NOW - 600_000,
		about: about("instagram:1", "Julia Meyer", "Möchte eine Rechnung.\nΤης υποσχέθηκα απάντηση σήμερα."),
	},
	{
		id: "b",
		whose: "given",
		state: "accepted",
		from: "Olive Owner",
		to: "Νίκος",
		due: NOW + 7_200_000,
		about: about("x:1-2", "Donaudampfschifffahrtsgesellschaftskapitän", ""),
	},
	{ id: "c", whose: "given", state: "declined", from: "Olive Owner", to: LONG },
	{
		id: "d",
		whose: "late",
		state: "offered",
		from: "Νίκος",
		to: LONG,
		due: NOW - 9e6,
		about: about("facebook:3", "Ann", ""),
	},
];

const REPLIES = {
	"team.status": STATUS,
	"team.here": { names: [LONG] },
	"team.handovers": { handovers: HANDOVERS },
};

for (const [locale, theme, width] of [
	["en", "light", 340],
	["de", "dark", 280],
	["el", "light", 280],
] as const) {
	test(`beside a conversation the team reads well in ${locale}`, async ({ page, url }) => {
		await fakeBrowser(page, { locale, replies: REPLIES });
		const { frame, tell } = await openFrame(page, { url, file: "sidebar", width, height: 720 });
		await tell({ type: "layout", mode: "docked" });
		await tell({ type: "view", view: viewOf({ theme }) });
		await frame.locator(".handover").waitFor();
		await picture(page, `team-here-${locale}`);
		expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await isAccessible(frame);
		await tell({ type: "view", view: viewOf({ theme, threadKey: "instagram:2" }) });
		await frame.locator(".team-here .link-button").click();
		await frame.locator(".team-here textarea").fill("Möchte eine Rechnung");
		await picture(page, `team-here-give-${locale}`);
		await isAccessible(frame);
		await frame.locator(".team-here .button.primary").click();
		await expect(frame.locator(".team-here form")).toHaveCount(0);
	});
}

for (const [locale, scheme] of [
	["en", "light"],
	["de", "dark"],
	["el", "dark"],
] as const) {
	test(`what was handed over stands above those who wait, in ${locale}`, async ({ page, url }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await fakeBrowser(page, { locale, replies: REPLIES });
		for (const [file, widths] of [
			["desk", [1180, 280]],
			["popup", [320]],
		] as const) {
			await page.goto("about:blank");
			await page.goto(`${url}/${file}.html`);
			await page.locator(".handover").first().waitFor();
			for (const width of widths) {
				await page.setViewportSize({ width, height: 900 });
				await picture(page, `team-handovers-${file}-${locale}-${width}`);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				await isAccessible(page);
			}
		}
	});
}
