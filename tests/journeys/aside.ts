/** The built extension in Chromium on the replica pages: what every journey starts from. */
import { fileURLToPath } from "node:url";
import type { BrowserContext, Frame, Page, Worker } from "@playwright/test";
import type { PlatformId } from "../../lib/contract/sites.ts";
import type { ReplicaThread } from "../replicas/contract.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { launchWithExtension } from "./chromium.ts";

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

/** Everything resolves to loopback, so nothing can leave the machine. */
export async function startAside(args: readonly string[] = []): Promise<Aside> {
	const replicas = await startReplicas();
	const { context, close } = await launchWithExtension(EXTENSION, [
		`--host-resolver-rules=MAP * 127.0.0.1:${replicas.port}`,
		...args,
	]);
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
	return {
		context,
		replicas,
		worker,
		extensionId: new URL(worker.url()).host,
		async open(platform, query = "", path) {
			const page = await context.newPage();
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
