import { defineConfig } from "@playwright/test";

/** One browser for each file of journeys, two files at a time. A failed journey goes on with a fresh one. */
export default defineConfig({
	testDir: ".",
	outputDir: "../../.artifacts/journeys",
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	forbidOnly: true,
	reporter: [["line"]],
});
