import { beforeEach, describe, expect, test } from "vitest";
import { createFrameNonces, type SessionStore } from "../../lib/messaging/frame-nonces.ts";

const ONE = "1".repeat(48);
const OTHER = "2".repeat(48);
let now = 0;
let kept: Map<string, unknown>;
let store: SessionStore;

beforeEach(() => {
	now = 1_000_000;
	kept = new Map();
	store = {
		get: async (key) =>
			Object.fromEntries(
				[...kept].filter(([each]) => key === null || each === key).map((one) => structuredClone(one)),
			),
		set: async (items) => {
			for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
		},
		remove: async (keys) => {
			for (const key of [keys].flat()) kept.delete(key);
		},
	};
});

const nonces = () => createFrameNonces(store, () => now);

describe("a nonce", () => {
	test("is good once", async () => {
		await nonces().announce(ONE, 7);
		expect(await nonces().confirm(ONE, 7)).toBe(true);
		expect(await nonces().confirm(ONE, 7)).toBe(false);
	});

	test("is good once although two ask at the same time", async () => {
		const book = nonces();
		await book.announce(ONE, 7);
		const answers = await Promise.all([1, 2, 3].map(() => book.confirm(ONE, 7)));
		expect(answers.filter(Boolean)).toHaveLength(1);
	});

	test("is good only in its own tab, and a question from another tab does not use it up", async () => {
		await nonces().announce(ONE, 7);
		expect(await nonces().confirm(ONE, 8)).toBe(false);
		expect(await nonces().confirm(ONE, 7)).toBe(true);
	});

	test("is good for 60 s, and gone when it was asked for too late", async () => {
		await nonces().announce(ONE, 7);
		await nonces().announce(OTHER, 7);
		now += 60_000;
		expect(await nonces().confirm(ONE, 7)).toBe(true);
		now += 1;
		expect(await nonces().confirm(OTHER, 7)).toBe(false);
		expect(kept.size).toBe(0);
	});

	test("that nobody announced is not good", async () => {
		await nonces().announce(ONE, 7);
		expect(await nonces().confirm(OTHER, 7)).toBe(false);
	});

	test.each([
		null,
		1,
		"7",
		{},
		{ tabId: 7 },
		{ at: 1 },
		{ tabId: "7", at: 1_000_000 },
		{ tabId: 7, at: "soon" },
	])("is not good when what is stored is %j", async (stored) => {
		kept.set(`frame:${ONE}`, stored);
		expect(await nonces().confirm(ONE, 7)).toBe(false);
	});

	test("does not stay for ever when its frame never asks", async () => {
		for (let made = 0; made < 200; made += 1) {
			await nonces().announce(String(made).padStart(48, "0"), 7);
			now += 60_001;
		}
		expect(kept.size).toBe(1);
	});
});
