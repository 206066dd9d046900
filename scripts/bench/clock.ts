/** Response times: what badges cost the page, how soon the list of those who wait is there, and what a clock costs. */
import "temporal-polyfill/global";
import type { CDPSession, Page } from "@playwright/test";
import type { Turn } from "../../lib/contract/response-times.ts";
import { clockOf } from "../../lib/response-times/clock.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";
import { type Aside, INBOX, startAside } from "../../tests/journeys/aside.ts";
import { layClocks } from "../../tests/journeys/lay-clocks.ts";
import { waitingEverywhere, waitingFor } from "./clock-store.ts";
import { type Costs, costOf, launchPlain } from "./page-cost.ts";
import { quantile, type Row, round } from "./row.ts";

const ROWS = 200;
const CONVERSATIONS = 5_000;
const MESSAGES = 100_000;
const TIMES = 30;
const RUNS = 7;
const MINUTE = 60_000;
/** High enough for all rows to be in the page at once, and as high as windows are: then the page holds what is in sight. CSS px. */
const TALL = 16_500;
const USUAL = 900;

export async function measureClock(): Promise<Row[]> {
	const aside = await startAside();
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
	await desk.getByText("/delay").first().waitFor();
	const inbox = await inboxCost(aside, desk, TALL);
	const window = await inboxCost(aside, desk, USUAL);
	const stream = await streamCost(aside);
	const list = await listWaits(desk);
	await aside.close();
	return [
		{
			what: `badges on an inbox of ${ROWS} rows, all main-thread time`,
			figure: inbox.all,
			unit: "ms",
			goal: "≤ 8 ms",
		},
		{ what: "… and for each minute that passes", figure: inbox.minute, unit: "ms", goal: "≤ 1 ms" },
		{
			what: "… in a usual window, where the page holds a part of them",
			figure: window.all,
			unit: "ms",
			goal: "–",
		},
		{ what: "… and for each minute there", figure: window.minute, unit: "ms", goal: "–" },
		{
			what: "x: extra script time, 500-message stream with badges on",
			figure: stream.script,
			unit: "%",
			goal: "≤ 3 %",
		},
		{ what: "x: extra main-thread time, the same", figure: stream.task, unit: "%", goal: "≤ 3 %" },
		{
			what: `Needs reply over ${CONVERSATIONS} conversations, filter → painted, p95`,
			figure: list,
			unit: "ms",
			goal: "≤ 50 ms",
		},
		{
			what: `the clock's state after each of ${MESSAGES} messages, in all`,
			figure: clockTime(),
			unit: "ms",
			goal: "–",
		},
	];
}

/** The page rests; then the clocks of all its rows become known at once. What it does beyond resting is the badges'. */
async function inboxCost(
	aside: Aside,
	desk: Page,
	height: number,
): Promise<{ readonly all: number; readonly minute: number }> {
	const page = await aside.open("x", `threads=${ROWS}`);
	await page.setViewportSize({ width: 1_500, height });
	const ids = await page.evaluate(() => window.__replica.threads().map(({ id, name }) => ({ id, name })));
	const now = Date.now();
	const clocks = ids.map(({ id, name }, at) =>
		waitingFor({ threadKey: `x:${id}`, platform: "x", name }, 3 * at, now),
	);
	const session = await aside.context.newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const badges = page.locator("aside-badge:not([hidden])");
	const figures: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		await layClocks(
			desk,
			clocks.map((clock) => ({ ...clock, snoozedUntil: now + 1_000 * MINUTE })),
		);
		await tellClocks(aside);
		await waitFor(async () => (await badges.count()) === 0);
		const resting = await during(session, page, async () => undefined);
		await layClocks(desk, clocks);
		const drawing = await during(session, page, () => tellClocks(aside));
		const drawn = await badges.count();
		if (drawn < (height === TALL ? ROWS : 8)) throw new Error(`only ${drawn} badges`);
		figures.push(drawing - resting);
	}
	const minute = await minuteCost(session, page);
	await page.close();
	return { all: quantile(figures, 0.5), minute };
}

/** One whole minute with badges, less one without the worker's word: the badges tick by themselves. */
async function minuteCost(session: CDPSession, page: Page): Promise<number> {
	const ours = await inOurScripts(session, () => page.waitForTimeout(MINUTE + 1_500));
	return round(ours);
}

/** ms on the page's main thread inside of our content scripts, with the layout they asked for. */
async function inOurScripts(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
	const calls: TraceEvent[] = [];
	session.on("Tracing.dataCollected", ({ value }) => {
		for (const event of value as unknown as TraceEvent[])
			if (event.name === "FunctionCall" && event.args?.data?.url?.startsWith("chrome-extension://"))
				calls.push(event);
	});
	await session.send("Tracing.start", { categories: "devtools.timeline", transferMode: "ReportEvents" });
	await work();
	const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
	await session.send("Tracing.end");
	await complete;
	return calls.filter(({ tdur }) => tdur !== undefined).reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
}

