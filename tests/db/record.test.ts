import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClockAction } from "../../lib/contract/conversation-clock.ts";
import type { MessageSeen } from "../../lib/contract/page-view.ts";
import { type TemplateInput, withDefaults } from "../../lib/contract/template.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import {
	changeContact,
	keepContact,
	listContacts,
	readCard,
	subjectOf,
} from "../../lib/db/history/contacts.ts";
import { find } from "../../lib/db/history/find.ts";
import type { HistoryTools } from "../../lib/db/history/history-tools.ts";
import { writeNote } from "../../lib/db/history/notes.ts";
import { keepOutcome } from "../../lib/db/history/outcomes.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { linkContacts, suggestionsFor, unlinkContacts } from "../../lib/db/history/same-person.ts";
import { keepTemplateUse } from "../../lib/db/history/template-uses.ts";
import { timelinePage } from "../../lib/db/history/timeline.ts";
import type { ThreadSeen } from "../../lib/db/history/whose.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";

let tools: HistoryTools;
let now = 0;
let made = 0;
beforeEach(() => {
	made += 1;
	now = Date.UTC(2026, 9, 18, 9);
	const db = new AsideDatabase(`aside-history-${made}`);
	const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
	tools = { db, vault: createVault(db, store), clock: () => now };
});
afterEach(() => tools.db.delete());

const ADA: ThreadSeen = {
	platform: "instagram",
	threadKey: "instagram:11",
	state: "thread",
	contact: { name: "Ada Example", handle: "ada.example" },
};
const ADA_ON_X: ThreadSeen = {
	platform: "x",
	threadKey: "x:1-2",
	state: "thread",
	contact: { name: "Ada E.", handle: "ada.example", platformId: "2" },
};

const TEMPLATE: TemplateInput = {
	id: "delay",
	title: "Delayed order",
	shortcut: "delay",
	folder: "",
	kind: "reply",
	inquiryTypes: [],
	platforms: [],
	variants: { en: "Hello" },
	updatedAt: 0,
};

const said = (text: string, direction: MessageSeen["direction"] = "in"): MessageSeen => ({
	direction,
	text,
	time: { precision: "unknown" },
});

async function textsOf(key: string): Promise<unknown[]> {
	const rows = await tools.db.messages
		.where("[conversation+place]")
		.between([key, -Infinity], [key, Infinity])
		.toArray();
	return rows.map(({ text }) => text);
}

describe("a window", () => {
	test("is stored once, with its person, its conversation and its words", async () => {
		const window = [said("Paketet kom trasigt"), said("Oh no!", "out"), said("ok"), said("ok")];
		expect(await recordWindow(tools, ADA, window)).toBe("written");
		expect(await recordWindow(tools, ADA, window)).toBe("known");
		expect(await textsOf(ADA.threadKey)).toEqual(window.map(({ text }) => text));
		const conversation = await tools.db.conversations.get(ADA.threadKey);
		expect(conversation).toMatchObject({ title: "Ada Example", messageCount: 4, isGroup: false });
		const [row] = await listContacts(tools.db);
		expect(row).toMatchObject({
			name: "Ada Example",
			identities: [{ platform: "instagram", handle: "ada.example" }],
		});
	});

	test("of older messages goes before the others although the conversation is longer than what is read first", async () => {
		const many = Array.from({ length: 900 }, (_, index) => said(`message number ${index}`));
		for (let end = 900; end > 0; end -= 50)
			await recordWindow(tools, ADA, many.slice(Math.max(0, end - 60), end));
		expect(await textsOf(ADA.threadKey)).toEqual(many.map(({ text }) => text));
		expect((await tools.db.conversations.get(ADA.threadKey))?.messageCount).toBe(900);
	});

	test("of a renamed handle goes to the same person, who keeps the names of before", async () => {
		await recordWindow(tools, ADA, [said("Hello from Ada")]);
		const renamed = { ...ADA, contact: { name: "Ada New", handle: "ada.new" } };
		await recordWindow(tools, renamed, [said("Hello from Ada"), said("I have a new name")]);
		const [identity, ...others] = await tools.db.identities.toArray();
		expect(others).toEqual([]);
		expect(identity).toMatchObject({
			handle: "ada.new",
			formerNames: ["Ada Example"],
			formerHandles: ["ada.example"],
		});
	});

	test("of a group has members and no contact", async () => {
		const group: ThreadSeen = {
			platform: "x",
			threadKey: "x:g7",
			state: "group",
			contact: { name: "Trio", mayBeGroup: true },
		};
		await recordWindow(tools, group, [
			{ ...said("Hi all"), author: "Bo" },
			{ ...said("Hey"), author: "Cy" },
		]);
		expect(await tools.db.conversations.get("x:g7")).toMatchObject({ isGroup: true, members: ["Bo", "Cy"] });
		expect(await tools.db.contacts.count()).toBe(0);
	});

	test("does not bring back what was removed while it was read", async () => {
		await recordWindow(tools, ADA, [said("one telling sentence"), said("another telling sentence")]);
		const rows = await tools.db.messages.toArray();
		const first = rows.find(({ text }) => text === "one telling sentence");
		const { messages } = tools.db;
		const db = new Proxy(tools.db, {
			get: (target, key) => (key === "transaction" ? removeFirst : Reflect.get(target, key)),
		});
		const removeFirst = async (...parts: Parameters<AsideDatabase["transaction"]>) => {
			if (parts[0] === "rw") await messages.delete(first?.id ?? "");
			return tools.db.transaction(...parts);
		};
		const timed: MessageSeen = {
			...said("one telling sentence"),
			time: { precision: "minute", at: now - 60_000 },
		};
		await recordWindow({ ...tools, db }, ADA, [timed, said("another telling sentence")]);
		expect(await textsOf(ADA.threadKey)).toEqual(["another telling sentence"]);
	});
});

