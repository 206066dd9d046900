/** What the storage can come to: no room, a newer database, one that an older Aside holds, one that does not open. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storageTrouble } from "../../lib/base/storage-trouble.ts";
import { createBlockedWatch } from "../../lib/db/blocked.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { TABLES_OF_A_BACKUP } from "../../lib/db/keeping/backup-register.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import { RESCUED, rescue } from "../../lib/keeping/backup/rescue.ts";

let made = 0;
let name = "";
let db: AsideDatabase;
beforeEach(() => {
	made += 1;
	name = `aside-trouble-${made}`;
	db = new AsideDatabase(name);
});
afterEach(async () => {
	vi.restoreAllMocks();
	db.close();
	await new Promise((resolve) => {
		indexedDB.deleteDatabase(name).onsuccess = resolve;
	});
});

const LINE = (text: string) => ({ direction: "in" as const, text, time: { precision: "unknown" as const } });
const SEEN = {
	platform: "instagram",
	threadKey: "instagram:1",
	state: "thread",
	contact: { name: "Ada Example" },
} as const;

function record(texts: readonly string[]) {
	const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
	return recordWindow({ db, vault: createVault(db, store), clock: () => Date.now() }, SEEN, texts.map(LINE));
}

/** Opens it as some other version of Aside does. */
function openedRaw(version?: number, upgrade?: (opened: IDBDatabase) => void): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, version);
		opening.onupgradeneeded = () => upgrade?.(opening.result);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
}

async function met(work: Promise<unknown>) {
	try {
		await work;
		return "nothing";
	} catch (error) {
		return storageTrouble(error) ?? String(error);
	}
}

test("a full disk: nothing half-written, what was acknowledged is there, and it goes on when there is room", async () => {
	expect(await record(["Is the blue lamp still there?", "I could come at five"])).toBe("written");
	const stored = async () => (await db.messages.toArray()).toSorted((a, b) => a.place - b.place);
	const before = await stored();
	const { put } = IDBObjectStore.prototype;
	let left = 2;
	const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
		this: IDBObjectStore,
		...given: Parameters<IDBObjectStore["put"]>
	) {
		left -= 1;
		if (left < 0) throw new DOMException("no room", "QuotaExceededError");
		return put.apply(this, given);
	});
	expect(await met(record(["Is the blue lamp still there?", "I could come at five", "Or at six?"]))).toBe(
		"full",
	);
	full.mockRestore();
	expect(await stored()).toEqual(before);
	expect((await db.conversations.toArray())[0]?.messageCount).toBe(2);
	expect(await record(["Is the blue lamp still there?", "I could come at five", "Or at six?"])).toBe(
		"written",
	);
	expect(await db.messages.count()).toBe(3);
});

test("what a newer Aside wrote is neither opened nor changed", async () => {
	const raw = await openedRaw(10_000, (opened) => opened.createObjectStore("messages", { keyPath: "id" }));
	raw.close();
	expect(await met(db.messages.toArray())).toBe("newer");
	expect(await met(record(["hello"]))).toBe("newer");
	const after = await openedRaw();
	expect([after.version, [...after.objectStoreNames]]).toEqual([10_000, ["messages"]]);
	after.close();
});

test("a newer Aside that comes meanwhile gets the database at once, and the older one writes no more", async () => {
	await record(["hello"]);
	const newer = await openedRaw(10_000);
	expect(newer.version).toBe(10_000);
	newer.close();
	expect(await met(record(["hello", "more"]))).toBe("newer");
});

test("while an older Aside holds it nobody waits for ever, and then it goes on", async () => {
	const older = await openedRaw(10, (opened) => {
		opened.createObjectStore("templates", { keyPath: "id" });
		opened.createObjectStore("uses", { keyPath: "id", autoIncrement: true });
	});
	const orBlocked = createBlockedWatch(db);
	expect(await met(orBlocked(db.messages.toArray()))).toBe("blocked");
	expect(await met(orBlocked(db.messages.toArray()))).toBe("blocked");
	older.close();
	await vi.waitFor(async () => expect(await orBlocked(db.messages.toArray())).toEqual([]));
});

test("one that does not open says so", async () => {
	vi.spyOn(indexedDB, "open").mockImplementation(() => {
		throw new DOMException("corrupted", "UnknownError");
	});
	expect(await met(db.messages.toArray())).toBe("broken");
});

test("what can be read is saved as a backup, whatever its version; what cannot is counted", async () => {
	await record(["Is the blue lamp still there?", "I could come at five"]);
	// By its words: messages lie in the order of their ids, which follow the time they were first seen.
	await db.messages
		.filter(({ text }) => text === "Is the blue lamp still there?")
		.modify({ text: { sealed: "x" } } as never);
	db.close();
	(await openedRaw(10_000)).close();
	const saved = await rescue(name, { made: 1, app: "0.1.0" });
	const file = new TextDecoder().decode(await new Blob([...(saved?.bytes ?? [])]).arrayBuffer());
	expect(file).toContain("I could come at five");
	expect(file.split("\n")[0]).toContain("aside-backup");
	// One message, its conversation, identity and contact; the sealed message stays behind.
	expect([saved?.rows, saved?.left]).toEqual([4, 1]);
});

test("saving makes no database where there is none, and knows every table of a backup", async () => {
	expect(await rescue("aside-nowhere", { made: 1, app: "0.1.0" })).toBeUndefined();
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain("aside-nowhere");
	expect(RESCUED).toEqual(TABLES_OF_A_BACKUP);
});

test("other faults are no trouble of the storage's", () => {
	for (const error of [new Error("x"), new TypeError("x"), undefined, null, "full", { name: 4 }])
		expect(storageTrouble(error)).toBeUndefined();
	expect(storageTrouble({ name: "AbortError", inner: { name: "QuotaExceededError" } })).toBe("full");
	expect(storageTrouble({ name: "BulkError", failures: [{ name: "QuotaExceededError" }] })).toBe("full");
	const own: { name: string; inner?: unknown } = { name: "X" };
	own.inner = own;
	expect(storageTrouble(own)).toBeUndefined();
});
