import { defineConfig } from "vitest/config";

/** The house's own laws: part of `npm run check`, not of the unit tests. */
export default defineConfig({
	test: { root: "tests/house", include: ["**/*.test.ts"], exclude: ["bad/**"], testTimeout: 60_000 },
});
