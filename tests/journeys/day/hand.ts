/** What a person does through a day, and what they see of the clocks. */
import { expect, type Frame, type Page, type Worker } from "@playwright/test";
import { type Aside, insertFromSidebar } from "../aside.ts";
import { badgesOn } from "../closed-root.ts";
import { clickRow, sidebarFor } from "../surfaces.ts";
import { PEOPLE, type PersonId } from "./people.ts";

/** A person writes; `at` (epoch ms) when it was before this moment. */
export async function writes(page: Page, who: PersonId, text: string, at?: number): Promise<void> {
	const { id } = PEOPLE[who];
	await page.evaluate(
		(one) => window.__replica.receive(one.id, one.text, one.at === undefined ? {} : { at: one.at }),
		{ id, text, at },
	);
}

export async function opens(page: Page, who: PersonId): Promise<Frame> {
	const { platform, name } = PEOPLE[who];
	await clickRow(page, platform, name);
	return sidebarFor(page, name);
}

/** Inserts by shortcut, writes on where `more` is given, and sends. */
export async function answersWith(page: Page, shortcut: string, more = ""): Promise<void> {
	await insertFromSidebar(page, shortcut);
	if (more !== "") await page.keyboard.type(more);
	await sends(page);
}

export async function sends(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(() => window.__replica.editorText().trim())).not.toBe("");
	const before = await page.evaluate(() => window.__replica.sent().length);
	await page.keyboard.press("Enter");
	await expect.poll(() => page.evaluate(() => window.__replica.sent().length)).toBe(before + 1);
}

/** Presses a button of the sidebar's foot, then an entry of what opens. */
export async function decides(
	sidebar: Frame,
	foot: "resolve" | "remind" | "more",
	entry: string,
): Promise<void> {
	await sidebar.locator(`#foot-${foot}`).click();
	await sidebar.locator(".foot-menu .menu-item", { hasText: entry }).click();
}

export async function meterSays(sidebar: Frame, words: string): Promise<void> {
	await expect(sidebar.locator(".meter")).toContainText(words);
}

/** A busy machine needs minutes for what a person does in none: time left to the next five minutes, of days no hours. */
function roughly(badge: string): string {
	const days = /^\d+d/.exec(badge);
	if (days) return badge.replace(/ \d+h/, "");
	const [, hours = "0", minutes = "0"] = /^(?:(\d+)h ?)?(?:(\d+)m )?left$/.exec(badge) ?? [];
	const all = Math.ceil((Number(hours) * 60 + Number(minutes)) / 5) * 5;
	const [full, rest] = [Math.floor(all / 60), all % 60];
	return all === 0 ? badge : `${full > 0 ? `${full}h ` : ""}${rest > 0 ? `${rest}m ` : ""}left`;
}

/** Desk's list as it is read: name, badge, why. */
export async function needsReply(desk: Page): Promise<string[][]> {
	const list = await desk
		.locator(".waiting-row")
		.evaluateAll((rows) =>
			rows.map((row) =>
				[".waiting-who b", ".badge", ".waiting-why"].map((part) =>
					(row.querySelector(part)?.textContent ?? "").replace(/ · last seen .*$/, ""),
				),
			),
		);
	return list.map((words) => words.map((text, at) => (at === 1 ? roughly(text) : text)));
}

/** Those who wait equally long stand in no order that anybody promised. */
export function inOrder(list: readonly string[][]): string[][] {
	const place = (entry: readonly string[]) => list.findIndex((one) => endOf(one) === endOf(entry));
	return list.toSorted(
		(one, other) => place(one) - place(other) || (one[0] ?? "").localeCompare(other[0] ?? ""),
	);
}

/** What decides the place: the due time, and being a VIP. */
function endOf([, , why = ""]: readonly string[]): string {
	return (why.match(/\d\d:\d\d [AP]M|VIP/g) ?? []).join();
}

export async function openDesk(aside: Aside, page = "needs-reply"): Promise<Page> {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#${page}`);
	await desk.locator(".desk-nav").waitFor();
	return desk;
}

/** What the badge on each person's row says. A badge on a row of somebody else stands under the row's own words. */
export async function badges(page: Page): Promise<Record<string, string>> {
	const names = Object.values(PEOPLE).map(({ name }) => name);
	const found = (await badgesOn(page)).map(({ row, says }) => [
		names.find((name) => row.includes(name)) ?? row,
		roughly(says),
	]);
	return Object.fromEntries(found.sort());
}

/** The icon: its number, its title, its colour. */
export function toolbar(
	where: Pick<Worker, "evaluate">,
): Promise<{ text: string; title: string; colour: string }> {
	return where.evaluate<{ text: string; title: string; colour: string }>(`(async () => {
		const [text, title, colour] = await Promise.all([
			chrome.action.getBadgeText({}), chrome.action.getTitle({}), chrome.action.getBadgeBackgroundColor({}),
		]);
		return { text, title, colour: colour.slice(0, 3).map((part) => part.toString(16).padStart(2, "0")).join("") };
	})()`);
}

/** Ids of the notifications that stand there. */
export function standing(worker: Worker): Promise<string[]> {
	return worker.evaluate<string[]>("chrome.notifications.getAll().then((all) => Object.keys(all).sort())");
}

/** From now on notes what notifications say, until this worker ends. */
export async function listenForWords(worker: Worker): Promise<() => Promise<string[][]>> {
	await worker.evaluate(`(() => {
		const create = chrome.notifications.create.bind(chrome.notifications);
		globalThis.said = [];
		chrome.notifications.create = (id, options, ...more) => {
			globalThis.said.push([options.title, options.message]);
			return create(id, options, ...more);
		};
	})()`);
	return () => worker.evaluate<string[][]>("globalThis.said");
}

/** Kills the worker as the browser does; what needs one next starts it. */
export async function killWorker(desk: Page): Promise<void> {
	const session = await desk.context().newCDPSession(desk);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await session.detach();
}
