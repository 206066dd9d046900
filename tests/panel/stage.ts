import type { FromFrame, ToFrame } from "../../lib/contract/link.ts";
import type { PageView } from "../../lib/contract/page-view.ts";
import { type Template, withDefaults } from "../../lib/contract/template.ts";
import { type ReplySetup, USUAL_SETUP } from "../../lib/contract/template-records.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import type { Topic } from "../../lib/messaging/changes.ts";
import { createPanel, type Panel } from "../../lib/panel/panel.ts";

export const NOW = new Date(2026, 10, 23, 17, 5).getTime();

export function entry(id: string, more: Partial<Template> = {}): Template {
	return withDefaults({
		id,
		title: `Title ${id}`,
		shortcut: id,
		folder: "Support",
		kind: "reply",
		inquiryTypes: [],
		platforms: [],
		variants: { en: `Hi {{ contact.first_name | default: "there" }}, this is ${id}.` },
		updatedAt: 0,
		...more,
	});
}

export const LIBRARY: readonly Template[] = [
	entry("plain", { variants: { en: 'Hi {{ contact.first_name | default: "there" }}!', de: "Hallo!" } }),
	entry("order", {
		variants: { en: "Order {{ ask.order_number }} by {{ ask.answer_by }}, {{ ask.order_number }}." },
	}),
	entry("thanks"),
];

export function viewOf(more: Partial<PageView> = {}): PageView {
	return {
		platform: "instagram",
		state: "thread",
		threadKey: "instagram:A",
		contact: { name: "Julia Meyer", handle: "julia.m" },
		messages: [],
		composer: "ready",
		theme: "light",
		missing: [],
		...more,
	};
}

export interface Staged {
	readonly panel: Panel;
	readonly sent: FromFrame[];
	readonly asked: { name: string; request: unknown }[];
	readonly clipboard: string[];
	tell(message: ToFrame): void;
	/** As if the worker had announced it. */
	change(topic: Topic): void;
}

export interface StageOptions {
	readonly templates?: readonly Template[];
	readonly recent?: readonly string[];
	readonly failure?: "unreachable" | "orphaned";
	readonly clipboardRefuses?: boolean;
	readonly setup?: Partial<ReplySetup>;
}

/** A panel with a worker and a content script that are played by the test. */
export async function stagePanel(options: StageOptions = {}): Promise<Staged> {
	const { templates = LIBRARY, recent = [], failure, clipboardRefuses = false } = options;
	const sent: FromFrame[] = [];
	const asked: Staged["asked"] = [];
	const clipboard: string[] = [];
	const changes: { topics: readonly Topic[]; listener: () => void }[] = [];
	const replies: Readonly<Record<string, unknown>> = {
		"templates.list": { templates },
		"templates.recent": { templateIds: recent },
		"setup.read": { ...USUAL_SETUP, ...options.setup },
		"shortcuts.read": { sidebar: "Alt+A", palette: "Alt+R" },
	};
	const ask = (async (name: string, request: unknown) => {
		asked.push({ name, request });
		return failure ? { ok: false, failure: { kind: failure } } : { ok: true, value: replies[name] ?? {} };
	}) as unknown as Ask;
	let receive: (message: ToFrame) => void = () => undefined;
	const panel = createPanel({
		link: {
			send: (message) => sent.push(message),
			listen: (listener) => {
				receive = listener;
			},
		},
		ask,
		onChange: (topics, listener) => changes.push({ topics, listener }),
		now: () => NOW,
		interfaceLanguage: "en",
		writeClipboard: async (text) => {
			if (!clipboardRefuses) clipboard.push(text);
			return !clipboardRefuses;
		},
		signal: new AbortController().signal,
	});
	await settled();
	const change = (topic: Topic): void => {
		for (const { topics, listener } of changes) if (topics.includes(topic)) listener();
	};
	return { panel, sent, asked, clipboard, tell: (message) => receive(message), change };
}

/** Lets promises that are ready come through. */
export function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
