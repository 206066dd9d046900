/** One PostgreSQL for the whole run; each test makes a database of its own in it. */
import type { TestProject } from "vitest/node";
import { findPostgres, startPostgres } from "../../scripts/postgres.mjs";

declare module "vitest" {
	export interface ProvidedContext {
		readonly postgresUrl: string;
	}
}

export async function setup(project: TestProject): Promise<() => void> {
	const { bin, problem } = findPostgres();
	if (!bin) throw new Error(problem);
	const { url, stop } = await startPostgres(bin);
	project.provide("postgresUrl", url);
	return stop;
}