interface TraceEvent {
	readonly name: string;
	/** µs of the thread's own time. */
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly url?: string } };
}

/** CPU time (ms) of the page's main thread while `work` and the second after it. */
async function during(session: CDPSession, page: Page, work: () => Promise<void>): Promise<number> {
	const task = async () =>
		((await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")
			?.value ?? 0) * 1_000;
	const before = await task();
	await work();
	await page.waitForTimeout(1_000);
	return (await task()) - before;
}

/** As the worker does when clocks changed. */
function tellClocks({ worker }: Aside): Promise<void> {
	return worker.evaluate(`(async () => {
		for (const { id } of await chrome.tabs.query({}))
			await chrome.tabs.sendMessage(id, { type: "aside-clock" }).catch(() => undefined);
	})()`);
}

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
	for (let turn = 0; turn < 200; turn += 1) {
		if (await holds()) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error("it never came about");
}

/** Against a browser without Aside: every row of the inbox has a badge while messages stream in. */
async function streamCost(aside: Aside): Promise<{ readonly script: number; readonly task: number }> {
	const plain = await launchPlain(aside.replicas.port);
	const pairs: { bare: Costs; ours: Costs }[] = [];
	const inbox = `${INBOX.x}?threads=${ROWS}`;
	await costOf(plain.context, "x", inbox);
	await costOf(aside.context, "x", inbox);
	for (let run = 0; run < RUNS; run += 1)
		pairs.push({
			bare: await costOf(plain.context, "x", inbox),
			ours: await costOf(aside.context, "x", inbox),
		});
	await plain.close();
	const share = (of: keyof Costs["stream"]) => {
		const middle = (figure: (pair: { bare: Costs; ours: Costs }) => number) =>
			quantile(pairs.map(figure), 0.5);
		return round(
			(100 * middle(({ bare, ours }) => ours.stream[of] - bare.stream[of])) /
				middle(({ bare }) => bare.stream[of]),
		);
	};
	return { script: share("script"), task: share("task") };
}

/** From the choice of another filter to the frame after its list was drawn. */
async function listWaits(desk: Page): Promise<number> {
	await layClocks(desk, waitingEverywhere(CONVERSATIONS, Date.now()));
	await desk.goto(desk.url().replace(/#.*/, "#needs-reply"));
	await desk.reload();
	await desk.locator(".waiting-row").first().waitFor();
	const figures = await desk.evaluate(async (times) => {
		const select = document.querySelector<HTMLSelectElement>(".filters select");
		if (!select) throw new Error("no filter");
		const platforms = ["instagram", "facebook", "business", "x"];
		const names = { instagram: "Instagram", facebook: "Facebook", business: "Business", x: "X" };
		const found: number[] = [];
		for (let turn = 0; turn < times; turn += 1) {
			const platform = platforms[turn % 4] as keyof typeof names;
			const began = performance.now();
			select.value = platform;
			select.dispatchEvent(new Event("change", { bubbles: true }));
			await new Promise<void>((resolve) => {
				const look = () => {
					const first = document.querySelector(".waiting-who .faint")?.textContent ?? "";
					if (!first.includes(names[platform])) requestAnimationFrame(look);
					// The frame that holds it is painted before the next one begins.
					else requestAnimationFrame(() => resolve());
				};
				look();
			});
			found.push(performance.now() - began);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		return found;
	}, TIMES);
	return quantile(figures, 0.95);
}

/** A hundred messages in each conversation, the clock asked after every one, as it is when each is seen to arrive. */
function clockTime(): number {
	const { hours, targets } = usualStandards("Europe/Berlin");
	const timetable = createTimetable(hours);
	const target = targets.support.normal;
	const start = Date.UTC(2026, 0, 5, 8);
	const began = performance.now();
	let waiting = 0;
	for (let conversation = 0; conversation < MESSAGES / 100; conversation += 1) {
		const turns: Turn[] = [];
		for (let place = 0; place < 100; place += 1) {
			const at = start + (conversation * 37 + place * 113) * MINUTE;
			turns.push({
				direction: place % 3 === 2 ? "out" : "in",
				at: { from: at, to: at },
				place,
				mark: `m${place}`,
			});
			if (clockOf({ turns, closings: [], target, timetable }).state === "waiting") waiting += 1;
		}
	}
	if (waiting === 0) throw new Error("nobody ever waited");
	return round(performance.now() - began);
}
