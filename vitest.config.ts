import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** Test names are sentences; rooms mirror `lib/`. Browser suites are run by Playwright (`tests/journeys`). */
export default defineConfig({
	plugins: [preact()],
	test: {
		include: ["tests/**/*.test.{ts,tsx}"],
		exclude: ["tests/journeys/**", "tests/firefox/**", "tests/team/**", "tests/house/**"],
		setupFiles: ["tests/setup.ts"],
		sequence: { shuffle: true },
		testTimeout: 60_000,
	},
});
