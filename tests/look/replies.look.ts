import { expect, type Page } from "@playwright/test";
import { USUAL_SETUP } from "../../lib/contract/template-records.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser, type Stage } from "./stage.ts";

const FULL = {
	...USUAL_SETUP,
	agentName: "Mira Example",
	signature: "Best wishes\nMira",
	bookingLink: "https://booking.example/mira",
	teamName: `${"Donaudampfschifffahrtsgesellschaft".repeat(2)} & Söhne`,
	formal: true,
	trigger: ";",
	rules: {
		marketingCap: { most: 1, days: 14 },
		forbidden: ["guaranteed returns", "Heilung", "Wunderdiätpillenbestellannahmestelle"],
		disclaimers: [
			{ text: "Dies ist keine Anlageberatung.", kinds: ["marketing"] },
			{ text: `Ohne Gewähr ${"x".repeat(80)}`, kinds: [] },
		],
	},
};
const KEYS = { sidebar: "Alt+A", palette: "", next: "Alt+W" };

interface Scene {
	readonly name: string;
	readonly page: "settings" | "templates";
	readonly stage: Stage;
	readonly dark?: boolean;
	readonly act?: (page: Page) => Promise<void>;
}

const settings = (name: string, locale: string, full = true, dark = false): Scene => ({
	name,
	page: "settings",
	dark,
	stage: {
		locale,
		replies: { "setup.read": full ? FULL : USUAL_SETUP, "shortcuts.read": KEYS, "setup.save": {} },
	},
});
const templates = (name: string, locale: string, dark = false): Scene => ({
	name,
	page: "templates",
	dark,
	stage: { locale, replies: { "drafts.list": { drafts: [] } } },
	act: (page) => page.locator(".body-editor .cm-content").waitFor(),
});

const SCENES: readonly Scene[] = [
	settings("settings-empty", "en", false),
	settings("settings-de", "de"),
	settings("settings-el-dark", "el", true, true),
	settings("settings-pl", "pl"),
	templates("templates-en", "en"),
	templates("templates-de-dark", "de", true),
	templates("templates-el", "el"),
];

for (const { name, page: which, stage, dark = false, act } of SCENES) {
	test(`replies ${name} reads well, holds its width and is accessible`, async ({ page, url }) => {
		await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
		await fakeBrowser(page, stage);
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.goto(`${url}/desk.html#${which}`);
		await page
			.locator(which === "settings" ? "#reply-rules" : ".desk-row")
			.first()
			.waitFor();
		await act?.(page);
		for (const width of [1100, 340, 280]) {
			await page.setViewportSize({ width, height: 900 });
			// However long the list is, its head and what is open of it are on the first screen.
			for (const begins of which === "templates" ? [".title-input", ".desk-list h1"] : [])
				await expect(page.locator(begins)).toBeInViewport({ ratio: 1 });
			await picture(page, `replies-${name}-${width}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await isAccessible(page);
		}
	});
}
