import { expect } from "@playwright/test";
import { STORAGE_TROUBLES } from "../../lib/base/storage-trouble.ts";
import { isAccessible } from "./accessible.ts";
import { picture, test } from "./look.ts";
import { fakeBrowser } from "./stage.ts";

/** Each trouble once: by day, by night, in long words, on a narrow window. */
const LOOKS = {
	full: { width: 1180, scheme: "light", locale: "de" },
	newer: { width: 1180, scheme: "dark", locale: "el" },
	blocked: { width: 420, scheme: "light", locale: "el" },
	private: { width: 1180, scheme: "light", locale: "pl" },
	broken: { width: 420, scheme: "dark", locale: "de" },
} as const;

for (const trouble of STORAGE_TROUBLES) {
	const { width, scheme, locale } = LOOKS[trouble];
	test(`storage that is ${trouble}, ${scheme}, ${locale}, ${width} px, reads well and is accessible`, async ({
		page,
		url,
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 700 });
		await fakeBrowser(page, { locale, replies: { "storage.read": { trouble } } });
		await page.goto(`${url}/desk.html#templates`);
		const notice = page.locator(".storage-notice");
		await notice.waitFor();
		await picture(page, `storage-${trouble}`);
		const isWider = await notice.evaluate((element) => element.scrollWidth > element.clientWidth);
		expect(isWider).toBe(false);
		// What is full cannot be told from what is unread: saving is offered where something may be wrong with the rest.
		const isRescueOffered = trouble !== "full" && trouble !== "private";
		await expect(notice.getByRole("button")).toHaveCount(isRescueOffered ? 1 : 0);
		await isAccessible(page);
	});
}
