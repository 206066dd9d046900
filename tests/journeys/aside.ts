/** The built extension in Chromium on the replica pages: what every journey starts from. */
import { fileURLToPath } from "node:url";
import type { BrowserContext, Frame, Page, Worker } from "@playwright/test";
import type { PageView } from "../../lib/contract/page-view.ts";
import type { PlatformId } from "../../lib/contract/sites.ts";
import type { TabReport } from "../../lib/contract/tab.ts";
import type { TemplateInput } from "../../lib/contract/template.ts";
import type { ReplicaThread } from "../replicas/contract.ts";
import type { RunningReplicas } from "../replicas/server.ts";
import { type Life, launchWithExtension } from "./chromium.ts";
import { replicasOfThisRun } from "./replica-server.ts";

export const EXTENSION = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));

export const INBOX: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/inbox/",
	facebook: "https://www.facebook.com/messages/",
	business: "https://business.facebook.com/latest/inbox/all?asset_id=1001&mailbox_id=1001",
	x: "https://x.com/i/chat",
};

export interface Aside {
	readonly context: BrowserContext;
	readonly replicas: RunningReplicas;
	readonly worker: Worker;
	readonly extensionId: string;
	/** Opens a site's inbox in a new tab; `query` as in `ReplicaOptions`. */
	open(platform: PlatformId, query?: string, path?: string): Promise<Page>;
	close(): Promise<void>;
}

/** Everything resolves to loopback, so nothing can leave the machine; other servers of this machine keep their ports. */
export async function startAside(args: readonly string[] = [], life: Life = {}): Promise<Aside> {
	const replicas = await replicasOfThisRun();
	const { context, close } = await launchWithExtension(
		EXTENSION,
		[`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}, EXCLUDE 127.0.0.1`, ...args],
		life,
	);
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
	return {
		context,
		replicas,
		worker,
		extensionId: new URL(worker.url()).host,
		async open(platform, query = "", path) {
			const page = await context.newPage();
			// Wide enough for the sidebar to stand beside the page.
			await page.setViewportSize({ width: 1500, height: 900 });
			const url = new URL(path ?? INBOX[platform], INBOX[platform]);
			for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
			await page.goto(url.href);
			await page.evaluate(() => window.__replica.ready);
			return page;
		},
		async close() {
			await close();
			await replicas.close();
		},
	};
}

/** Our own page inside the platform's page, once it has passed the handshake. */
export async function frameOf(page: Page, name: "sidebar" | "palette"): Promise<Frame> {
	const find = () => page.frames().find((frame) => frame.url().endsWith(`/${name}.html`));
	while (!find()) await page.waitForTimeout(10);
	const frame = find();
	if (!frame) throw new Error(`${name} left the page`);
	await frame.waitForSelector("#app > *");
	return frame;
}

/** The replica's threads of a kind one can answer. */
export async function threadsOf(
	page: Page,
	kind: ReplicaThread["kind"] = "person",
): Promise<ReplicaThread[]> {
	const threads = await page.evaluate(() => window.__replica.threads());
	return threads.filter((thread) => thread.kind === kind);
}

export function openThread(page: Page, id: string): Promise<void> {
	return page.evaluate((threadId) => window.__replica.openThread(threadId), id);
}

/** From the editor's own state, never from the DOM. */
export function editorText(page: Page): Promise<string> {
	return page.evaluate(() => window.__replica.editorText());
}

/** The open thread's own message box, for a person's clicks and keys. */
export const MESSAGE_BOX: Readonly<Record<PlatformId, string>> = {
	instagram: '[data-pagelet^="IGDComposer"] [role="textbox"]',
	facebook: '[role="main"] [data-lexical-editor="true"]',
	business: '[data-surface*="detail_view"] [data-lexical-editor="true"]',
	x: '[data-testid="dm-composer-textarea"]',
};

/**
 * Lays templates into the extension's database, beside the starter library, as a person would have written them. By
 * shortcut: an English body, or what else there is to the template.
 */
export async function layTemplates(
	aside: Aside,
	bodies: Readonly<Record<string, string | Partial<TemplateInput>>>,
): Promise<void> {
	const desk = await aside.context.newPage();
	await desk.goto(`chrome-extension://${aside.extensionId}/desk.html#templates`);
	await desk.locator(".desk-row").first().waitFor();
	const templates = Object.entries(bodies).map(([shortcut, body]) => ({
		id: `test-${shortcut}`,
		title: `Test ${shortcut}`,
		shortcut,
		folder: "Tests",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		updatedAt: 0,
		...(typeof body === "string" ? { variants: { en: body } } : body),
	}));
	await desk.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction("templates", "readwrite");
					for (const row of rows) work.objectStore("templates").put(row);
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		templates,
	);
	await desk.close();
}

/** All rows of a table of the extension's database, read in the worker or in a page of the extension. */
export function rowsIn(where: Pick<Worker, "evaluate">, table: string): Promise<Record<string, unknown>[]> {
	return where.evaluate(
		(name) =>
			new Promise<Record<string, unknown>[]>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(name);
					const all = work.objectStore(name).getAll();
					work.onabort = () => reject(work.error);
					work.oncomplete = () => {
						opening.result.close();
						resolve(all.result);
					};
				};
			}),
		table,
	);
}

/** Clicks into the sidebar's search, types a shortcut, and presses Enter on what is selected then. */
export async function insertFromSidebar(page: Page, shortcut: string): Promise<void> {
	const sidebar = await frameOf(page, "sidebar");
	const search = sidebar.locator('input[type="search"]');
	await search.click();
	await search.press("ControlOrMeta+a");
	await page.keyboard.type(`/${shortcut}`);
	await chosen(sidebar, shortcut).waitFor();
	await sidebar.locator(".button.primary:not([aria-disabled=true])", { hasText: "Insert" }).waitFor();
	await page.keyboard.press("Enter");
	await sidebar.locator(".insert-status", { hasText: "Inserted" }).waitFor();
}

/** The selected template's card, once it is the one with this shortcut. */
export function chosen(frame: Frame, shortcut: string) {
	return frame.locator(".template.selected", { has: frame.getByText(`/${shortcut}`, { exact: true }) });
}

/** Waits until the sidebar shows this name as the contact. */
export async function shows(page: Page, name: string): Promise<Frame> {
	const sidebar = await frameOf(page, "sidebar");
	await sidebar.locator(".who .name", { hasText: name }).waitFor();
	return sidebar;
}

/** Gives the extension's command as the browser does when its key is pressed. */
export function giveCommand(
	aside: Pick<Aside, "worker">,
	command: "open-palette" | "toggle-sidebar" | "next-waiting" | "acknowledge",
): Promise<void> {
	return aside.worker.evaluate((name) => {
		const { chrome } = globalThis as unknown as {
			chrome: { commands: { onCommand: { dispatch(command: string): void } } };
		};
		chrome.commands.onCommand.dispatch(name);
	}, command);
}

/** Mode and width of the sidebar per site, as they are stored. */
export function storedLayouts(aside: Aside): Promise<Record<string, { mode: string; width: number }>> {
	return aside.worker.evaluate(async () => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { get(key: string): Promise<{ layouts?: Record<string, never> }> } } };
		};
		return (await chrome.storage.local.get("layouts")).layouts ?? {};
	});
}

/** What Aside sees in the active tab, as the popup is told. */
export async function viewOf(aside: Aside): Promise<PageView | undefined> {
	const report = await aside.worker.evaluate<TabReport | undefined>(`(async () => {
		const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
		return chrome.tabs.sendMessage(tab.id, { type: "aside-report" });
	})()`);
	return report?.view;
}
