/** History: a known person opened, everything searched, a streaming conversation recorded; and how each grows with the store. */
import type { CDPSession, Frame, Page } from "@playwright/test";
import { type Aside, openThread, shows, startAside, threadsOf } from "../../tests/journeys/aside.ts";
import { type Known, layStore } from "./history-store.ts";
import { quantile, type Row, round } from "./row.ts";

const TIMES = 30;
const STREAMED = 500;
const RUNS = 3;
const SIZES = [10_000, 100_000] as const;
const QUERIES = [
	"order",
	"par",
	"lamp blue",
	"köln",
	"thurs",
	"refund",
	"size med",
	"12345",
	"invoice",
	"gard",
];

interface Figures {
	readonly contact: number;
	readonly timeline: number;
	readonly search: number;
	readonly cold: number;
	readonly perThousand: number;
}

export async function measureHistory(): Promise<Row[]> {
	const figures: Figures[] = [];
	for (const size of SIZES) figures.push(await withStore(size));
	const [small, large] = figures;
	if (!small || !large) return [];
	const grows = (of: keyof Figures) => round(large[of] / Math.max(0.1, small[of]));
	const row = (what: string, figure: number, unit: Row["unit"], goal: string): Row => ({
		what,
		figure,
		unit,
		goal,
	});
	const at = "1,000 contacts, 100,000 messages";
	return [
		row(`thread known → contact painted, ${at}, p95`, large.contact, "ms", "≤ 50 ms"),
		row("… at a tenth of the messages it takes so much less", grows("contact"), "×", "–"),
		row(`thread known → timeline painted, ${at}, p95`, large.timeline, "ms", "≤ 50 ms"),
		row("… at a tenth of the messages it takes so much less", grows("timeline"), "×", "–"),
		row(`search over ${at}, p95`, large.search, "ms", "≤ 50 ms"),
		row("… at a tenth of the messages it takes so much less", grows("search"), "×", "–"),
		row(`first search of a worker just started, ${at}`, large.cold, "ms", "–"),
		row(
			"size of the database per 1,000 messages, compacted by the browser at will",
			large.perThousand,
			"kB",
			"–",
		),
		row("… at a tenth of the messages it is so much less", grows("perThousand"), "×", "–"),
		...(await recording()),
	];
}

async function withStore(size: number): Promise<Figures> {
	const aside = await startAside();
	const desk = await deskOf(aside);
	const page = await aside.open("x", "delay=60");
	const threads = (await threadsOf(page)).slice(0, 6);
	const known = threads.map(({ id, name }) => ({ threadKey: `x:${id}`, name }));
	const before = await usage(desk);
	await layStore(desk, known, size);
	await desk.waitForTimeout(2_000);
	const perThousand = round((((await usage(desk)) - before) / size) * 1_000);
	await openThread(page, threads[0]?.id ?? "");
	const sidebar = await shows(page, threads[0]?.name ?? "");
	await sidebar.getByRole("tab", { name: "Contact" }).click();
	const contact = await opened(page, sidebar, known, ".note .plain-text");
	await sidebar.getByRole("tab", { name: "History" }).click();
	const timeline = await opened(page, sidebar, known, ".timeline .entry .plain-text");
	const { search, cold } = await searched(aside, desk);
	await aside.close();
	return { contact, timeline, search, cold, perThousand };
}

/** From the moment the sidebar names the person to their things on screen; the old person's are gone by then. */
async function opened(page: Page, sidebar: Frame, known: readonly Known[], shown: string): Promise<number> {
	const figures: number[] = [];
	for (let turn = 1; turn <= TIMES; turn += 1) {
		const next = known[turn % known.length];
		if (!next) break;
		const took = sidebar.evaluate(
			([name, css]) =>
				new Promise<number>((resolve) => {
					let since: number | undefined;
					const text = (where: string) => document.querySelector(where)?.textContent ?? "";
					const isThere = () => (css.startsWith(".note") ? text(css).endsWith(name) : text(css) !== "");
					const painted = (from: number) =>
						requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
					const look = (): unknown => {
						if (since === undefined && text(".who .name") === name) since = performance.now();
						return since !== undefined && isThere() ? painted(since) : requestAnimationFrame(look);
					};
					look();
				}),
			[next.name, shown] as const,
		);
		await openThread(page, next.threadKey.slice(2));
		figures.push(await took);
		await page.waitForTimeout(250);
	}
	return quantile(figures, 0.95);
}

async function searched(aside: Aside, desk: Page): Promise<{ search: number; cold: number }> {
	const cdp = await aside.context.newCDPSession(desk);
	await cdp.send("ServiceWorker.enable");
	await cdp.send("ServiceWorker.stopAllWorkers");
	await desk.waitForTimeout(200);
	const cold = await searchFor(desk, "order");
	const figures: number[] = [];
	for (let turn = 0; turn < TIMES * 2; turn += 1)
		figures.push(await searchFor(desk, QUERIES[turn % QUERIES.length] ?? ""));
	return { search: quantile(figures, 0.95), cold: round(cold) };
}

