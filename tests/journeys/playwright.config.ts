import { defineConfig } from "@playwright/test";

/**
 * One browser for each file of journeys, two files at a time. A failed journey is tried once more with a fresh one;
 * one that passes only then is named at the end of `npm test` (decision 0011).
 */
export default defineConfig({
	testDir: ".",
	outputDir: "../../.artifacts/journeys",
	globalSetup: "./replica-server.ts",
	workers: 2,
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	forbidOnly: true,
	reporter: [["line"]],
});
