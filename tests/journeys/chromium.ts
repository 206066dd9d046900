import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";

export interface Launched {
	readonly context: BrowserContext;
	close(): Promise<void>;
}

/** Chromium with one unpacked extension and a profile of its own, which goes when it is closed. */
export async function launchWithExtension(folder: string, args: readonly string[] = []): Promise<Launched> {
	const profile = mkdtempSync(join(tmpdir(), "aside-profile-"));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
		headless: true,
		ignoreHTTPSErrors: true,
		viewport: { width: 1000, height: 700 },
		locale: "en-US",
		args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args],
	});
	return {
		context,
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}
