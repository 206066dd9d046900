/** What the platform's page feels: main-thread time and heap of its process, with Aside and without, side by side. */
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { INBOX, startAside } from "../../tests/journeys/aside.ts";
import { quantile, type Row, round } from "./row.ts";

const RUNS = 5;

interface Cost {
	/** ms of main-thread tasks. */
	readonly load: number;
	readonly stream: number;
	/** kB after a collection. */
	readonly heap: number;
}

export async function measurePageCost(): Promise<Row[]> {
	const aside = await startAside();
	const browser = await chromium.launch({
		executablePath: process.env["CHROME_PATH"] ?? "chromium",
		args: [`--host-resolver-rules=MAP * 127.0.0.1:${aside.replicas.port}`],
	});
	const plain = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" });
	const rows: Row[] = [];
	for (const id of PLATFORM_IDS) {
		const costs: { readonly bare: Cost; readonly ours: Cost }[] = [];
		// One beside the other in each run, so that a busy moment of the machine falls on both.
		for (let run = 0; run < RUNS; run += 1) {
			costs.push({ bare: await costOf(plain, id), ours: await costOf(aside.context, id) });
		}
		const middle = (of: (cost: (typeof costs)[number]) => number) => quantile(costs.map(of), 0.5);
		const extra = (part: keyof Cost) => middle(({ bare, ours }) => ours[part] - bare[part]);
		const stream = middle(({ bare }) => bare.stream);
		rows.push(
			{ what: `${id}: extra page time on load`, figure: extra("load"), unit: "ms", goal: "≤ 10 ms" },
			{
				what: `${id}: extra page time, 500-message stream`,
				figure: round((extra("stream") / stream) * 100),
				unit: "%",
				goal: "≤ 3 %",
			},
			{ what: `${id}: heap added to the page's process`, figure: extra("heap"), unit: "kB", goal: "–" },
		);
	}
	await browser.close();
	await aside.close();
	return rows;
}

async function costOf(context: BrowserContext, id: PlatformId): Promise<Cost> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 1300, height: 900 });
	const session = await context.newCDPSession(page);
	await session.send("Performance.enable");
	const metrics = async () => {
		const { metrics: all } = await session.send("Performance.getMetrics");
		return (name: string) => all.find((metric) => metric.name === name)?.value ?? Number.NaN;
	};
	const id0 = await openAda(page, id);
	const loaded = await metrics();
	await page.evaluate((thread) => window.__replica.stream(thread, 500, 4), id0);
	await page.waitForTimeout(600);
	const streamed = await metrics();
	await session.send("HeapProfiler.collectGarbage");
	const heap = (await metrics())("JSHeapUsedSize") / 1_000;
	await page.close();
	return {
		load: loaded("TaskDuration") * 1_000,
		stream: (streamed("TaskDuration") - loaded("TaskDuration")) * 1_000,
		heap,
	};
}

async function openAda(page: Page, id: PlatformId): Promise<string> {
	await page.goto(INBOX[id]);
	const thread = await page.evaluate(async () => {
		await window.__replica.ready;
		const ada = window.__replica.threads().find((one) => one.name === "Ada Example")?.id ?? "";
		window.__replica.openThread(ada);
		return ada;
	});
	await page.waitForTimeout(1_500);
	return thread;
}