describe("the search", () => {
	test("finds words by their beginning in every script, whatever the accents, and in edited messages the new ones", async () => {
		await recordWindow(tools, ADA, [
			said("Où est ma commande, s’il vous plaît?"),
			said("Πότε έρχεται η παραγγελία;"),
			said("注文はどこですか"),
		]);
		const texts = async (query: string) =>
			(await find(tools, query, { most: 10 }))?.items.map(
				(item) => item.kind === "message" && item.message.text,
			);
		expect(await texts("OU comm")).toEqual(["Où est ma commande, s’il vous plaît?"]);
		expect(await texts("παραγγελια")).toEqual(["Πότε έρχεται η παραγγελία;"]);
		expect(await texts("はどこ")).toEqual(["注文はどこですか"]);
		expect(await texts("ommande")).toEqual([]);
	});

	test("finds notes, of one person only when asked, and not the removed ones", async () => {
		const contactId = (await keepContact(tools, ADA)) ?? "";
		const note = await writeNote(tools, { contactId, text: "Runs two cafés in Patras" });
		if (typeof note === "string") throw new Error(note);
		const ids = async (owners?: string[]) => (await find(tools, "cafes", { owners, most: 10 }))?.total;
		expect(await ids()).toBe(1);
		expect(await ids([`note:${contactId}`])).toBe(1);
		expect(await ids(["note:somebody-else"])).toBe(0);
		await writeNote(tools, { contactId, noteId: note.id, removed: true });
		expect(await ids()).toBe(0);
		expect((await readCard(tools, contactId))?.notes).toEqual([]);
		await writeNote(tools, { contactId, noteId: note.id, removed: false });
		expect((await readCard(tools, contactId))?.notes?.map(({ text }) => text)).toEqual([
			"Runs two cafés in Patras",
		]);
	});
});

describe("two contacts", () => {
	test("of one handle are suggested, linked, and restored exactly, with their notes and conversations", async () => {
		await recordWindow(tools, ADA, [said("Hello on Instagram")]);
		await recordWindow(tools, ADA_ON_X, [said("Hello on X")]);
		const [onX, onInstagram] = [await keepContact(tools, ADA_ON_X), await keepContact(tools, ADA)];
		if (!onX || !onInstagram) throw new Error("No contacts");
		await changeContact(tools, onInstagram, { do: "tag", tag: "cafe", on: true });
		await writeNote(tools, { contactId: onX, text: "met in Patras" });
		const everything = async () => [
			await tools.db.contacts.toArray(),
			await tools.db.identities.toArray(),
			await tools.db.notes.toArray(),
		];
		const before = await everything();
		expect(await suggestionsFor(tools.db, onInstagram)).toMatchObject([
			{ contactId: onX, because: "handle" },
		]);
		expect(await linkContacts(tools, onInstagram, onX)).toBe(true);
		const card = await readCard(tools, onInstagram);
		expect(card?.conversations.map(({ key }) => key).sort()).toEqual(["instagram:11", "x:1-2"]);
		expect(card?.notes?.map(({ text }) => text)).toEqual(["met in Patras"]);
		expect(await listContacts(tools.db)).toHaveLength(1);
		expect(await unlinkContacts(tools, card?.links[0]?.id ?? "")).toBe(onX);
		expect(await everything()).toEqual(before);
		expect((await find(tools, "Patras", { owners: [`note:${onX}`], most: 5 }))?.total).toBe(1);
	});
});

