import { defineConfig } from "vitest/config";

/** The real Firefox, one browser at a time. */
export default defineConfig({
	test: {
		include: ["tests/firefox/**/*.test.ts"],
		fileParallelism: false,
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
});
