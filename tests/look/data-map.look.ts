import { expect } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser } from "./stage.ts";

const SCENES = [
	{ locale: "de", scheme: "light", width: 1180 },
	{ locale: "el", scheme: "dark", width: 420 },
] as const;

for (const { locale, scheme, width } of SCENES) {
	test(`what is kept, ${scheme}, ${locale}, ${width} px, says how long and reads well`, async ({
		page,
		url,
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 900 });
		await fakeBrowser(page, { locale });
		await page.goto(`${url}/desk.html#data`);
		const rows = page.locator(".data-map tbody tr");
		await expect(rows.nth(1)).toContainText("12");
		await picture(page, `data-map-${locale}`);
		const isWider = await page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
		);
		expect(isWider).toBe(false);
		await isAccessible(page);
	});
}
