/** Opens a replica page in Chromium at its real host name. */
import { type Browser, test as base, chromium, type Page } from "@playwright/test";
import { type RunningReplicas, startReplicas } from "../../replicas/server.ts";

export interface ReplicaFixtures {
	/** Goes to an address and waits until the page has mounted. */
	readonly visit: (url: string) => Promise<Page>;
}

interface WorkerFixtures {
	readonly chromiumOnReplicas: Browser;
}

export const test = base.extend<ReplicaFixtures, WorkerFixtures>({
	chromiumOnReplicas: [
		// biome-ignore lint/correctness/noEmptyPattern: the fixture form asks for a pattern
		async ({}, use) => {
			const replicas: RunningReplicas = await startReplicas();
			const browser = await chromium.launch({
				executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
				args: [`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`],
			});
			await use(browser);
			await browser.close();
			await replicas.close();
		},
		{ scope: "worker" },
	],
	visit: async ({ chromiumOnReplicas }, use) => {
		const context = await chromiumOnReplicas.newContext({
			ignoreHTTPSErrors: true,
			viewport: { width: 1400, height: 860 },
			locale: "en-US",
		});
		const page = await context.newPage();
		const errors: Error[] = [];
		page.on("pageerror", (error) => errors.push(error));
		await use(async (url) => {
			await page.goto(url);
			await page.evaluate(() => window.__replica.ready);
			return page;
		});
		const violations = await page.evaluate(() => window.__replica.violations());
		await context.close();
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
