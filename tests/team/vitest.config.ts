import { defineConfig } from "vitest/config";

/** The team: protocol, server on SQLite and on a real PostgreSQL, which is started once for all files. */
export default defineConfig({
	test: {
		include: ["tests/team/**/*.test.ts"],
		globalSetup: ["tests/team/start-postgres.ts"],
		sequence: { shuffle: true },
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
