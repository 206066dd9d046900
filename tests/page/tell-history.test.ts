// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FeatureVisit } from "../../lib/page/features/feature.ts";
import { tellHistory } from "../../lib/page/features/tell-history.ts";

const DAY = 86_400_000;
const life: AbortController[] = [];
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => {
	for (const controller of life.splice(0)) controller.abort();
	vi.useRealTimers();
});

/** A conversation of `texts` on screen, and what the worker is told of it. */
function conversation(kept: boolean) {
	const texts = Array.from({ length: 100 }, (_, at) => `message ${at}`);
	const told: string[][] = [];
	const state = { kept, key: "x:1", isDead: false, soon: undefined as true | undefined };
	let look = (_: number): void => undefined;
	let keeping = (): void => undefined;
	let scroll = (): void => undefined;
	const messagesOf = (last: number) =>
		texts.slice(-last).map((text) => ({ direction: "in", text, time: { precision: "exact", at: DAY } }));
	const controller = new AbortController();
	life.push(controller);
	const view = () => ({ threadKey: state.key, contact: { name: "Ada Example" }, messages: messagesOf(20) });
	tellHistory((_, listener) => {
		keeping = listener;
	}).start({
		platform: {
			id: "x",
			landmarks: {},
			route: () => ({ page: "thread" }),
			findRoot: () => document,
			readMessages: (_: unknown, last: number) => messagesOf(last),
		},
		window: {
			location: { href: "https://x.com/i/chat/1" },
			document,
			addEventListener: (_: string, listen: () => void) => {
				scroll = listen;
			},
		},
		watcher: {
			view,
			anchors: () => ({ messages: document.createElement("div") }),
			changed: () => look(0),
			onLook: (listener: (nodes: number) => void) => {
				look = listener;
			},
		},
		ask: async (name: string, request: { messages: { text: string }[] }) => {
			if (name === "history.seen") told.push(request.messages.map(({ text }) => text));
			return state.isDead
				? { ok: false, failure: { kind: "unreachable" } }
				: { ok: true, value: { kept: state.kept && !state.soon, soon: state.soon } };
		},
		signal: controller.signal,
	} as unknown as FeatureVisit);
	return {
		texts,
		told,
		state,
		look: (nodes: number) => look(nodes),
		keeping: () => keeping(),
		scroll: () => scroll(),
		wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
	};
}

test("all there is when a conversation opens, and nothing again while nothing comes in", async () => {
	const { look, told, wait } = conversation(true);
	look(0);
	expect(told).toHaveLength(0);
	await wait(300);
	expect(told.map((one) => one.length)).toEqual([100]);
	look(0);
	await wait(60_000);
	expect(told).toHaveLength(1);
});

test("of a stream all that came in since the last look is read, however much it is", async () => {
	const { look, told, texts, wait } = conversation(true);
	look(0);
	await wait(300);
	for (let at = 0; at < 120; at += 1) texts.push(`streamed ${at}`);
	look(120);
	expect(told[1]).toHaveLength(160);
	expect(told[1]?.[40]).toBe("streamed 0");
	texts.push("one more");
	look(1);
	expect(told[2]).toHaveLength(41);
});

test("older messages that come in above while one scrolls are read, too", async () => {
	const { look, told, texts, scroll, wait } = conversation(true);
	look(0);
	await wait(300);
	texts.unshift("older");
	look(1);
	expect(told).toHaveLength(2);
	expect(told[1]).not.toContain("older");
	scroll();
	texts.unshift("oldest");
	look(1);
	expect(told[2]?.[0]).toBe("oldest");
});

test("what was not kept is told again at once when the person says yes, and seldom until then", async () => {
	const { look, told, state, keeping, wait } = conversation(false);
	look(0);
	await wait(10_000);
	expect(told).toHaveLength(1);
	await wait(60_000);
	expect(told.length).toBeLessThan(6);
	const before = told.length;
	state.kept = true;
	keeping();
	expect(told).toHaveLength(before + 1);
	await wait(60_000);
	expect(told).toHaveLength(before + 1);
});

test("a conversation that was not kept does not hold up the next one", async () => {
	const { look, told, state, wait } = conversation(false);
	look(0);
	await wait(300);
	expect(told).toHaveLength(1);
	state.key = "x:2";
	state.kept = true;
	look(0);
	await wait(300);
	expect(told).toHaveLength(2);
});

test("nor does one whose answer comes when the next is open", async () => {
	const { look, told, state, wait } = conversation(false);
	look(0);
	await wait(249);
	vi.advanceTimersByTime(1);
	expect(told).toHaveLength(1);
	// Opened before the answer has come.
	state.key = "x:2";
	look(0);
	await wait(300);
	expect(told).toHaveLength(2);
});

test("what a killed worker did not hear is told again soon, though the page shows it no more", async () => {
	const { look, told, texts, state, wait } = conversation(true);
	look(0);
	await wait(300);
	state.isDead = true;
	texts.push("unheard");
	look(1);
	await wait(10);
	texts.splice(0, texts.length, "what it shows now");
	look(1);
	await wait(10);
	state.isDead = false;
	told.length = 0;
	await wait(1_000);
	expect(told.some((one) => one.includes("unheard"))).toBe(true);
	expect(told.some((one) => one.includes("what it shows now"))).toBe(true);
	const heard = told.length;
	await wait(60_000);
	expect(told).toHaveLength(heard);
});

test("a conversation that is known a little late is kept soon, and one that was left is told of no more", async () => {
	const { look, told, state, wait } = conversation(true);
	state.soon = true;
	look(0);
	await wait(300);
	expect(told).toHaveLength(1);
	state.soon = undefined;
	await wait(1_000);
	expect(told).toHaveLength(2);
	await wait(60_000);
	expect(told).toHaveLength(2);
	state.soon = true;
	state.key = "x:2";
	look(0);
	await wait(2_000);
	const before = told.length;
	expect(before).toBeGreaterThan(3);
	state.key = "x:3";
	state.soon = undefined;
	look(0);
	await wait(60_000);
	expect(told).toHaveLength(before + 1);
});
