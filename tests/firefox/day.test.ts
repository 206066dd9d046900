/**
 * The core of the day in Firefox: one conversation on each platform, the browser closed in between. No other clock can
 * be put under this browser, so that the messages' own times and a short target make what comes due come due.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { PEOPLE, type PersonId, threadsByHost } from "../journeys/day/people.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { openDesk } from "./desk.ts";
import { launchFirefox } from "./firefox.ts";

const EXTENSION = fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url));
const ADDRESSES = {
	giulia: "https://www.instagram.com/direct/inbox/",
	alice: "https://www.facebook.com/messages/",
	nora: "https://business.facebook.com/latest/inbox/all?asset_id=1001&mailbox_id=1001",
	kim: "https://x.com/i/chat",
} as const satisfies Partial<Record<PersonId, string>>;

let replicas: RunningReplicas;
let profile: string;
let browser: Browser;

beforeAll(async () => {
	replicas = await startReplicas();
	profile = mkdtempSync(join(tmpdir(), "aside-firefox-day-"));
});
afterAll(async () => {
	await browser.close();
	await replicas.close();
	rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
	browser = await launchFirefox(
		{
			"network.dns.forceResolve": "127.0.0.1",
			"network.socket.forcePort": `443=${replicas.port}`,
			// What is loaded for a while only is forgotten with its data when the browser ends; an installed one is not.
			"extensions.webextensions.keepStorageOnUninstall": true,
			"extensions.webextensions.keepUuidOnUninstall": true,
		},
		profile,
	);
	await browser.installExtension(EXTENSION);
}

/** Every hour is one of work, and support is to answer within a minute. */
async function setStandards(desk: Page): Promise<void> {
	const usual = usualStandards("Europe/Berlin");
	const day = [{ from: 0, to: 1_440 }];
	const minute = { within: 1 };
	const standards = {
		...usual,
		hours: { ...usual.hours, week: [day, day, day, day, day, day, day] },
		targets: { ...usual.targets, support: { normal: minute, urgent: minute } },
		notify: { ...usual.notify, before: 0 },
	};
	const answer = await desk.evaluate(
		(request) =>
			(
				globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } }
			).browser.runtime.sendMessage({ name: "standards.write", request }),
		{ standards },
	);
	expect(answer).toMatchObject({ ok: true });
}

/** The list as Desk shows it: name, badge. */
async function needsReply(desk: Page): Promise<string[][]> {
	return desk.evaluate(() =>
		[...document.querySelectorAll(".waiting-row")].map((row) =>
			[".waiting-who b", ".badge"].map((part) => row.querySelector(part)?.textContent ?? ""),
		),
	);
}

async function rows<Row>(desk: Page, table: string): Promise<Row[]> {
	const all = await desk.evaluate(
		(name) =>
			new Promise<unknown[]>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const asked = opening.result.transaction(name).objectStore(name).getAll();
					asked.onsuccess = () => {
						opening.result.close();
						resolve(asked.result);
					};
				};
			}),
		table,
	);
	return all as Row[];
}

async function told(desk: Page): Promise<Record<string, string[]>> {
	const clocks = await rows<{ name: string; told: string[] }>(desk, "clocks");
	return Object.fromEntries(clocks.map((one) => [one.name, one.told.map((name) => name.replace(/@.*/, ""))]));
}

async function openPlatform(who: keyof typeof ADDRESSES): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1500, height: 900 });
	await page.evaluateOnNewDocument(
		(threads) => {
			const own = threads[location.host];
			if (own && localStorage.getItem("replica-threads") === null)
				localStorage.setItem("replica-threads", JSON.stringify(own));
		},
		threadsByHost(Date.now() - 2 * 86_400_000),
	);
	await page.goto(ADDRESSES[who]);
	await page.evaluate(() => window.__replica.ready);
	return page;
}

/** So many seconds ago. */
async function asks(page: Page, who: PersonId, ago: number): Promise<void> {
	const { id, asks: text } = PEOPLE[who];
	await page.evaluate(
		(one) => {
			window.__replica.receive(one.id, one.text, { at: Date.now() - one.ago * 1_000 });
			window.__replica.openThread(one.id);
		},
		{ id, text, ago },
	);
}

const names = async (desk: Page) => (await needsReply(desk)).map(([name]) => name);

test("the browser is closed and opened again: what was missed is told once, and what was answered is a sample", async () => {
	await start();
	let desk = await openDesk(browser, await openPlatform("giulia"));
	await setStandards(desk);
	const pages = { giulia: 600, alice: 500, nora: 30, kim: 400 } as const;
	const opened = new Map<PersonId, Page>();
	for (const who of ["giulia", "alice", "kim", "nora"] as const) {
		const page = await openPlatform(who);
		opened.set(who, page);
		await asks(page, who, pages[who]);
		// What is behind another tab by then is looked at late: each is taken in before the next tab comes in front.
		await expect.poll(() => names(desk), { timeout: 30_000 }).toContain(PEOPLE[who].name);
	}
	const list = ["Nora Muster", "Giulia Esempio", "Alice Exemple", "Kim Sample"];
	expect(await names(desk)).toEqual(list);
	const alice = opened.get("alice");
	await alice?.bringToFront();
	await alice?.evaluate(() => window.__replica.setDraft("We are!"));
	await expect.poll(() => alice?.evaluate(() => window.__replica.editorText().trim())).toBe("We are!");
	await alice?.evaluate(() => window.__replica.send());
	const samples = [
		{ platform: "facebook", type: "general", within: "yes", acknowledgement: false, templates: [] },
	];
	await expect.poll(() => rows(desk, "samples"), { timeout: 10_000 }).toMatchObject(samples);
	const left = list.filter((name) => name !== "Alice Exemple");
	await expect.poll(() => names(desk)).toEqual(left);

	for (let run = 0; run < 2; run += 1) {
		await browser.close();
		await start();
		desk = await openDesk(browser, await openPlatform("nora"));
		await expect
			.poll(() => told(desk), { timeout: 60_000 })
			.toEqual({ "Giulia Esempio": [], "Nora Muster": ["missed"], "Kim Sample": [], "Alice Exemple": [] });
		await expect.poll(() => names(desk)).toEqual(left);
		await expect.poll(async () => (await needsReply(desk))[0]?.[1], { timeout: 5_000 }).toContain("over");
		expect(await rows(desk, "samples")).toMatchObject(samples);
	}
}, 180_000);
