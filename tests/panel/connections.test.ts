import { afterEach, describe, expect, test, vi } from "vitest";
import { connectFrame } from "../../lib/panel/connect-frame.ts";
import { connectSidePanel, type TabPort, type Tabs } from "../../lib/panel/connect-side-panel.ts";
import { toggleOf } from "../../lib/panel/keys.ts";
import { settled, viewOf } from "./stage.ts";

const RIGHT = "r".repeat(32);
const life = new AbortController();
const ports: MessagePort[] = [];
afterEach(() => {
	for (const port of ports.splice(0)) port.close();
});

/** A window of a frame, and a page around it that posts what it likes. */
function frameWindow() {
	const parent = {};
	const target = new EventTarget();
	const window = { parent, addEventListener: target.addEventListener.bind(target) as never };
	const post = (data: unknown, more: { source?: unknown; count?: number } = {}) => {
		const { port1, port2 } = new MessageChannel();
		ports.push(port1, port2);
		const event = Object.assign(new Event("message"), {
			data,
			source: "source" in more ? more.source : parent,
			ports: [port2, port2].slice(0, more.count ?? 1),
		});
		target.dispatchEvent(event);
		return port1;
	};
	return { window, post };
}

describe("the handshake of a frame", () => {
	test("takes the port of the confirmed nonce, after any number of wrong ones", async () => {
		const { window, post } = frameWindow();
		const confirm = vi.fn(async (nonce: string) => nonce === RIGHT);
		const linked = connectFrame(window, confirm, life.signal);
		post({ aside: "w".repeat(32) });
		const far = post({ aside: RIGHT });
		const link = await linked;
		const heard: unknown[] = [];
		link.listen((message) => heard.push(message));
		far.postMessage({ type: "nonsense" });
		far.postMessage({ type: "view", view: { platform: "myspace" } });
		far.postMessage({ type: "shown" });
		await vi.waitFor(() => expect(heard).toEqual([{ type: "shown" }]));
	});

	test("does not even ask about anything else that is posted", async () => {
		const { window, post } = frameWindow();
		const confirm = vi.fn(async () => true);
		void connectFrame(window, confirm, life.signal);
		post({ aside: RIGHT }, { source: {} });
		post({ aside: RIGHT }, { source: null });
		post({ aside: RIGHT }, { count: 0 });
		post({ aside: RIGHT }, { count: 2 });
		post({ aside: "short" });
		post("aside");
		post(null);
		await settled();
		expect(confirm).not.toHaveBeenCalled();
	});

	test("a flood is looked at fifty times, and one nonce once", async () => {
		const { window, post } = frameWindow();
		const confirm = vi.fn(async () => false);
		let linked = false;
		void connectFrame(window, confirm, life.signal).then(() => {
			linked = true;
		});
		for (let n = 0; n < 200; n += 1) post({ aside: String(n % 100).padStart(32, "0") });
		await settled();
		expect(confirm).toHaveBeenCalledTimes(50);
		expect(linked).toBe(false);
	});
});

function fakeTabs(ids: (number | undefined)[]) {
	const activated = new Set<() => void>();
	const updated = new Set<(tabId: number, change: { status?: string | undefined }) => void>();
	const opened: { tabId: number; say: (data: unknown) => void; close: () => void; closed: boolean }[] = [];
	const tabs: Tabs = {
		query: async () => [{ id: ids[0] }],
		connect: (tabId): TabPort => {
			let hear: (data: unknown) => void = () => undefined;
			let gone: () => void = () => undefined;
			const port = { tabId, say: (data: unknown) => hear(data), close: () => gone(), closed: false };
			opened.push(port);
			return {
				postMessage: () => undefined,
				disconnect: () => {
					port.closed = true;
				},
				onMessage: {
					addListener: (listener) => {
						hear = listener;
					},
				},
				onDisconnect: {
					addListener: (listener) => {
						gone = listener;
					},
				},
			};
		},
		onActivated: {
			addListener: (listener) => activated.add(listener),
			removeListener: (listener) => activated.delete(listener),
		},
		onUpdated: {
			addListener: (listener) => updated.add(listener),
			removeListener: (listener) => updated.delete(listener),
		},
	};
	const switchTo = async (id: number | undefined) => {
		ids[0] = id;
		for (const listener of activated) listener();
		await settled();
	};
	return { tabs, opened, switchTo, listeners: () => activated.size + updated.size };
}

describe("the browser's side panel", () => {
	test("follows the active tab; what the old tab still says is not heard", async () => {
		const { tabs, opened, switchTo } = fakeTabs([1]);
		const board = connectSidePanel(tabs, life.signal);
		const heard: unknown[] = [];
		board.listen((message) => heard.push(message));
		await settled();
		await switchTo(2);
		expect(opened.map(({ tabId, closed }) => [tabId, closed])).toEqual([
			[1, true],
			[2, false],
		]);
		opened[0]?.say({ type: "view", view: viewOf() });
		opened[1]?.say({ type: "shown" });
		expect(heard).toEqual([{ type: "shown" }]);
	});

	test("says when nobody answers, and leaves its listeners when it ends", async () => {
		const ending = new AbortController();
		const { tabs, opened, switchTo, listeners } = fakeTabs([1]);
		const nobody = vi.fn();
		connectSidePanel(tabs, ending.signal).onNobody(nobody);
		await settled();
		opened[0]?.close();
		expect(nobody).toHaveBeenCalledTimes(1);
		await switchTo(undefined);
		expect(nobody).toHaveBeenCalledTimes(2);
		ending.abort();
		expect(listeners()).toBe(0);
	});
});

test.each([
	[{ code: "KeyA", altKey: true }, false, "sidebar"],
	[{ code: "KeyR", altKey: true }, false, "palette"],
	[{ code: "KeyA", altKey: true, altGraph: true }, false, undefined],
	[{ code: "KeyA", altKey: true, ctrlKey: true }, false, undefined],
	[{ code: "KeyA", altKey: true }, true, undefined],
	[{ code: "KeyR", ctrlKey: true, shiftKey: true }, true, "palette"],
	[{ code: "KeyB", altKey: true }, false, undefined],
])("%j on a Mac: %s toggles %s", (pressed, isMac, expected) => {
	const { altGraph = false, ...keys } = {
		altKey: false,
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		...pressed,
	} as {
		altGraph?: boolean;
		code: string;
		altKey: boolean;
		ctrlKey: boolean;
		metaKey: boolean;
		shiftKey: boolean;
	};
	expect(toggleOf({ ...keys, getModifierState: () => altGraph }, isMac)).toBe(expected);
});
