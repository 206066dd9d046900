/** What stands in a timeline beside the messages, and which messages are read for it. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ContactChange } from "../../lib/contract/contact-change.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { changeContact, keepContact, listContacts, subjectOf } from "../../lib/db/history/contacts.ts";
import type { HistoryTools } from "../../lib/db/history/history-tools.ts";
import { newestMessages } from "../../lib/db/history/newest-messages.ts";
import { keepOutcome } from "../../lib/db/history/outcomes.ts";
import { recordWindow } from "../../lib/db/history/record.ts";
import { timelinePage } from "../../lib/db/history/timeline.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";

let tools: HistoryTools;
let made = 0;
beforeEach(() => {
	made += 1;
	const db = new AsideDatabase(`aside-timeline-${made}`);
	const store = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
	tools = { db, vault: createVault(db, store), clock: () => 2_000 };
});
afterEach(() => tools.db.delete());

const SEEN = {
	platform: "x",
	threadKey: "x:1-2",
	state: "thread",
	contact: { name: "Ada Example", platformId: "2" },
} as const;

async function shown(): Promise<unknown[]> {
	const subject = await subjectOf(tools.db, (await keepContact(tools, SEEN)) ?? "");
	const page = await timelinePage(tools, subject, { most: 10 });
	return (page?.items ?? []).flatMap((item) => {
		if (item.kind === "sale") return [["sale", item.sale.amount, item.sale.currency]];
		return item.kind === "outcome" ? [["outcome", item.outcome.amount, item.outcome.currency]] : [];
	});
}

describe("sales", () => {
	test("noted of the contact stand in the timeline; one that resolved a conversation stands there once", async () => {
		await recordWindow(tools, SEEN, [{ direction: "in", text: "I take it", time: { precision: "unknown" } }]);
		const contactId = (await keepContact(tools, SEEN)) ?? "";
		const change = (one: ContactChange) => changeContact(tools, contactId, one);
		await change({ do: "sale", sale: { id: "s1", amount: 900, currency: "JPY", at: 1_000 } });
		expect(await shown()).toEqual([["sale", 900, "JPY"]]);
		const resolved = {
			do: "resolve",
			outcome: "sale",
			amount: 12.5,
			currency: "EUR",
			saleId: "s2",
		} as const;
		const sale = { id: "s2", amount: 1_250, currency: "EUR", at: 2_000 };
		await keepOutcome(tools, SEEN.threadKey, resolved);
		await change({ do: "sale", sale });
		// Told twice, as by a worker that was killed before it could answer.
		await change({ do: "sale", sale });
		expect(await shown()).toEqual([
			["outcome", 12.5, "EUR"],
			["sale", 900, "JPY"],
		]);
		expect((await listContacts(tools.db))[0]?.value).toEqual({ JPY: 900, EUR: 1_250 });
		await change({ do: "removeSale", id: "s2" });
		expect(await shown()).toEqual([
			["outcome", undefined, "EUR"],
			["sale", 900, "JPY"],
		]);
	});
});

describe("the newest messages", () => {
	test("are those that walking backwards finds, whatever was swept or put in between", async () => {
		const places = fc.uniqueArray(
			fc.oneof(
				fc.integer({ min: -40, max: 400 }),
				fc.integer({ min: 0, max: 80 }).map((half) => half / 2 + 0.25),
			),
			{ maxLength: 25, size: "max" },
		);
		const [most, before] = [fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: -50, max: 410 }))];
		await fc.assert(
			fc.asyncProperty(places, most, before, async (list, wanted, end) => {
				await tools.db.messages.clear();
				await tools.db.messages.bulkAdd(
					list.map((place) => ({
						id: `m${place}`,
						conversation: "x:1",
						place,
						direction: "in",
						text: "",
						at: 0,
						precision: "exact",
						seenAt: 0,
					})),
				);
				const found = await newestMessages(tools.db, "x:1", wanted, end ?? undefined);
				const until = list.filter((place) => end === null || place < end).sort((a, b) => a - b);
				expect(found.map(({ place }) => place)).toEqual(until.slice(-wanted));
			}),
			{ numRuns: 5_000 },
		);
	});
});
