// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ToFrame } from "../../lib/contract/link.ts";
import { TRIGGERS, type Trigger } from "../../lib/contract/template-records.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import type { FeatureVisit } from "../../lib/page/features/feature.ts";
import { inline } from "../../lib/page/features/inline.ts";
import { createPalette } from "../../lib/page/palette.ts";

const GREETING = { type: "layout", mode: "docked" } as const satisfies ToFrame;
const LAST = { type: "orphaned" } as const satisfies ToFrame;
const SHORTCUTS = [
	{ templateId: "hello", shortcut: "zhi", title: "Hello" },
	{ templateId: "hello-long", shortcut: "zhilong", title: "Hello, at length" },
];

const life: AbortController[] = [];
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
	for (const controller of life.splice(0)) controller.abort();
});

/** A message box with this trigger set, and a palette whose frame has not been loaded yet. */
async function pageWith(trigger: Trigger) {
	const host = document.createElement("div");
	const box = document.createElement("textarea");
	document.body.append(box, host);
	const shadow = host.attachShadow({ mode: "closed" });
	const ask = (async (name: string) => ({
		ok: true,
		value: name === "inline.shortcuts" ? { trigger, shortcuts: SHORTCUTS } : {},
	})) as unknown as Ask;
	const palette = createPalette({
		title: "Palette",
		url: "https://aside.example/palette.html",
		origin: "*",
		shadow,
		ask,
		onMessage: () => undefined,
		greeting: () => [GREETING],
	});
	const controller = new AbortController();
	life.push(controller);
	/** Only a browser makes events that count as pressed by a person: the listeners are called as it would. */
	const listeners = new Map<string, (event: unknown) => void>();
	inline.start({
		window: { addEventListener: (type: string, listen: () => void) => listeners.set(type, listen) },
		shadow,
		ask,
		watcher: { anchors: () => ({ composer: box }), view: () => undefined },
		onView: () => undefined,
		expand: palette.expand,
		signal: controller.signal,
	} as unknown as FeatureVisit);
	await vi.waitFor(() => expect(listeners.has("keydown")).toBe(true));
	await Promise.resolve();
	const write = (text: string): void => {
		box.value = text;
		box.focus();
		box.setSelectionRange(text.length, text.length);
	};
	return {
		/** The list of templates has had its time to open. */
		async type(text: string): Promise<void> {
			write(text);
			listeners.get("input")?.({ composedPath: () => [box] });
			await new Promise((resolve) => setTimeout(resolve, 0));
		},
		/** Ahead of the list. Whether the key was kept from the page. */
		typeAndPressTab(text: string): boolean {
			write(text);
			const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
			const composedPath = () => [box];
			listeners.get("keydown")?.({
				key: "Tab",
				isTrusted: true,
				isComposing: false,
				composedPath,
				preventDefault,
				stopImmediatePropagation,
			});
			return preventDefault.mock.calls.length > 0;
		},
		hasFrame: () => palette.frame() !== undefined,
		/** The palette's frame comes up and listens: what it is told from then on. */
		async load(): Promise<ToFrame[]> {
			const told: ToFrame[] = [];
			palette.prepare();
			const { element } = palette.frame() ?? {};
			const inside = element?.contentWindow;
			if (!element || !inside) throw new Error("No frame");
			const hands = vi.spyOn(inside, "postMessage").mockImplementation(((
				_: unknown,
				__: string,
				[port]: MessagePort[],
			) => {
				port?.addEventListener("message", ({ data }) => told.push(data));
				port?.start();
			}) as typeof inside.postMessage);
			element.dispatchEvent(new Event("load"));
			await vi.waitFor(() => expect(told[0]).toEqual(GREETING));
			palette.frame()?.post(LAST);
			await vi.waitFor(() => expect(told).toContainEqual(LAST));
			hands.mockRestore();
			return told;
		},
	};
}

const expandsOf = (told: readonly ToFrame[]) => told.filter(({ type }) => type === "expand");

describe.each(TRIGGERS.filter((sign) => sign !== ""))("with %s set, a shortcut and Tab", (sign) => {
	test("before the palette listens wait for it, and are told once", async () => {
		const page = await pageWith(sign);
		expect(page.hasFrame()).toBe(false);
		expect(page.typeAndPressTab(`Well, ${sign}zhi`)).toBe(true);
		const told = await page.load();
		const expand = { type: "expand", templateId: "hello", typed: `${sign}zhi` };
		expect(told).toEqual([GREETING, expand, LAST]);
		// The frame was taken out and put back: it loads, and is greeted, anew.
		expect(await page.load()).toEqual([GREETING, LAST]);
	});

	test("go straight to a palette that listens", async () => {
		const page = await pageWith(sign);
		const told = await page.load();
		expect(page.typeAndPressTab(`${sign}ZHILONG`)).toBe(true);
		const expand = { type: "expand", templateId: "hello-long", typed: `${sign}ZHILONG` };
		await vi.waitFor(() => expect(expandsOf(told)).toEqual([expand]));
	});

	test("with another sign, inside a word or unknown are the page's own", async () => {
		const page = await pageWith(sign);
		const others = TRIGGERS.filter((other) => other !== sign).map((other) => `${other}zhi`);
		for (const text of [...others, `and${sign}zhi`, `https:${sign}${sign}zhi`, `${sign}zhiq`])
			expect(page.typeAndPressTab(text), text).toBe(false);
		expect(page.hasFrame()).toBe(false);
	});
});

test("with no trigger set, nothing that is typed calls up a template", async () => {
	const page = await pageWith("");
	for (const sign of TRIGGERS) {
		expect(page.typeAndPressTab(`${sign}zhi`), sign).toBe(false);
		await page.type(`${sign}zhi`);
		expect(page.typeAndPressTab(`${sign}zhi`), sign).toBe(false);
	}
	expect(page.hasFrame()).toBe(false);
	expect(await page.load()).toEqual([GREETING, LAST]);
});
