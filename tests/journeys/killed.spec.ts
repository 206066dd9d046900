/** The worker is killed at any moment, and the whole browser: nothing half-written, nothing lost that was acknowledged. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import puppeteer, { type Browser, type Page as PuppetPage } from "puppeteer-core";
import { EXTENSION, startAside } from "./aside.ts";
import { clickRow, sidebarFor } from "./surfaces.ts";

const WORKER_KILLS = 50;
const BROWSER_KILLS = 20;

interface Stored {
	readonly notes: { id: string; text: string }[];
	readonly messages: { id: string; conversation: string; place: number; text: string }[];
	readonly conversations: { key: string; messageCount: number }[];
	readonly shelves: { owner: string; ids: string[]; words: string }[];
}

/** All of them in a page of the extension: nothing from outside is used. */
const inPage = {
	/** The worker's: a page that opened it first would make an empty one. */
	openDatabase: () => {
		const { chrome } = globalThis as unknown as {
			chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
		};
		return chrome.runtime.sendMessage({ name: "storage.read", request: {} });
	},
	layContact: () =>
		new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open("aside");
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const work = opening.result.transaction("contacts", "readwrite");
				const nothing = { tags: [], vip: false, fields: {}, consent: [], sales: [] };
				work.objectStore("contacts").put({ id: "c1", ...nothing, createdAt: 1, updatedAt: 1 });
				work.oncomplete = () => {
					opening.result.close();
					resolve();
				};
			};
		}),
	/** Writes notes for ever, and tells each that the worker has acknowledged. */
	writeNotes: (from: number) => {
		const { chrome, acknowledged } = globalThis as unknown as {
			chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
			acknowledged(text: string): void;
		};
		const next = async (number: number): Promise<void> => {
			const text = `note ${number}`;
			const request = { who: { contactId: "c1" }, text };
			const asked = chrome.runtime.sendMessage({ name: "note.write", request }).then(
				(reply) => {
					// Nothing at all from a worker that was killed in between.
					const answer = reply as { ok: boolean; value?: { done: boolean } } | undefined;
					if (answer?.ok && answer.value?.done) acknowledged(text);
				},
				// Killed before it could answer: not acknowledged either.
				() => undefined,
			);
			// Nor does a killed worker always refuse: whoever hears nothing goes on, and hears a late answer all the same.
			await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 100))]);
			setTimeout(() => void next(number + 1));
		};
		void next(from);
	},
	stored: () =>
		new Promise<Stored>((resolve, reject) => {
			const opening = indexedDB.open("aside");
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const names = ["notes", "messages", "conversations", "shelves"];
				const work = opening.result.transaction(names);
				const all = names.map((name) => [name, work.objectStore(name).getAll()] as const);
				work.oncomplete = () => {
					opening.result.close();
					const rows = Object.fromEntries(all.map(([name, asked]) => [name, asked.result]));
					resolve(rows as unknown as Stored);
				};
			};
		}),
};

function expectWhole(
	{ notes, messages, conversations, shelves }: Stored,
	acknowledged: readonly string[],
): void {
	const texts = new Set(notes.map(({ text }) => text));
	expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
	// What is searched is what is kept: no note or message without its line, no line without its note or message.
	const kept = [...notes, ...messages].map(({ id }) => id).sort();
	expect(shelves.flatMap(({ ids }) => ids).sort()).toEqual(kept);
	for (const { ids, words } of shelves) expect(words.split("\n")).toHaveLength(ids.length);
	for (const { key, messageCount } of conversations)
		expect(messages.filter(({ conversation }) => conversation === key)).toHaveLength(messageCount);
}

test(`the worker is killed ${WORKER_KILLS} times while it writes notes and records a conversation`, async () => {
	test.setTimeout(180_000);
	const aside = await startAside();
	await aside.worker.evaluate(async () => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		await chrome.storage.local.set({ recording: { x: "on" }, recording$: { v: 1 } });
	});
	const site = await aside.open("x");
	await clickRow(site, "x", "Åsa Exempelsson");
	await sidebarFor(site, "Åsa Exempelsson");
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#contacts`);
	await desk.locator(".desk-nav").waitFor();
	const acknowledged: string[] = [];
	await desk.exposeFunction("acknowledged", (text: string) => void acknowledged.push(text));
	await desk.evaluate(inPage.layContact);
	await desk.evaluate(inPage.writeNotes, 0);
	const session = await aside.context.newCDPSession(desk);
	await session.send("ServiceWorker.enable");
	let sent = 0;
	for (let kills = 0; kills < WORKER_KILLS; kills += 1) {
		const before = acknowledged.length;
		await receive(site, `line ${sent}`);
		sent += 1;
		// It has woken up and writes; then at any moment.
		await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(before);
		await new Promise((resolve) => setTimeout(resolve, (kills * 37) % 90));
		await session.send("ServiceWorker.stopAllWorkers");
	}
	const lines = Array.from({ length: sent }, (_, n) => `line ${n}`);
	const recorded = async () =>
		(await desk.evaluate(inPage.stored)).messages
			.toSorted((a, b) => a.place - b.place)
			.flatMap(({ text }) => (text.startsWith("line ") ? [text] : []));
	await expect.poll(recorded, { timeout: 15_000 }).toEqual(lines);
	expectWhole(await desk.evaluate(inPage.stored), acknowledged);
	await aside.close();
});

function receive(page: Page, text: string): Promise<void> {
	return page.evaluate((words) => {
		const thread = window.__replica.threads().find(({ name }) => name === "Åsa Exempelsson");
		window.__replica.receive(thread?.id ?? "", words);
	}, text);
}

test(`the browser is killed ${BROWSER_KILLS} times while notes are written`, async () => {
	test.setTimeout(180_000);
	const profile = mkdtempSync(join(tmpdir(), "aside-killed-"));
	const acknowledged: string[] = [];
	for (let kills = 0; kills < BROWSER_KILLS; kills += 1) {
		const { browser, page } = await launch(profile);
		if (kills === 0) {
			await page.evaluate(inPage.openDatabase);
			await page.evaluate(inPage.layContact);
		}
		const before = acknowledged.length;
		await page.exposeFunction("acknowledged", (text: string) => void acknowledged.push(text));
		await page.evaluate(inPage.writeNotes, kills * 1_000);
		await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(before + 3);
		await new Promise((resolve) => setTimeout(resolve, (kills * 13) % 40));
		const gone = new Promise((resolve) => browser.process()?.once("exit", resolve));
		browser.process()?.kill("SIGKILL");
		await gone;
	}
	const { browser, page } = await launch(profile);
	expect(acknowledged.length).toBeGreaterThan(BROWSER_KILLS * 3);
	expectWhole(await page.evaluate(inPage.stored), acknowledged);
	await browser.close();
	rmSync(profile, { recursive: true, force: true });
});

/** Of a bare page of the extension; known after the first start. */
let address = "";

async function launch(profile: string): Promise<{ browser: Browser; page: PuppetPage }> {
	const browser = await puppeteer.launch({
		executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
		userDataDir: profile,
		pipe: true,
		args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, "--no-sandbox"],
		ignoreDefaultArgs: ["--disable-extensions"],
	});
	if (address === "") {
		const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
		address = new URL("/popup.html", worker.url()).href;
	}
	const page = await browser.newPage();
	await page.goto(address);
	return { browser, page };
}
