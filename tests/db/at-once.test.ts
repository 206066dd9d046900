/** Several at once, on the same person: no word is lost to the search, and nothing erased comes back. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { AsideDatabase } from "../../lib/db/database.ts";
import { keepContact, readCard } from "../../lib/db/history/contacts.ts";
import { find } from "../../lib/db/history/find.ts";
import type { HistoryTools } from "../../lib/db/history/history-tools.ts";
import { writeNote } from "../../lib/db/history/notes.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { eraseEverything } from "../../lib/db/keeping/erase.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";

const db = new AsideDatabase("aside-at-once");
let tools: HistoryTools;
beforeEach(() => {
	const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
	tools = { db, vault: createVault(db, store), clock: () => 1_700_000_000_000 };
});
afterEach(() => eraseEverything(db));

const SEEN = {
	platform: "x",
	threadKey: "x:1-2",
	state: "thread",
	contact: { name: "Ada Example", platformId: "2" },
} as const;

const said = (id: string, text: string) => ({
	id,
	text,
	direction: "in" as const,
	time: { precision: "unknown" as const },
});

test("forty notes at once are all found", async () => {
	const contactId = await keepContact(tools, SEEN);
	if (!contactId) throw new Error("No contact");
	const texts = Array.from({ length: 40 }, (_, n) => `parcel ${n}`);
	// Where a shelf stands already, all of them want to add to it.
	await writeNote(tools, { contactId, text: texts[0] });
	await Promise.all(texts.slice(1).map((text) => writeNote(tools, { contactId, text })));
	expect((await find(tools, "parcel", { most: 100 }))?.total).toBe(40);
	expect((await readCard(tools, contactId))?.notes?.map(({ text }) => text).sort()).toEqual(texts.sort());
});

test("a note edited and pinned at the same moment is both", async () => {
	const contactId = await keepContact(tools, SEEN);
	const note = contactId && (await writeNote(tools, { contactId, text: "first" }));
	if (!note || typeof note === "string") throw new Error("No note");
	const wish = { contactId: note.contactId, noteId: note.id };
	await Promise.all([
		writeNote(tools, { ...wish, text: "second" }),
		writeNote(tools, { ...wish, pinned: true }),
	]);
	expect((await readCard(tools, note.contactId))?.notes).toMatchObject([{ text: "second", pinned: true }]);
});

test("what is erased while it is recorded leaves no word behind", async () => {
	const window = [said("a", "old secret"), said("b", "another")];
	await recordWindow(tools, SEEN, window);
	const { vault } = tools;
	// The message is sealed first, then the shelf that was read.
	let sealed = 0;
	const erasing: HistoryTools["vault"] = {
		...vault,
		async seal(text, place) {
			sealed += 1;
			if (sealed === 2) await eraseEverything(db);
			return vault.seal(text, place);
		},
	};
	await recordWindow({ ...tools, vault: erasing }, SEEN, [...window, said("c", "newest")]);
	const [messages, shelves] = [await db.messages.toArray(), await db.shelves.toArray()];
	expect(shelves.flatMap(({ ids }) => ids).sort()).toEqual(messages.map(({ id }) => id).sort());
});
