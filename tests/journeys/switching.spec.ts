/** However quickly one goes from thread to thread: never A under B's name, never A's reply in B's box. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import type { ReplicaThread } from "../replicas/contract.ts";
import { type Aside, editorText, layTemplates, openThread, shows, startAside } from "./aside.ts";
import { disagreements, noteAddresses, noteShown, threadOf } from "./observed-switching.ts";
import { boxOf, errorsOf, rowsOf, SITES, type Surface } from "./surfaces.ts";

const SEED = Number(process.env["ASIDE_SEED"] ?? Date.now() % 1_000_000);
/** Switches for each site, shared by the delays (ms) between address and content. */
const SWITCHES = 200;
const DELAYS = [0, 60, 300];
/** ms; short ones are more frequent. */
const LONGEST_GAP = 400;
const SENTENCE = /For (.+?) \((.*?)\)\./g;

let aside: Aside;
test.beforeAll(async () => {
	aside = await startAside();
	await layTemplates(aside, {
		who: "For {{ contact.name | default: 'nobody' }} ({{ contact.handle | default: '-' }}).",
	});
});
test.afterAll(() => aside.close());

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

interface Walk {
	readonly page: Page;
	readonly sidebar: Frame;
	readonly surface: Surface;
	readonly threads: readonly ReplicaThread[];
	readonly random: () => number;
}

/** Few, so that one comes back to the same ones often; the two of the same name among them. */
function chosenAmong(all: readonly ReplicaThread[]): readonly ReplicaThread[] {
	const people = all.filter((one) => one.kind === "person");
	return [...people.slice(0, 6), ...people.filter((one) => one.name === "Sam Sample")];
}

/** One move as a person makes it: a row, a link from elsewhere, Back or Forward. */
async function move({ page, surface, threads, random }: Walk): Promise<void> {
	const way = random();
	const thread = threads[Math.floor(random() * threads.length)];
	if (!thread) throw new Error("No thread to open");
	if (way < 0.5) return openThread(page, thread.id);
	if (way < 0.65) return page.evaluate(() => history.back());
	if (way < 0.75) return page.evaluate(() => history.forward());
	const row = rowsOf(page, surface.platform).nth(Math.floor(random() * 6));
	const place = await row.boundingBox();
	if (place) await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

/** Presses Insert the moment it is there, with no regard to what the page is doing. */
function tryInsertion(sidebar: Frame): Promise<void> {
	return sidebar.evaluate(async () => {
		const row = '[data-template="test-who"]';
		document.querySelector<HTMLElement>(`${row}:not(.selected) .template-head`)?.click();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		document.querySelector<HTMLElement>(`${row} .button.primary`)?.click();
	});
}

/** The replies that stand in a thread's box and name somebody else. */
async function strayReplies(page: Page, surface: Surface, threads: readonly ReplicaThread[]) {
	const strays: string[] = [];
	let found = 0;
	for (const thread of threads) {
		await openThread(page, thread.id);
		await shows(page, thread.name);
		await boxOf(page, surface.platform).first().waitFor();
		for (const [text, name, handle] of (await editorText(page)).matchAll(SENTENCE)) {
			found += 1;
			const isOwn = name === thread.name && (handle === "-" || handle === thread.handle);
			if (!isOwn) strays.push(`${text} in the box of ${thread.name} @${thread.handle}`);
		}
	}
	return { strays, found };
}

for (const surface of SITES) {
	for (const [index, delay] of DELAYS.entries()) {
		const count = Math.ceil(SWITCHES / DELAYS.length);
		test(`${surface.title}: ${count} quick switches, content ${delay} ms behind the address, never show or answer anybody else`, async () => {
			test.setTimeout(90_000);
			const seed = SEED + index;
			console.log(`seed ${seed}`);
			const page = await aside.open(surface.platform, `delay=${delay}`);
			const errors = errorsOf(page);
			const all = await page.evaluate(() => window.__replica.threads());
			const threads = chosenAmong(all);
			await openThread(page, threads[0]?.id ?? "");
			const sidebar = await shows(page, threads[0]?.name ?? "");
			await noteShown(sidebar);
			await noteAddresses(page);
			const random = randomFrom(seed);
			const walk: Walk = { page, sidebar, surface, threads, random };
			for (let turn = 0; turn < count; turn += 1) {
				await move(walk);
				await page.waitForTimeout(random() ** 3 * LONGEST_GAP);
				if (random() < 0.25) await tryInsertion(sidebar);
			}
			const last = threads[Math.floor(random() * threads.length)];
			await openThread(page, last?.id ?? "");
			await expect(sidebar.locator(".who .name")).toHaveText(last?.name ?? "", { timeout: 3_000 });
			const observed = {
				shown: await sidebar.evaluate(() => window.__shown),
				addresses: await page.evaluate(() => window.__addresses),
				threads: all,
			};
			expect(threadOf(page.url(), all)?.id).toBe(last?.id);
			expect(observed.addresses.length).toBeGreaterThan(count / 2);
			expect(observed.shown.filter(({ name }) => name !== undefined).length).toBeGreaterThan(5);
			expect(disagreements(observed)).toEqual([]);
			expect((await strayReplies(page, surface, threads)).strays).toEqual([]);
			expect(await page.evaluate(() => window.__replica.sent())).toEqual([]);
			expect(errors).toEqual([]);
			await page.close();
		});
	}
}
