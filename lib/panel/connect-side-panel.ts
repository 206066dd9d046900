import type { FromFrame, ToFrame } from "../contract/link.ts";
import { type Link, linkOver } from "./link.ts";

/** The parts of `browser.tabs` and its ports that the browser's side panel uses; the browser's own fit. */
export interface Tabs {
	query(which: { active: true; currentWindow: true }): Promise<readonly { id?: number | undefined }[]>;
	connect(tabId: number, options: { name: string }): TabPort;
	readonly onActivated: Happening<() => void>;
	readonly onUpdated: Happening<(tabId: number, change: { status?: string | undefined }) => void>;
}
export interface TabPort {
	postMessage(message: FromFrame): void;
	disconnect(): void;
	readonly onMessage: { addListener(listener: (data: unknown) => void): void };
	readonly onDisconnect: { addListener(listener: () => void): void };
}
interface Happening<Listener> {
	addListener(listener: Listener): void;
	removeListener(listener: Listener): void;
}

/** Where the side panel's far end is: `nobody` on a tab without our content script. */
export interface Switchboard extends Link {
	onNobody(tell: () => void): void;
}

/** Follows the active tab of its window: one port at a time, and what an older port still says is not heard. */
export function connectSidePanel(tabs: Tabs, signal: AbortSignal): Switchboard {
	let current: { readonly port: TabPort; readonly tabId: number } | undefined;
	let receive: (message: ToFrame) => void = () => undefined;
	let nobody: () => void = () => undefined;
	let turn = 0;

	const connect = async (): Promise<void> => {
		turn += 1;
		const mine = turn;
		const old = current;
		current = undefined;
		old?.port.disconnect();
		const [tab] = await tabs.query({ active: true, currentWindow: true });
		if (mine !== turn || signal.aborted) return;
		if (tab?.id === undefined) return nobody();
		const port = tabs.connect(tab.id, { name: "aside-panel" });
		current = { port, tabId: tab.id };
		const isCurrent = () => current?.port === port;
		// Without a content script in the tab, the port is closed at once.
		port.onDisconnect.addListener(() => {
			if (!isCurrent()) return;
			current = undefined;
			nobody();
		});
		linkOver({
			post: (message) => port.postMessage(message),
			onMessage: (hear) => port.onMessage.addListener((data) => isCurrent() && hear(data)),
		}).listen((message) => receive(message));
	};

	const reconnect = () => void connect();
	const onUpdated = (tabId: number, change: { status?: string | undefined }) => {
		if (change.status === "complete" && (current === undefined || current.tabId === tabId)) reconnect();
	};
	tabs.onActivated.addListener(reconnect);
	tabs.onUpdated.addListener(onUpdated);
	signal.addEventListener(
		"abort",
		() => {
			tabs.onActivated.removeListener(reconnect);
			tabs.onUpdated.removeListener(onUpdated);
			current?.port.disconnect();
		},
		{ once: true },
	);
	reconnect();
	return {
		send: (message) => current?.port.postMessage(message),
		listen: (listener) => {
			receive = listener;
		},
		onNobody: (tell) => {
			nobody = tell;
		},
	};
}
