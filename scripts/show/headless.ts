import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { type Aside, editorText, frameOf, startAside, threadsOf } from "../../tests/journeys/aside.ts";
import type { ReplicaThread } from "../../tests/replicas/contract.ts";

const ROOT = join(import.meta.dirname, "../..");
const PICTURES = join(ROOT, ".artifacts", "start");

/** What a person would look for, and what must then stand in the message box before the rest of the text. */
const SEARCH = "delay";
const EMPTY_FIELD = ".template.selected .field.empty input";
const SELECTED = ".template.selected";

/** Performs the main job on every site and prints each step; true when all of it worked. */
export async function showHeadless(): Promise<boolean> {
	mkdirSync(PICTURES, { recursive: true });
	console.log("No display: performing the main job on replicas of the four message pages.\n");
	const aside = await startAside();
	const failures: string[] = [];
	for (const id of PLATFORM_IDS) {
		try {
			await showSite(aside, id);
		} catch (error) {
			failures.push(id);
			console.log(`  failed: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
		}
	}
	await aside.close();
	console.log(failures.length === 0 ? "All four sites done." : `Failed on: ${failures.join(", ")}.`);
	return failures.length === 0;
}

async function showSite(aside: Aside, id: PlatformId): Promise<void> {
	console.log(id);
	const page = await aside.open(id);
	await page.setViewportSize({ width: 1500, height: 900 });
	const thread = await answerableThread(page);
	await page.getByText(thread.name, { exact: true }).first().click();
	step(`opened the conversation with ${thread.name} by a click on its row`);

	const sidebar = await frameOf(page, "sidebar");
	await sidebar.getByText(thread.name, { exact: true }).first().waitFor({ timeout: 5_000 });
	step(`the sidebar shows ${thread.name}`);

	const text = await insertByKeyboard(page, SEARCH);
	step(`read back from the page's own editor: ${JSON.stringify(text)}`);
	if (!text.includes(firstWord(thread.name))) throw new Error("the first name is not in the text");
	const { sent, touched } = await page.evaluate(() => ({
		sent: window.__replica.sent().length,
		touched: window.__replica.sideEffects(),
	}));
	if (sent > 0 || touched.length > 0)
		throw new Error(`the page was touched: ${sent} sent, ${touched.join(", ")}`);
	step("nothing was sent; the text waits for a person's Enter");

	const picture = join(PICTURES, `${id}.png`);
	await page.screenshot({ path: picture });
	step(`picture: ${relative(ROOT, picture)}\n`);
	await page.close();
}

/** Alt+R, a word, what the template asks for, Enter. */
async function insertByKeyboard(page: Page, word: string): Promise<string> {
	await page.keyboard.press("Alt+r");
	const palette = await frameOf(page, "palette");
	await palette.locator("input:focus").waitFor({ timeout: 5_000 });
	await page.keyboard.type(word);
	await palette
		.locator(SELECTED)
		.filter({ hasText: `/${word}` })
		.waitFor({ timeout: 5_000 });
	step(`Alt+R, typed "${word}": ${await selectedTitle(palette)}`);
	await page.keyboard.press("Enter");
	for (const value of ["4711", "Friday"]) {
		if ((await palette.locator(EMPTY_FIELD).count()) === 0) break;
		const asked = await palette
			.locator(`${EMPTY_FIELD}:focus`)
			.getAttribute("aria-label", { timeout: 5_000 });
		await page.keyboard.type(value);
		step(`the template asks for ${asked}: typed ${value}`);
		await page.keyboard.press("Enter");
	}
	await page.waitForFunction(() => window.__replica.editorText().length > 0, undefined, { timeout: 5_000 });
	return editorText(page);
}

async function selectedTitle(palette: Frame): Promise<string> {
	const text = await palette.locator(`${SELECTED} b`).first().textContent();
	return text ?? "";
}

/** Somebody who is in every cast, under a name that has a first name. */
const SHOWN = "Ada Example";

async function answerableThread(page: Page): Promise<ReplicaThread> {
	const threads = await threadsOf(page);
	const thread = threads.find((one) => one.name === SHOWN);
	if (!thread) throw new Error(`the replica has no conversation with ${SHOWN}`);
	return thread;
}

function firstWord(name: string): string {
	return name.split(" ")[0] ?? name;
}

function step(line: string): void {
	console.log(`  ${line}`);
}
