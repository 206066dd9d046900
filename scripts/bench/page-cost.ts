/** What the platform's page feels: CPU time of its main thread and heap of its process, with Aside and without. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { INBOX, startAside } from "../../tests/journeys/aside.ts";
import { launchWithExtension } from "../../tests/journeys/chromium.ts";
import { quantile, type Row, round } from "./row.ts";

const RUNS = 5;
const STREAMED = 500;

interface Cost {
	/** ms of scripts, and of everything on the page's main thread: CPU time, so that a busy machine adds nothing. */
	readonly script: number;
	readonly task: number;
}

export interface Costs {
	readonly load: Cost;
	readonly stream: Cost;
	/** kB after a collection. */
	readonly heap: number;
}

interface Pair {
	readonly bare: Costs;
	readonly ours: Costs;
}

export async function measurePageCost(): Promise<Row[]> {
	const aside = await startAside();
	const plain = await launchPlain(aside.replicas.port);
	const rows: Row[] = [];
	for (const id of PLATFORM_IDS) {
		// The first pair warms both up: caches of code are filled then.
		await costOf(plain.context, id);
		await costOf(aside.context, id);
		const pairs: Pair[] = [];
		for (let run = 0; run < RUNS; run += 1)
			pairs.push({ bare: await costOf(plain.context, id), ours: await costOf(aside.context, id) });
		rows.push(...rowsOf(id, pairs));
	}
	await plain.close();
	await aside.close();
	return rows;
}

function rowsOf(id: PlatformId, pairs: readonly Pair[]): Row[] {
	const middle = (of: (costs: Costs) => number) => ({
		extra: quantile(
			pairs.map(({ bare, ours }) => of(ours) - of(bare)),
			0.5,
		),
		bare: quantile(
			pairs.map(({ bare }) => of(bare)),
			0.5,
		),
	});
	const share = ({ extra, bare }: ReturnType<typeof middle>) => round((extra / bare) * 100);
	const stream = `${STREAMED}-message stream`;
	return [
		{
			what: `${id}: extra script time on load`,
			figure: middle(({ load }) => load.script).extra,
			unit: "ms",
			goal: "≤ 10 ms",
		},
		{
			what: `${id}: extra main-thread time on load`,
			figure: middle(({ load }) => load.task).extra,
			unit: "ms",
			goal: "–",
		},
		{
			what: `${id}: extra script time, ${stream}`,
			figure: share(middle((costs) => costs.stream.script)),
			unit: "%",
			goal: "≤ 3 %",
		},
		{
			what: `${id}: extra main-thread time, ${stream}`,
			figure: share(middle((costs) => costs.stream.task)),
			unit: "%",
			goal: "≤ 3 %",
		},
		{
			what: `${id}: heap added to the page's process`,
			figure: middle(({ heap }) => heap).extra,
			unit: "kB",
			goal: "–",
		},
	];
}

/** The same browser with an extension that does nothing. */
export async function launchPlain(port: number): ReturnType<typeof launchWithExtension> {
	const folder = mkdtempSync(join(tmpdir(), "plain-extension-"));
	writeFileSync(
		join(folder, "manifest.json"),
		JSON.stringify({ manifest_version: 3, name: "Plain", version: "1" }),
	);
	const { context, close } = await launchWithExtension(folder, [
		`--host-resolver-rules=MAP * 127.0.0.1:${port}`,
	]);
	return {
		context,
		async close() {
			await close();
			rmSync(folder, { recursive: true });
		},
	};
}

export async function costOf(context: BrowserContext, id: PlatformId, inbox = INBOX[id]): Promise<Costs> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 1300, height: 900 });
	const session = await context.newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const thread = await openAda(page, inbox);
	const loaded = await costSince(session);
	await page.evaluate(([of, count]) => window.__replica.stream(of, count, 4), [thread, STREAMED] as const);
	await page.waitForTimeout(600);
	const streamed = await costSince(session);
	await session.send("HeapProfiler.collectGarbage");
	const heap = (await metricsOf(session)("JSHeapUsedSize")) / 1_000;
	await page.close();
	return {
		load: loaded,
		stream: { script: streamed.script - loaded.script, task: streamed.task - loaded.task },
		heap,
	};
}

/** Since the page began. */
async function costSince(session: CDPSession): Promise<Cost> {
	const metric = metricsOf(session);
	return { script: (await metric("ScriptDuration")) * 1_000, task: (await metric("TaskDuration")) * 1_000 };
}

function metricsOf(session: CDPSession): (name: string) => Promise<number> {
	const all = session.send("Performance.getMetrics");
	return async (name) => (await all).metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

async function openAda(page: Page, inbox: string): Promise<string> {
	await page.goto(inbox);
	const thread = await page.evaluate(async () => {
		await window.__replica.ready;
		const ada = window.__replica.threads().find((one) => one.name === "Ada Example")?.id ?? "";
		window.__replica.openThread(ada);
		return ada;
	});
	await page.waitForTimeout(1_500);
	return thread;
}
