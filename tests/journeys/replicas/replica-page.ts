/** Opens a replica page in Chromium at its real host name. */
import { test as base, chromium, type Page } from "@playwright/test";
import { LEAN } from "../chromium.ts";
import { replicasOfThisRun } from "../replica-server.ts";

export interface ReplicaFixtures {
	/** Goes to an address and waits until the page has mounted. */
	readonly visit: (url: string) => Promise<Page>;
}

interface WorkerFixtures {
	/** One for all: a page of its own for each test takes longer than most tests. */
	readonly pageOnReplicas: Page;
}

export const test = base.extend<ReplicaFixtures, WorkerFixtures>({
	pageOnReplicas: [
		// biome-ignore lint/correctness/noEmptyPattern: the fixture form asks for a pattern
		async ({}, use) => {
			const replicas = await replicasOfThisRun();
			const browser = await chromium.launch({
				executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
				args: [...LEAN, `--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`],
			});
			await use(
				await browser.newPage({
					ignoreHTTPSErrors: true,
					viewport: { width: 1400, height: 860 },
					locale: "en-US",
				}),
			);
			await browser.close();
			await replicas.close();
		},
		{ scope: "worker" },
	],
	visit: async ({ pageOnReplicas: page }, use) => {
		const errors: Error[] = [];
		const note = (error: Error) => errors.push(error);
		page.on("pageerror", note);
		await use(async (url) => {
			// Whatever the test before left behind goes with its document.
			await page.goto("about:blank");
			await page.goto(url);
			await page.evaluate(() => window.__replica.ready);
			return page;
		});
		page.off("pageerror", note);
		const violations = await page.evaluate(() => window.__replica.violations());
		if (errors.length > 0 || violations.length > 0) {
			throw new Error(`The page broke: ${[...errors.map((error) => error.stack), ...violations].join("\n")}`);
		}
	},
});

export { expect } from "@playwright/test";

/** The id of the thread with a name. */
export async function threadNamed(page: Page, name: string): Promise<string> {
	return page.evaluate((wanted) => {
		const thread = window.__replica.threads().find((candidate) => candidate.name === wanted);
		if (thread === undefined) throw new Error(`No thread named ${wanted}`);
		return thread.id;
	}, name);
}
