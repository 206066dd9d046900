import { defineConfig } from "@playwright/test";

/** Journeys in a real browser against the replica pages; one at a time, since they share the machine's cores. */
export default defineConfig({
	testDir: "tests/journeys",
	outputDir: ".artifacts/playwright",
	workers: 1,
	fullyParallel: false,
	reporter: "list",
});
