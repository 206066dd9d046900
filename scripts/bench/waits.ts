/** What the person waits for: the contact, the palette, the text; in ms from the moment the page or the hand is ready. */
import type { Frame, Page } from "@playwright/test";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import {
	type Aside,
	frameOf,
	layTemplates,
	MESSAGE_BOX,
	openThread,
	shows,
	startAside,
	threadsOf,
} from "../../tests/journeys/aside.ts";
import { quantile, type Row, round } from "./row.ts";

const TIMES = 20;

export async function measureWaits(): Promise<Row[]> {
	const aside = await startAside();
	await layTemplates(aside, { bench: "Hello {{ contact.first_name | default: 'there' }}" });
	const rows: Row[] = [];
	for (const id of PLATFORM_IDS) rows.push(...(await waitsOn(aside, id)));
	await aside.close();
	return rows;
}

async function waitsOn(aside: Aside, id: PlatformId): Promise<Row[]> {
	const page = await aside.open(id, "delay=60");
	const threads = (await threadsOf(page)).slice(0, 6);
	await openThread(page, threads[0]?.id ?? "");
	const sidebar = await shows(page, threads[0]?.name ?? "");
	const opened = await threadToContact(page, sidebar, threads);
	const palette = await keyToPalette(page);
	const { verified, ratio } = await enterToText(page, id);
	await page.close();
	return [
		{
			what: `${id}: thread's content there → contact shown, p95`,
			figure: quantile(opened, 0.95),
			unit: "ms",
			goal: "≤ 100 ms",
		},
		{
			what: `${id}: Alt+R → palette has the focus, p95`,
			figure: quantile(palette, 0.95),
			unit: "ms",
			goal: "≤ 50 ms",
		},
		{
			what: `${id}: Enter → text in the editor, p95`,
			figure: quantile(verified, 0.95),
			unit: "ms",
			goal: "≤ 80 ms",
		},
		{ what: `${id}: the same as a multiple of a bare paste, median`, figure: ratio, unit: "×", goal: "–" },
	];
}

/** From the navigation, less the replica's own delay before it shows the thread's content. */
async function threadToContact(
	page: Page,
	sidebar: Frame,
	threads: readonly { id: string; name: string }[],
): Promise<number[]> {
	const figures: number[] = [];
	for (let turn = 1; turn <= TIMES; turn += 1) {
		const next = threads[turn % threads.length];
		if (!next) break;
		const shown = sidebar.evaluate(
			(name) =>
				new Promise<number>((resolve) => {
					const look = () => {
						if (document.querySelector(".who .name")?.textContent !== name)
							return requestAnimationFrame(look);
						resolve(Date.now());
						return undefined;
					};
					look();
				}),
			next.name,
		);
		const start = await page.evaluate((thread) => {
			window.__replica.openThread(thread);
			return Date.now();
		}, next.id);
		figures.push((await shown) - start - 60);
		await page.waitForTimeout(250);
	}
	return figures;
}

async function keyToPalette(page: Page): Promise<number[]> {
	await page.waitForTimeout(1_000);
	const figures: number[] = [];
	for (let turn = 0; turn < TIMES; turn += 1) {
		const frame = await frameOf(page, "palette");
		const ready = frame.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const look = () => {
						if (!document.hasFocus() || document.activeElement?.tagName !== "INPUT")
							return requestAnimationFrame(look);
						resolve(Date.now());
						return undefined;
					};
					look();
				}),
		);
		await page.evaluate(() => {
			window.addEventListener("keydown", () => undefined, { once: true });
		});
		const start = Date.now();
		await page.keyboard.press("Alt+r");
		figures.push((await ready) - start);
		await page.keyboard.press("Escape");
		await page.waitForTimeout(120);
	}
	return figures;
}

async function enterToText(page: Page, id: PlatformId): Promise<{ verified: number[]; ratio: number }> {
	const verified: number[] = [];
	const bare: number[] = [];
	for (let turn = 0; turn < TIMES; turn += 1) {
		await page.evaluate(() => window.__replica.setDraft(""));
		await page.waitForTimeout(60);
		await page.keyboard.press("Alt+r");
		const frame = await frameOf(page, "palette");
		await frame.locator('input[type="search"]:focus').waitFor();
		await page.keyboard.type("/bench");
		await frame.locator(".template.selected", { hasText: "/bench" }).waitFor();
		verified.push(await untilText(page, () => page.keyboard.press("Enter")));
		await page.waitForTimeout(150);
		await page.evaluate(() => window.__replica.setDraft(""));
		await page.waitForTimeout(60);
		bare.push(await untilText(page, () => barePaste(page, id)));
		await page.waitForTimeout(60);
	}
	return { verified, ratio: round(quantile(verified, 0.5) / Math.max(0.1, quantile(bare, 0.5))) };
}

/** ms until the editor's own state holds a text. */
async function untilText(page: Page, act: () => Promise<unknown>): Promise<number> {
	const there = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (window.__replica.editorText() === "") return setTimeout(look, 1);
					resolve(Date.now());
					return undefined;
				};
				look();
			}),
	);
	const start = Date.now();
	await act();
	return (await there) - start;
}

/** What a page script alone would need for the same text. */
function barePaste(page: Page, id: PlatformId): Promise<void> {
	return page
		.locator(MESSAGE_BOX[id])
		.first()
		.evaluate((box) => {
			(box as HTMLElement).focus();
			if (box instanceof HTMLTextAreaElement) {
				document.execCommand("insertText", false, "Hello Ada");
				return;
			}
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", "Hello Ada");
			box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
		});
}