function searchFor(desk: Page, query: string): Promise<number> {
	return desk.evaluate(async (words) => {
		const { chrome } = globalThis as unknown as {
			chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
		};
		const start = performance.now();
		const reply = await chrome.runtime.sendMessage({
			name: "history.search",
			request: { query: words, most: 30 },
		});
		if (!reply.ok) throw new Error("The search failed");
		return performance.now() - start;
	}, query);
}

/** A conversation that streams, with recording on and off in turn: what the page feels of it, and when all is stored. */
async function recording(): Promise<Row[]> {
	const aside = await startAside();
	const desk = await deskOf(aside);
	const page = await aside.open("x");
	const thread = (await threadsOf(page)).find(({ name }) => name === "Ada Example")?.id ?? "";
	const session = await aside.context.newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const shares: number[] = [];
	const waits: number[] = [];
	let missing = 0;
	for (let run = 0; run < RUNS; run += 1) {
		const [off] = await streamed({ aside, desk, page, session, thread }, false);
		const [on, wait, stored] = await streamed({ aside, desk, page, session, thread }, true);
		shares.push(((on - off) / off) * 100);
		waits.push(wait);
		missing += STREAMED - stored;
	}
	await aside.close();
	const what = `${STREAMED} streamed messages recorded`;
	return [
		{
			what: `x: ${what}: more of the page's main thread`,
			figure: quantile(shares, 0.5),
			unit: "%",
			goal: "≤ 3 %",
		},
		{
			what: `x: ${what}: last one shown → all stored`,
			figure: quantile(waits, 0.5),
			unit: "ms",
			goal: "≤ 1000 ms",
		},
		{
			what: `x: ${what}: stored`,
			figure: RUNS * STREAMED - missing,
			unit: `of ${RUNS * STREAMED}`,
			goal: `≥ ${RUNS * STREAMED}`,
		},
	];
}

interface Stage {
	readonly aside: Aside;
	readonly desk: Page;
	readonly page: Page;
	readonly session: CDPSession;
	readonly thread: string;
}

async function streamed(
	{ aside, desk, page, session, thread }: Stage,
	isOn: boolean,
): Promise<[task: number, wait: number, stored: number]> {
	await aside.worker.evaluate(async (on) => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		await chrome.storage.local.set({ recording: { x: on ? "on" : "off" }, recording$: { v: 1 } });
	}, isOn);
	await page.reload();
	await page.evaluate(() => window.__replica.ready);
	await openThread(page, thread);
	await shows(page, "Ada Example");
	await page.waitForTimeout(2_000);
	const before = await count(desk);
	const texts = await timesStored(desk);
	const task = async () =>
		(await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")
			?.value ?? Number.NaN;
	const start = await task();
	await page.evaluate(([id, many]) => window.__replica.stream(id, many, 1), [thread, STREAMED] as const);
	const end = Date.now();
	let last = end;
	let stored = await count(desk);
	while (isOn && stored - before < STREAMED && Date.now() - end < 3_000) {
		await page.waitForTimeout(50);
		const now = await count(desk);
		if (now !== stored) last = Date.now();
		stored = now;
	}
	const spent = (await task()) - start;
	return [spent, last - end, isOn ? await streamedAndStored(desk, texts) : 0];
}

function count(desk: Page): Promise<number> {
	return inDatabase(desk, "count");
}

/** How many of the streamed texts stand there exactly once more than before: one that is missing or doubled does not. */
async function streamedAndStored(desk: Page, before: ReadonlyMap<string, number>): Promise<number> {
	const now = await timesStored(desk);
	const texts = Array.from({ length: STREAMED }, (_, index) => `streamed ${index + 1} of ${STREAMED}`);
	return texts.filter((text) => now.get(text) === (before.get(text) ?? 0) + 1).length;
}

async function timesStored(desk: Page): Promise<Map<string, number>> {
	const times = new Map<string, number>();
	for (const { text } of await inDatabase(desk, "getAll")) times.set(text, (times.get(text) ?? 0) + 1);
	return times;
}

interface Asked {
	readonly count: number;
	readonly getAll: readonly { readonly text: string }[];
}

function inDatabase<How extends keyof Asked>(desk: Page, how: How): Promise<Asked[How]> {
	return desk.evaluate(
		(asks) =>
			new Promise<never>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const asked = opening.result.transaction("messages").objectStore("messages")[asks]();
					asked.onsuccess = () => {
						opening.result.close();
						resolve(asked.result as never);
					};
				};
			}),
		how,
	);
}

/** kB. */
async function usage(desk: Page): Promise<number> {
	return desk.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1_000);
}

async function deskOf(aside: Aside): Promise<Page> {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
	await desk.locator(".desk-row").first().waitFor();
	return desk;
}
