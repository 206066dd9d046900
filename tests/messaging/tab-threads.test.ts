import { expect, test } from "vitest";
import { createTabThreads } from "../../entrypoints/background/tab-threads.ts";
import { viewOf } from "../panel/stage.ts";

/** As slow as the browser's: every answer comes a task later. */
function slowStore() {
	const held: Record<string, unknown> = {};
	const later = () => new Promise((resolve) => setImmediate(resolve));
	return {
		async get(key: string | null) {
			await later();
			return key === null ? { ...held } : key in held ? { [key]: held[key] } : {};
		},
		async set(items: Record<string, unknown>) {
			await later();
			Object.assign(held, items);
		},
		async remove(key: string | string[]) {
			await later();
			for (const one of [key].flat()) delete held[one];
		},
	};
}

const A = viewOf({ threadKey: "instagram:A" });

test("whose conversation it is stays known, in whichever order the two reports come", async () => {
	for (const isViewFirst of [true, false]) {
		const threads = createTabThreads(slowStore());
		const reports = [() => threads.viewed(1, A), () => threads.turned(1, "instagram:A")];
		await Promise.all((isViewFirst ? reports : reports.reverse()).map((report) => report()));
		expect((await threads.open(1, "instagram:A"))?.seen?.contact.name).toBe("Julia Meyer");
	}
});

test("a question waits for the report that is on its way, and gets nothing of another conversation or tab", async () => {
	const threads = createTabThreads(slowStore());
	const asked = threads.open(1, "instagram:A");
	setTimeout(() => void threads.viewed(1, A), 30);
	expect((await asked)?.threadKey).toBe("instagram:A");
	expect(await threads.open(1, "instagram:B")).toBeUndefined();
	expect(await threads.open(2, "instagram:A")).toBeUndefined();
	await threads.turned(1, undefined);
	expect(await threads.open(1, "instagram:A")).toBeUndefined();
});

test("whoever asked in vain is told later; whoever was answered is not told the same again", async () => {
	const threads = createTabThreads(slowStore());
	const asked = threads.open(1, "instagram:A");
	// Its first look goes by unannounced: nobody was left without an answer.
	await threads.turned(1, "instagram:A");
	expect(await threads.viewed(1, A)).toBe(false);
	await asked;
	expect(await threads.viewed(1, A)).toBe(false);
	// The page says more of the person who is shown already.
	expect(await threads.viewed(1, viewOf({ threadKey: "instagram:A", contact: { name: "Julia M." } }))).toBe(
		true,
	);
	await threads.turned(1, "instagram:B");
	expect((await threads.open(1, "instagram:B"))?.seen).toBeUndefined();
	expect(await threads.viewed(1, viewOf({ threadKey: "instagram:B" }))).toBe(true);
	// In the browser's side panel nobody waits.
	expect(await threads.openAnywhere("instagram:C")).toBeUndefined();
	expect(await threads.viewed(1, viewOf({ threadKey: "instagram:C" }))).toBe(true);
});

test("a worker that starts anew does not know whom it failed, and tells everybody", async () => {
	const store = slowStore();
	await createTabThreads(store).turned(1, "instagram:A");
	expect(await createTabThreads(store).viewed(1, A)).toBe(true);
});

test("a worker that starts anew still knows what a tab shows", async () => {
	const store = slowStore();
	await createTabThreads(store).viewed(1, A);
	expect((await createTabThreads(store).open(1, "instagram:A"))?.seen?.platform).toBe("instagram");
	expect((await createTabThreads(store).openAnywhere("instagram:A"))?.threadKey).toBe("instagram:A");
});

test("a conversation that vanishes stays so while the page says more of whose it is, and until another is opened", async () => {
	const threads = createTabThreads(slowStore());
	await threads.viewed(1, A);
	expect(await threads.vanishes(1, "instagram:A", true)).toBe(true);
	expect(await threads.vanishes(1, "instagram:A", true)).toBe(false);
	await threads.viewed(1, viewOf({ threadKey: "instagram:A", contact: { name: "Julia M." } }));
	expect((await threads.open(1, "instagram:A"))?.isVanishing).toBe(true);
	expect(await threads.vanishes(1, "instagram:B", true)).toBe(false);
	await threads.viewed(1, viewOf({ threadKey: "instagram:B" }));
	expect((await threads.open(1, "instagram:B"))?.isVanishing).toBe(false);
});
