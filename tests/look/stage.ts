/** Serves the built extension pages and puts a page around them that plays the content script. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Frame, Page } from "@playwright/test";
import type { FromFrame, ToFrame } from "../../lib/contract/link.ts";
import type { PageView } from "../../lib/contract/page-view.ts";
import type { Template } from "../../lib/contract/template.ts";
import { pseudoLookUp } from "../../lib/i18n/pseudo.ts";
import { startersIn } from "../../lib/templates/starter-library.ts";
import { FRESH } from "./replies.ts";

const BUILT = join(import.meta.dirname, "../../.output/chrome-mv3");
const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
};
const NONCE = "0123456789abcdef0123456789abcdef";

export async function serveBuild(): Promise<{ url: string; close: () => void }> {
	const server = createServer(async (request, response) => {
		const path = normalize(new URL(request.url ?? "/", "http://stage").pathname);
		if (path === "/host.html") {
			response.setHeader("content-type", "text/html").end(HOST);
			return;
		}
		try {
			const body = await readFile(join(BUILT, path));
			response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream").end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const HOST = `<!doctype html><html lang="en"><title>Host</title><style>html,body{margin:0;height:100%;background:#dfe1e8}iframe{border:0;display:block}</style><main></main></html>`;

export interface Stage {
	readonly templates?: readonly Template[];
	readonly recent?: readonly string[];
	readonly pseudo?: boolean;
	/** A folder of `_locales`; English otherwise. */
	readonly locale?: string;
	readonly workerDead?: boolean;
	readonly report?: unknown;
	/** What the worker answers beside the usual. */
	readonly replies?: Readonly<Record<string, unknown>>;
}

/** Every message with \u0001 and \u0002 where its values go. */
async function textsOf({ pseudo = false, locale = "en" }: Stage): Promise<Readonly<Record<string, string>>> {
	const catalogue: Record<string, { message: string }> = JSON.parse(
		await readFile(join(BUILT, `_locales/${locale}/messages.json`), "utf8"),
	);
	const text = (key: string, message: string) =>
		pseudo ? pseudoLookUp(key, ["\u0001", "\u0002"]) : withMarks(message);
	return Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, text(key, message)]));
}

/** Values come in the order of their names, as in `lib/i18n/say.ts`. */
function withMarks(message: string): string {
	const names = [...new Set(message.match(/\$\w+\$/g))].sort();
	return message.replace(/\$\w+\$/g, (name) => String.fromCharCode(names.indexOf(name) + 1));
}

/** A page serves several scenes: the last one's stage is taken down. */
const lastStage = new WeakMap<Page, { dispose(): Promise<void> }>();

/** Runs before the page's own scripts: an extension interface that answers as the worker would. */
export async function fakeBrowser(page: Page, stage: Stage): Promise<void> {
	const texts = await textsOf(stage);
	const replies: Readonly<Record<string, unknown>> = {
		...FRESH,
		"templates.list": { templates: stage.templates ?? startersIn(stage.locale ?? "en") },
		...(stage.recent && { "templates.recent": { templateIds: stage.recent } }),
		...stage.replies,
	};
	await lastStage.get(page)?.dispose();
	const disposable = await page.addInitScript(
		({ texts, replies, nonce, workerDead, report, language }) => {
			const sendMessage = async ({ name, request }: { name: string; request: { nonce?: string } }) => {
				if (name === "frame.confirm") return { ok: true, value: { confirmed: request.nonce === nonce } };
				if (workerDead) throw new Error("no worker");
				if (!(name in replies)) reportError(new Error(`The stage has no answer to ${name}`));
				return { ok: true, value: replies[name as keyof typeof replies] };
			};
			const fill = (text: string, values: string[]) =>
				values.reduce((filled, value, at) => filled.replace(String.fromCharCode(at + 1), value), text);
			const happening = { addListener: () => undefined, removeListener: () => undefined };
			const port = {
				onMessage: happening,
				onDisconnect: happening,
				postMessage: () => undefined,
				disconnect: () => undefined,
			};
			const chrome = {
				runtime: { id: "stage", sendMessage, onMessage: happening, connect: () => port },
				i18n: {
					getMessage: (key: string, values: string[] = []) =>
						fill((texts as Record<string, string>)[key] ?? "", values),
					getUILanguage: () => language,
				},
				tabs: {
					query: async () => [{ id: 1 }],
					sendMessage: async () => {
						if (report === undefined) throw new Error("Receiving end does not exist");
						return report;
					},
					connect: () => ({
						onMessage: happening,
						onDisconnect: { addListener: (listener: () => void) => setTimeout(listener, 10) },
						disconnect: () => undefined,
						postMessage: () => undefined,
					}),
					onActivated: happening,
					onUpdated: happening,
				},
				permissions: { contains: async () => false, request: async () => false },
				storage: {
					session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
				},
				windows: { getCurrent: async () => ({ id: 7 }) },
				sidePanel: { open: async () => undefined },
			};
			Object.defineProperty(globalThis, "chrome", { value: chrome });
		},
		{
			texts,
			replies,
			nonce: NONCE,
			workerDead: stage.workerDead ?? false,
			report: stage.report,
			language: stage.locale ?? "en",
		},
	);
	lastStage.set(page, disposable);
}

export interface Framed {
	readonly frame: Frame;
	tell(message: ToFrame): Promise<void>;
	/** What the frame has said so far. */
	heard(): Promise<FromFrame[]>;
}

interface FrameOptions {
	readonly url: string;
	readonly file: "sidebar" | "palette";
	readonly width: number;
	readonly height: number;
	readonly nonce?: string;
}

/** Frames the page and shakes hands as the content script does. */
export async function openFrame(page: Page, options: FrameOptions): Promise<Framed> {
	const { url, file, width, height, nonce = NONCE } = options;
	await page.setViewportSize({ width, height });
	await page.goto(`${url}/host.html`);
	await page.evaluate(
		({ file, width, height, nonce }) =>
			new Promise<void>((resolve) => {
				const frame = document.createElement("iframe");
				frame.title = "Aside";
				frame.allow = "clipboard-write";
				frame.style.width = `${width}px`;
				frame.style.height = `${height}px`;
				frame.src = `/${file}.html`;
				frame.addEventListener("load", () => {
					const { port1, port2 } = new MessageChannel();
					const heard: unknown[] = [];
					port1.onmessage = ({ data }) => heard.push(data);
					Object.assign(window, { asidePort: port1, asideHeard: heard });
					frame.contentWindow?.postMessage({ aside: nonce }, "*", [port2]);
					resolve();
				});
				document.querySelector("main")?.append(frame);
			}),
		{ file, width, height, nonce },
	);
	const frame = page.frames().find((candidate) => candidate.url().includes(`/${file}.html`));
	if (!frame) throw new Error("The frame did not load");
	return {
		frame,
		tell: (message) =>
			page.evaluate((data) => {
				(window as unknown as { asidePort: MessagePort }).asidePort.postMessage(data);
			}, message),
		heard: () => page.evaluate(() => (window as unknown as { asideHeard: FromFrame[] }).asideHeard),
	};
}

export function viewOf(more: Partial<PageView> = {}): PageView {
	return {
		platform: "instagram",
		state: "thread",
		threadKey: "instagram:1",
		contact: { name: "Julia Meyer", handle: "julia.m" },
		messages: [],
		composer: "ready",
		theme: "light",
		interfaceLanguage: "de",
		missing: [],
		...more,
	};
}
