/** The eight faces of the message pages that journeys go over, and a person's hands on them. */
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { frameOf, MESSAGE_BOX } from "./aside.ts";

export interface Surface {
	readonly title: string;
	readonly platform: PlatformId;
	/** As in `ReplicaOptions`. */
	readonly query: string;
	/** Its editor shows a line break as a new paragraph, so that its text has two. */
	readonly hasParagraphs?: true;
}

/** Each site as it is now. */
export const SITES: readonly Surface[] = [
	{ title: "Instagram", platform: "instagram", query: "" },
	{ title: "Facebook", platform: "facebook", query: "", hasParagraphs: true },
	{ title: "Business Suite", platform: "business", query: "", hasParagraphs: true },
	{ title: "X", platform: "x", query: "" },
];

/** With the older layouts some people still get. */
export const SURFACES: readonly Surface[] = [
	...SITES,
	{ title: "Instagram's older list", platform: "instagram", query: "layout=old" },
	{ title: "Facebook's older grid", platform: "facebook", query: "layout=old", hasParagraphs: true },
	{ title: "Facebook with plain text", platform: "facebook", query: "layout=plain" },
	{ title: "X without its shadow root", platform: "x", query: "layout=old" },
];

const ROWS: Readonly<Record<PlatformId, string>> = {
	instagram: ".xrow",
	facebook: ".chats a.row",
	business: ".threads .row",
	x: ".c-item",
};

export function rowsOf(page: Page, platform: PlatformId): Locator {
	return page.locator(ROWS[platform]);
}

/** Clicks the thread's row in the site's own list with the mouse. */
export async function clickRow(page: Page, platform: PlatformId, name: string): Promise<void> {
	await rowsOf(page, platform).filter({ hasText: name }).first().click();
}

/** The site's own message box. */
export function boxOf(page: Page, platform: PlatformId): Locator {
	return page.locator(MESSAGE_BOX[platform]).filter({ visible: true });
}

/** Waits until the sidebar shows this person and a message box it can write to. */
export async function sidebarFor(page: Page, name: string): Promise<Frame> {
	const sidebar = await frameOf(page, "sidebar");
	await expect(sidebar.locator("h1.name")).toHaveText(name);
	await expect(sidebar.locator(".bar .status")).toHaveText("Ready");
	return sidebar;
}

/** Chooses the template of this id, which must be in the list, and presses Insert. */
export async function pressInsert(sidebar: Frame, templateId: string): Promise<void> {
	const row = sidebar.locator(`[data-template="${templateId}"]`);
	if (!(await row.getAttribute("class"))?.includes("selected")) await row.locator(".template-head").click();
	await row.locator(".button.primary").click();
}

/** Waits for the words that the insertion arrived. */
export async function insertionArrives(sidebar: Frame): Promise<void> {
	await expect(sidebar.locator(".insert-status")).toContainText("Inserted");
}

/** What the page saw happen that nobody asked for: writes elsewhere, shortcuts, sends, blocked resources. */
export function evidenceOf(page: Page) {
	return page.evaluate(() => ({
		sideEffects: window.__replica.sideEffects(),
		sent: window.__replica.sent(),
		violations: window.__replica.violations(),
	}));
}

/** Lets no error of the page or of ours go unseen. Returns the list that fills. */
export function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
	page.on("console", (message) => {
		// The replicas have no icon for the tab; the browser asks for one all the same.
		const isIcon = message.location().url.endsWith("/favicon.ico");
		if (message.type() === "error" && !isIcon) errors.push(message.text());
	});
	return errors;
}
