import { defineConfig } from "@playwright/test";

/** Looks at the built pages with a stand-in for the browser's extension interface. Build first. */
export default defineConfig({
	testDir: ".",
	testMatch: "*.look.ts",
	outputDir: "../../.artifacts/look-results",
	fullyParallel: true,
	workers: 2,
	reporter: "line",
	timeout: 60_000,
	forbidOnly: true,
	use: {
		launchOptions: {
			executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
			args: [
				"--font-render-hinting=none",
				"--disable-gpu",
				"--disable-features=PreloadTopChromeWebUI",
				"--disable-site-isolation-trials",
			],
		},
	},
});
