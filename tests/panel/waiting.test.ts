/** The list of those who wait, as Desk holds it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WaitingEntry } from "../../lib/contract/conversation-clock.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import type { RequestOf } from "../../lib/messaging/protocol.ts";
import { createWaiting } from "../../lib/panel/waiting.ts";

const NOW = Date.UTC(2027, 2, 3, 8);
beforeEach(() => {
	vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
	vi.useRealTimers();
});

function entry(name: string, platform: WaitingEntry["platform"], due = NOW + 60_000): WaitingEntry {
	return {
		threadKey: `${platform}:${name}`,
		platform,
		name,
		type: "support",
		priority: "normal",
		badge: { state: "waiting", due },
		reason: { kind: "due", urgent: false, vip: false, valued: false },
		since: { from: NOW, to: NOW },
		seenAt: NOW,
	};
}

type Reply = { entries: readonly WaitingEntry[]; more: boolean; total?: number };

/** The worker answers when it is told to. */
function stage() {
	const asked: RequestOf<"clock.waiting">[] = [];
	const replies: ((reply: Reply) => void)[] = [];
	const ask = ((_: string, request: RequestOf<"clock.waiting">) => {
		asked.push(request);
		return new Promise((resolve) => replies.push((value) => resolve({ ok: true, value })));
	}) as unknown as Ask;
	let change = (): void => undefined;
	const model = createWaiting({
		ask,
		onChange: (_, listener) => {
			change = listener;
			return () => undefined;
		},
		now: Date.now,
		step: 3,
	});
	return {
		model,
		asked,
		change: () => change(),
		async answer(reply: Reply) {
			replies.shift()?.(reply);
			await vi.advanceTimersByTimeAsync(0);
		},
		names: () => model.entries.value?.map(({ name }) => name),
	};
}

const ALL = [entry("Ada", "x", NOW - 1), entry("Ben", "facebook"), entry("Cem", "x")];

test("a filter shows at once the first of those that fit, and then what the worker finds beside them", async () => {
	const { model, answer, names } = stage();
	await answer({ entries: ALL, more: true, total: 9 });
	model.setFilter({ platform: "x" });
	expect(names()).toEqual(["Ada", "Cem"]);
	await answer({ entries: [ALL[0], ALL[2], entry("Dana", "x")] as WaitingEntry[], more: true });
	expect(names()).toEqual(["Ada", "Cem", "Dana"]);
	model.setFilter({ platform: "x", late: true });
	expect(names()).toEqual(["Ada"]);
	// Nobody of those that are known: that says nothing of the others.
	model.setFilter({ platform: "business" });
	expect(names()).toEqual(["Ada"]);
	await answer({ entries: [], more: false });
	await answer({ entries: [], more: false });
	expect(names()).toEqual([]);
	expect(model.total.value).toBe(9);
});

test("what was known before a change is shown for no filter after it", async () => {
	const { model, answer, change, names } = stage();
	await answer({ entries: ALL, more: false, total: 3 });
	model.setFilter({ platform: "x" });
	await answer({ entries: [ALL[0], ALL[2]] as WaitingEntry[], more: false });
	change();
	await answer({ entries: [ALL[2]] as WaitingEntry[], more: false, total: 2 });
	model.setFilter({});
	expect(names()).toEqual(["Cem"]);
	await answer({ entries: ALL.slice(1), more: false });
	expect(names()).toEqual(["Ben", "Cem"]);
});

test("all are counted once and after each change, also where the answer was overtaken; for a filter they are not", async () => {
	const { model, asked, answer, change } = stage();
	model.setFilter({ platform: "x" });
	await answer({ entries: ALL, more: false, total: 3 });
	await answer({ entries: ALL.slice(0, 1), more: false, total: 3 });
	model.setFilter({});
	await answer({ entries: ALL, more: false });
	change();
	expect(asked.map(({ count }) => count)).toEqual([true, true, false, true]);
	expect(model.total.value).toBe(3);
});
