/** A worker may be killed at any moment while it tells what is due: nothing is lost by it, and nothing stands there twice. */
import "fake-indexeddb/auto";
import "temporal-polyfill/global";
import { beforeEach, expect, test, vi } from "vitest";
import { notify } from "../../entrypoints/background/clock/notify.ts";
import { createTeller, type Told } from "../../entrypoints/background/clock/tellings.ts";
import type { ConversationClock } from "../../lib/contract/conversation-clock.ts";
import { nextWake } from "../../lib/db/clock-store.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { newConversation } from "../../lib/response-times/conversation.ts";
import { indexed, type Rules } from "../../lib/response-times/judge.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";

/** What the browser shows, by its id, and everything it was asked to show. */
const browser = vi.hoisted(() => ({ standing: new Map<string, string>(), asked: [] as string[] }));
vi.mock("webextension-polyfill", () => ({
	default: {
		runtime: { getURL: (file: string) => file },
		notifications: {
			create: async (id: string, { title, message }: { title: string; message: string }) => {
				browser.standing.set(id, `${title}: ${message}`);
				browser.asked.push(id);
			},
		},
	},
}));

const MINUTE = 60_000;
/** A Wednesday, 9:00 in Berlin. */
const NINE = Date.UTC(2027, 2, 3, 8);
const usual = usualStandards("Europe/Berlin");
const nightly = { ...usual, notify: { ...usual.notify, quiet: { from: 9 * 60 + 5, to: 10 * 60 } } };

let db: AsideDatabase;
beforeEach(() => {
	browser.standing.clear();
	browser.asked.length = 0;
	db = new AsideDatabase(`tellings-${crypto.randomUUID()}`);
});

function rulesWith(standards = usual): Rules {
	return { standards, timetable: createTimetable(standards.hours) };
}

async function remind(id: string, at: number): Promise<void> {
	const reminders: ConversationClock["reminders"] = [{ at, kind: "reminder" }];
	const record = { ...newConversation(`x:${id}`, "x", id), reminders };
	await db.clocks.put(indexed(record, rulesWith(), NINE - MINUTE));
}

type Show = (told: readonly Told[]) => Promise<void>;
const showNothing: Show = async () => undefined;

interface Life {
	readonly show?: Show;
	readonly law?: Rules;
}

function workerAt(now: number, { show = notify, law = rulesWith() }: Life = {}) {
	const rules = { read: async () => law, write: async () => undefined };
	return createTeller({ db, clock: () => now, rules, notify: show });
}

/** A worker's life that ends when it has shown what is due, before it is done with it. */
function lifeThatEnds(now: number, shows: Show): Promise<void> {
	return new Promise((dead) => {
		const show: Show = (told) => shows(told).then(() => new Promise<never>(() => dead()));
		void workerAt(now, { show }).tellDue();
	});
}

test("killed before it shows what it took, it is shown by the next one, and then never again", async () => {
	await remind("Ada", NINE);
	await lifeThatEnds(NINE, showNothing);
	expect(browser.asked).toEqual([]);
	expect(await nextWake(db)).toBeLessThanOrEqual(NINE);
	expect(await workerAt(NINE + MINUTE).tellDue()).toBe(true);
	expect(browser.asked).toEqual(["thread x:Ada"]);
	expect(await workerAt(NINE + 2 * MINUTE).tellDue()).toBe(false);
	expect(browser.asked).toEqual(["thread x:Ada"]);
	expect(await nextWake(db)).toBeUndefined();
});

test("killed after it has shown it, the next one shows the same in its place, and by itself what came due since", async () => {
	await remind("Ada", NINE);
	await remind("Ben", NINE);
	await remind("Cem", NINE + MINUTE);
	await lifeThatEnds(NINE, notify);
	const first = new Map(browser.standing);
	expect([...first.keys()]).toEqual(["waiting"]);
	await workerAt(NINE + 2 * MINUTE).tellDue();
	expect(Object.fromEntries(browser.standing)).toEqual({
		...Object.fromEntries(first),
		"thread x:Cem": "Reminder: Cem",
	});
	await workerAt(NINE + 3 * MINUTE).tellDue();
	expect(browser.asked).toEqual(["waiting", "waiting", "thread x:Cem"]);
});

test("what a killed one took is held back by quiet hours that began meanwhile", async () => {
	const law = rulesWith(nightly);
	await remind("Ada", NINE);
	await lifeThatEnds(NINE, showNothing);
	await workerAt(NINE + 6 * MINUTE, { law }).tellDue();
	expect(browser.asked).toEqual([]);
	expect(await nextWake(db)).toBe(NINE + 60 * MINUTE);
	await workerAt(NINE + 60 * MINUTE, { law }).tellDue();
	expect(browser.asked).toEqual(["thread x:Ada"]);
});

test("asked twice at once, it tells once", async () => {
	await remind("Ada", NINE);
	const worker = workerAt(NINE);
	expect(await Promise.all([worker.tellDue(), worker.tellDue()])).toEqual([true, false]);
	expect(browser.asked).toEqual(["thread x:Ada"]);
});

test("what the browser refuses to show is not asked of it for ever, and the fault is said", async () => {
	const said = vi.spyOn(console, "warn").mockImplementation(() => undefined);
	await remind("Ada", NINE);
	await workerAt(NINE, { show: () => Promise.reject(new TypeError("no")) }).tellDue();
	expect(said).toHaveBeenCalledWith("[aside]", "clock:notify", { error: "typeerror" });
	expect(await nextWake(db)).toBeUndefined();
});
