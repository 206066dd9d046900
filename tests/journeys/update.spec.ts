/** The extension is updated under an open page. */
import { expect, test } from "@playwright/test";
import type { RunningReplicas } from "../replicas/server.ts";
import { EXTENSION, INBOX } from "./aside.ts";
import { type Loading, launchForLoading } from "./chromium.ts";
import { closedText, pressClosedButton } from "./closed-root.ts";
import { replicasOfThisRun } from "./replica-server.ts";
import { clickRow, sidebarFor } from "./surfaces.ts";

let replicas: RunningReplicas;
let browser: Loading;
test.beforeAll(async () => {
	replicas = await replicasOfThisRun();
	browser = await launchForLoading([`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`]);
	await browser.load(EXTENSION);
});
test.afterAll(async () => {
	await browser.close();
	await replicas.close();
});

test("an update leaves a notice in place of the sidebar; its button reloads the tab, and all is there again", async () => {
	const page = await browser.context.newPage();
	await page.setViewportSize({ width: 1500, height: 900 });
	await page.goto(INBOX.instagram);
	await page.evaluate(() => window.__replica.ready);
	await clickRow(page, "instagram", "Ada Example");
	await sidebarFor(page, "Ada Example");
	const margin = () => page.evaluate(() => document.documentElement.style.marginRight);
	await expect.poll(margin).not.toBe("");
	await browser.load(EXTENSION);
	// Looked for every three seconds.
	await expect.poll(() => closedText(page), { timeout: 8_000 }).toContain("Reload this tab");
	await expect.poll(() => page.frames().length).toBe(1);
	expect(await margin()).toBe("");
	const reloaded = page.waitForEvent("load");
	await pressClosedButton(page);
	await reloaded;
	await page.evaluate(() => window.__replica.ready);
	await sidebarFor(page, "Ada Example");
	expect(await closedText(page)).not.toContain("Reload this tab");
});