test("the timeline goes through all conversations page by page, newest first, each message once", async () => {
	for (let index = 0; index < 30; index += 1) {
		now += 3_600_000;
		const seen = index % 3 === 0 ? ADA_ON_X : ADA;
		const key = seen.threadKey;
		const before = (await textsOf(key)).map((text) => said(String(text)));
		await recordWindow(tools, seen, [...before, said(`sentence number ${index}`)]);
	}
	const [onInstagram, onX] = [await keepContact(tools, ADA), await keepContact(tools, ADA_ON_X)];
	await linkContacts(tools, onInstagram ?? "", onX ?? "");
	now += 1;
	await writeNote(tools, { contactId: onInstagram ?? "", text: "the newest of all" });
	const subject = await subjectOf(tools.db, onInstagram ?? "");
	const texts: unknown[] = [];
	let cursor: Parameters<typeof timelinePage>[2]["cursor"];
	do {
		const page = await timelinePage(tools, subject, { cursor, most: 7 });
		if (!page) throw new Error("Locked");
		texts.push(...page.items.map((item) => (item.kind === "message" ? item.message.text : item.kind)));
		cursor = page.next;
	} while (cursor);
	expect(texts).toEqual([
		"note",
		...Array.from({ length: 30 }, (_, index) => `sentence number ${29 - index}`),
	]);
});

test("a template that went into a kept conversation stands in its history; of others nothing is kept", async () => {
	const { db } = tools;
	await db.templates.put(withDefaults(TEMPLATE));
	const use = { threadKey: ADA.threadKey, templateId: "delay", at: now };
	expect(await keepTemplateUse(db, use)).toBe(false);
	await recordWindow(tools, ADA, [said("Where is it?")]);
	expect(await keepTemplateUse(db, { ...use, templateId: "gone" })).toBe(false);
	expect(await keepTemplateUse(db, use)).toBe(true);
	const kept = await db.templateUses.toArray();
	expect(kept).toMatchObject([{ conversation: ADA.threadKey, title: "Delayed order", at: now }]);
});

test("what a person decided of a kept conversation stands in its history, everything else does not", async () => {
	const solved = { do: "resolve", outcome: "solved" } as const;
	expect(await keepOutcome(tools, ADA.threadKey, solved)).toBe(false);
	await recordWindow(tools, ADA, [said("Where is it?")]);
	const due = now + 60_000;
	const actions: ClockAction[] = [
		solved,
		{ do: "reopen" },
		{ do: "escalate", escalation: { to: "Ben", after: 60 } },
		{ do: "resolve", outcome: "sale", amount: 12 },
		{ do: "set-priority", priority: "urgent" },
		{ do: "remind", at: due, kind: "follow-up", onlyIfNoReply: true },
	];
	for (const action of actions) {
		now += 1;
		await keepOutcome(tools, ADA.threadKey, action);
	}
	const decided = async () => {
		const subject = await subjectOf(tools.db, (await keepContact(tools, ADA)) ?? "");
		const page = await timelinePage(tools, subject, { most: 10 });
		return page?.items.flatMap((item) => (item.kind === "outcome" ? [item.outcome] : []));
	};
	expect(await decided()).toMatchObject([
		{ kind: "follow-up", due },
		{ kind: "sale", amount: 12 },
		{ kind: "reopened" },
		{ kind: "resolved" },
	]);
	// Forgotten before it was due, it never was; one that was due stays.
	await keepOutcome(tools, ADA.threadKey, { do: "remind", at: now, kind: "reminder", onlyIfNoReply: false });
	await keepOutcome(tools, ADA.threadKey, { do: "forget-reminders" });
	expect((await decided())?.map(({ kind }) => kind)).toEqual(["reminder", "sale", "reopened", "resolved"]);
});
