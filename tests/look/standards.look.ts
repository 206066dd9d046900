import { expect, type Page } from "@playwright/test";
import type { Standards } from "../../lib/contract/response-times.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { isAccessible } from "./accessible.ts";
import { test } from "./look.ts";
import { fakeBrowser, type Stage } from "./stage.ts";

const USUAL = usualStandards("Europe/Berlin");
const SPLIT = [
	{ from: 480, to: 720 },
	{ from: 780, to: 1_080 },
];
const FULL: Standards = {
	...USUAL,
	hours: {
		zone: "America/Argentina/ComodRivadavia",
		week: [SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, [{ from: 600, to: 1_440 }], []],
		holidays: ["2026-12-24", "2026-12-25", "2027-01-01"],
	},
	platforms: { x: { sales: USUAL.targets.support } },
	notify: { ...USUAL.notify, quiet: { from: 1_200, to: 480 }, silent: ["general"] },
};
const PREVIEW = { arrives: Date.UTC(2026, 10, 27, 16, 50), due: Date.UTC(2026, 10, 30, 11, 50) };

interface Scene {
	readonly name: string;
	readonly stage: Stage;
	readonly dark?: boolean;
	readonly act?: (page: Page) => Promise<void>;
}
const replies = (standards: Standards, preview: object = PREVIEW) => ({
	"standards.read": { standards },
	"standards.write": {},
	"standards.preview": preview,
});

const SCENES: readonly Scene[] = [
	{ name: "usual", stage: { replies: replies(USUAL) } },
	{ name: "full-dark-de", dark: true, stage: { locale: "de", replies: replies(FULL) } },
	{
		name: "platform-el",
		stage: { locale: "el", replies: replies(FULL) },
		act: async (page) => void (await page.locator(".standards .menu select").selectOption("x")),
	},
	{
		name: "faults-dark-el",
		dark: true,
		stage: { locale: "el", replies: replies(FULL) },
		act: async (page) => {
			await page.locator("#hours-zone").fill("Europe/Atlantis");
			await page.locator('.day input[type="time"]').nth(1).fill("07:00");
			await page.locator('.day input[type="time"]').nth(6).fill("11:00");
			await page.locator(".duration input").nth(1).fill("99");
			await page.locator(".duration input").nth(4).fill("<b>");
			await page.locator("#standards-rate").fill("");
			await expect(page.locator(".fault")).toHaveCount(6);
		},
	},
	{ name: "no-hours-de", stage: { locale: "de", replies: replies(USUAL, { arrives: PREVIEW.arrives }) } },
	{
		name: "reset",
		stage: { replies: replies(FULL) },
		act: async (page) => {
			await page.getByRole("button", { name: "Back to the usual standards" }).click();
			await page.getByText("hold again").waitFor();
		},
	},
	{ name: "worker-dead-de", dark: true, stage: { locale: "de", workerDead: true } },
];

for (const { name, stage, dark = false, act } of SCENES) {
	test(`standards ${name} read well, hold their width and are accessible`, async ({ page, url }) => {
		await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
		await fakeBrowser(page, stage);
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.goto(`${url}/desk.html#settings`);
		await page.locator(".standards :is(.preview-card, .notice)").first().waitFor();
		await act?.(page);
		for (const width of [1100, 280]) {
			await page.setViewportSize({ width, height: 900 });
			const path = `.artifacts/look/standards-${name}-${width}.png`;
			await page.locator(".standards").screenshot({ path });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await isAccessible(page);
		}
	});
}
