import { expect, test, vi } from "vitest";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createDeskContacts } from "../../lib/panel/desk-contacts.ts";

test("a search shows the newest few, and more of them when asked, as many as there are", async () => {
	const asked: unknown[] = [];
	const stored = 180;
	const ask = (async (name: string, request: { most: number }) => {
		if (name !== "history.search") return { ok: false, failure: { kind: "failed" } };
		asked.push(request);
		const items = Array.from({ length: Math.min(stored, request.most) }, (_, at) => ({
			kind: "note",
			note: { id: `n${at}`, text: "order", pinned: false, createdAt: 1 },
		}));
		return { ok: true, value: { items, total: stored, owners: {} } };
	}) as unknown as Ask;
	let isLocked = false;
	const changed: (() => void)[] = [];
	const contacts = createDeskContacts({
		ask: ((name: string, request: { most: number }) =>
			isLocked && name === "history.search"
				? Promise.resolve({ ok: true, value: { locked: true } })
				: (ask as (...all: unknown[]) => unknown)(name, request)) as unknown as Ask,
		onChange: (topics: readonly string[], listener: () => void) =>
			topics.includes("history") && changed.push(listener),
		now: () => 0,
	} as unknown as Parameters<typeof createDeskContacts>[0]);
	const shown = () => (typeof contacts.found.value === "object" ? contacts.found.value.items.length : 0);
	contacts.search("order");
	await vi.waitFor(() => expect(shown()).toBe(30));
	expect(contacts.hasMore.value).toBe(true);
	contacts.showMore();
	await vi.waitFor(() => expect(shown()).toBe(130));
	contacts.showMore();
	await vi.waitFor(() => expect(shown()).toBe(180));
	expect(contacts.hasMore.value).toBe(false);
	contacts.search("orders");
	await vi.waitFor(() => expect(asked.at(-1)).toEqual({ query: "orders", most: 30 }));
	// What is found stays on screen no longer than it may be read.
	isLocked = true;
	for (const tell of changed) tell();
	await vi.waitFor(() => expect(contacts.found.value).toBe("locked"));
	contacts.search("");
	expect(contacts.hasMore.value).toBe(false);
});
