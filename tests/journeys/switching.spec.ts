import { expect, test } from "@playwright/test";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import {
	type Aside,
	chosen,
	editorText,
	frameOf,
	layTemplates,
	openThread,
	shows,
	startAside,
	threadsOf,
} from "./aside.ts";

const SWITCHES = 200;
/** ms the sidebar may still show what was right a moment ago: messages and rendering lie between. */
const LATENCY = 1_000;
/** Single switches, from which the machine's own slowness is known. */
const QUIET_SWITCHES = 6;
/** So many times as long as the slowest of them a switch may take amid all the others. */
const SLOWER = 4;
const SEED = 20_261_123;

interface Shown {
	readonly at: number;
	readonly name: string;
	readonly handle: string;
}

interface Turn {
	readonly at: number;
	readonly id: string;
}

let aside: Aside;

test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, { me: "Hello {{ contact.name }}" });
});

test.afterAll(() => aside.close());

for (const platform of PLATFORM_IDS) {
	test(`${platform} never shows one contact under another's address in ${SWITCHES} quick switches`, async () => {
		test.setTimeout(120_000);
		const page = await aside.open(platform, "delay=150");
		// Ioanna is shown under a nickname, which her thread does not tell.
		const threads = [...(await threadsOf(page)), ...(await threadsOf(page, "group"))].filter(
			(one) => one.name !== "Ioanna Beispieli",
		);
		await openThread(page, threads[0]?.id ?? "");
		const sidebar = await shows(page, threads[0]?.name ?? "");
		await sidebar.evaluate(() => {
			const seen: Shown[] = [];
			const note = () => {
				const of = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? "";
				seen.push({ at: Date.now(), name: of(".who .name"), handle: of(".who .handle") });
			};
			new MutationObserver(note).observe(document.body, {
				subtree: true,
				childList: true,
				characterData: true,
			});
			Object.assign(window, { seen });
		});

		let latency = LATENCY;
		for (let turn = 1; turn <= QUIET_SWITCHES; turn += 1) {
			const next = threads[turn % threads.length];
			const began = await page.evaluate((id) => {
				window.__replica.openThread(id);
				return Date.now();
			}, next?.id ?? "");
			await shows(page, next?.name ?? "");
			const at = await sidebar.evaluate(
				({ name, since }) =>
					(window as unknown as { seen: Shown[] }).seen.find((one) => one.at >= since && one.name === name)
						?.at,
				{ name: next?.name ?? "", since: began },
			);
			latency = Math.max(latency, SLOWER * ((at ?? began) - began));
		}
		const start = threads[QUIET_SWITCHES % threads.length];

		const turns = await page.evaluate(
			async ({ ids, count, seed }) => {
				const made: Turn[] = [];
				let state = seed;
				const random = () => {
					state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
					return state / 2 ** 32;
				};
				for (let turn = 0; turn < count; turn += 1) {
					const id = ids[Math.floor(random() * ids.length)] ?? "";
					made.push({ at: Date.now(), id });
					window.__replica.openThread(id);
					const gap = random() < 0.5 ? random() * 60 : random() * 300;
					await new Promise((resolve) => setTimeout(resolve, gap));
				}
				return made;
			},
			{ ids: threads.map((thread) => thread.id), count: SWITCHES, seed: SEED },
		);
		const last = threads.find((thread) => thread.id === turns.at(-1)?.id);
		await sidebar.locator(".who .name", { hasText: last?.name ?? "" }).waitFor();

		const seen = await sidebar.evaluate(() => (window as unknown as { seen: Shown[] }).seen);
		// What was open once has had its turn: the sidebar may leave some out, but never goes back.
		const open = [{ at: 0, id: start?.id }, ...turns];
		let reached = 0;
		const wrong = seen.filter(({ at, name, handle }) => {
			if (name === "" || at < (turns[0]?.at ?? 0)) return false;
			const place = open.findIndex((turn, index) => {
				const until = open[index + 1]?.at ?? Number.POSITIVE_INFINITY;
				if (index < reached || turn.at > at || until + latency < at) return false;
				const one = threads.find(({ id }) => id === turn.id);
				return one?.name === name && (!handle.startsWith("@") || handle.split(" ")[0] === `@${one.handle}`);
			});
			if (place >= 0) reached = place;
			return place < 0;
		});
		expect(wrong, `seed ${SEED}, ${latency} ms`).toEqual([]);
		expect(new Set(seen.map((one) => one.name)).size).toBeGreaterThanOrEqual(2);
		await page.close();
	});

	test(`${platform} never puts a text meant for one contact into another's box`, async () => {
		test.setTimeout(90_000);
		const page = await aside.open(platform, "delay=80");
		const threads = (await threadsOf(page)).slice(0, 6);
		await openThread(page, threads[0]?.id ?? "");
		await shows(page, threads[0]?.name ?? "");
		const sidebar = await frameOf(page, "sidebar");
		for (let round = 0; round < 12; round += 1) {
			const next = threads[(round + 1) % threads.length];
			await sidebar.locator('input[type="search"]').click();
			await page.keyboard.press("ControlOrMeta+a");
			await page.keyboard.type("/me");
			await chosen(sidebar, "me").waitFor();
			// The switch and the key press race; before, after and amid the change of content.
			const wait = (round % 6) * 20;
			await Promise.all([
				openThread(page, next?.id ?? ""),
				page.waitForTimeout(wait).then(() => page.keyboard.press("Enter")),
			]);
			await shows(page, next?.name ?? "");
		}
		for (const thread of threads) {
			await openThread(page, thread.id);
			await shows(page, thread.name);
			await page.waitForTimeout(300);
			const others = threads.filter((one) => one.name !== thread.name);
			const text = await editorText(page);
			expect(others.filter((one) => text.includes(one.name))).toEqual([]);
		}
		await page.close();
	});
}
