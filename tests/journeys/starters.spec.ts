/** The first minute with Aside in a browser that speaks another language. */
import { expect, test } from "@playwright/test";
import { startAside } from "./aside.ts";

test("a German browser begins with German titles and folders, and finds them by German words", async () => {
	const aside = await startAside();
	try {
		// The tests' Chromium may have no language but English: the worker is told before it lays the library in.
		await aside.worker.evaluate(() => {
			const { chrome } = globalThis as unknown as { chrome: { i18n: { getUILanguage(): string } } };
			chrome.i18n.getUILanguage = () => "de";
		});
		const desk = await aside.context.newPage();
		await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
		const row = desk.locator(".desk-row", { hasText: "/delay" });
		await expect(row).toContainText("Verspätete Bestellung: Entschuldigung");
		await expect(desk.locator(".desk-folders")).toContainText("Kundendienst");
		await expect(desk.locator(".desk-folders")).not.toContainText("Complaints");
		await desk.getByRole("searchbox").fill("sendungsverfolgung");
		await expect(desk.locator(".desk-row").first()).toContainText("Sendungsverfolgung");
	} finally {
		await aside.close();
	}
});
