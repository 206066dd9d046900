import { defineConfig } from "vitest/config";

/** The real Firefox: one for each file, two at a time. */
export default defineConfig({
	test: {
		include: ["tests/firefox/**/*.test.ts"],
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
