import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { readLayout, readSites, writeLayout, writeSite } from "../../lib/settings/items.ts";

// The storage room takes the browser from the global scope while it is imported.
await vi.hoisted(async () => {
	const { fakeBrowser: chrome } = await import("wxt/testing/fake-browser");
	Object.assign(globalThis, { chrome });
});

const ALL_ON = { instagram: true, facebook: true, business: true, x: true };
const USUAL = { mode: "open", width: 340 };

beforeEach(() => fakeBrowser.reset());

describe("sites", () => {
	test("never touched are on", async () => {
		expect(await readSites()).toEqual(ALL_ON);
	});

	test("keep what was set, each for itself", async () => {
		await writeSite("x", false);
		await writeSite("facebook", false);
		await writeSite("x", true);
		expect(await readSites()).toEqual({ ...ALL_ON, facebook: false });
	});

	test("set at the same time are all kept", async () => {
		await Promise.all(PLATFORM_IDS.map((id) => writeSite(id, false)));
		expect(Object.values(await readSites())).toEqual([false, false, false, false]);
	});

	test.each([null, 7, "off", [], { x: "no" }, { x: 1 }, { __proto__: null, x: null }])(
		"stored badly as %j are on",
		async (stored) => {
			await fakeBrowser.storage.local.set({ sites: stored });
			expect(await readSites()).toEqual(ALL_ON);
		},
	);

	test("one bad value does not turn on what a person turned off", async () => {
		await fakeBrowser.storage.local.set({ sites: { x: false, facebook: "broken", myspace: true } });
		expect(await readSites()).toEqual({ ...ALL_ON, x: false });
	});
});

describe("layouts", () => {
	test("never touched are the usual", async () => {
		expect(await readLayout("x")).toEqual(USUAL);
	});

	test("keep what was set, each for its site", async () => {
		await writeLayout("x", { mode: "folded", width: 280 });
		expect(await readLayout("x")).toEqual({ mode: "folded", width: 280 });
		expect(await readLayout("instagram")).toEqual(USUAL);
	});

	test.each([
		null,
		7,
		"wide",
		{ x: null },
		{ x: { mode: "open", width: 279 } },
		{ x: { mode: "open", width: 4_000 } },
		{ x: { mode: "open", width: "340" } },
		{ x: { mode: "gone", width: 340 } },
		{ x: { mode: "open" } },
	])("stored badly as %j are the usual", async (stored) => {
		await fakeBrowser.storage.local.set({ layouts: stored });
		expect(await readLayout("x")).toEqual(USUAL);
	});

	test("one bad layout does not cost the others theirs", async () => {
		const folded = { mode: "folded", width: 400 };
		await fakeBrowser.storage.local.set({ layouts: { x: { mode: "open", width: 9 }, instagram: folded } });
		expect(await readLayout("x")).toEqual(USUAL);
		expect(await readLayout("instagram")).toEqual(folded);
	});
});
