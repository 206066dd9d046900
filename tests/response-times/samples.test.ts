import "temporal-polyfill/global";
import { expect, it } from "vitest";
import { type ConversationClock, sample } from "../../lib/contract/conversation-clock.ts";
import type { MessageSeen } from "../../lib/contract/page-view.ts";
import type { Template } from "../../lib/contract/template.ts";
import { promisedBy } from "../../lib/panel/promise.ts";
import { newConversation, type SeenView, seePage } from "../../lib/response-times/conversation.ts";
import { decide } from "../../lib/response-times/decide.ts";
import { newSamples, type Rules, stateOf, toldOf } from "../../lib/response-times/judge.ts";
import { usualStandards } from "../../lib/response-times/standards.ts";
import { saidIn } from "../../lib/response-times/text-marks.ts";
import { createTimetable } from "../../lib/response-times/timetable.ts";

const MINUTE = 60_000;
/** A Wednesday, 9:00 in Berlin. */
const NINE = Date.UTC(2027, 2, 3, 8);
const standards = usualStandards("Europe/Berlin");
const rules: Rules = { standards, timetable: createTimetable(standards.hours) };
const propose = () => ({ type: "support" as const, priority: "normal" as const, features: [] });

const says = (direction: "in" | "out", text: string, at: number): MessageSeen => ({
	id: `${direction}-${at}`,
	direction,
	text,
	time: { precision: "exact", at },
});

function seen(record: ConversationClock, now: number, ...messages: MessageSeen[]): ConversationClock {
	const view = { platform: "x", threadKey: "x:1", state: "thread", messages } as unknown as SeenView;
	return seePage(record, view, { now, propose });
}

const inserted = (record: ConversationClock, at: number, text: string, more: object = {}) =>
	decide(
		record,
		{ do: "inserted", inserted: { templateId: "t1", acknowledges: false, mark: saidIn(text).said, ...more } },
		at,
	);

const start = newConversation("x:1", "x", "Ada Example");
const question = says("in", "Where is my order?", NINE - 10 * MINUTE);

it("an answered turn is a sample: when, how long by the wall and by working time, within its target, how it was written", () => {
	const asked = seen(start, NINE, question);
	const answer = says("out", "It is on its way.", NINE + 20 * MINUTE);
	const answered = seen(
		inserted(asked, NINE + 19 * MINUTE, "It is on its way."),
		NINE + 21 * MINUTE,
		question,
		answer,
	);
	const [only, ...others] = newSamples(answered, rules);
	expect(others).toEqual([]);
	expect(only?.sample).toEqual({
		at: { from: NINE + 20 * MINUTE, to: NINE + 20 * MINUTE },
		platform: "x",
		type: "support",
		priority: "normal",
		waited: { from: 30 * MINUTE, to: 30 * MINUTE },
		worked: { from: 20 * MINUTE, to: 20 * MINUTE },
		within: "yes",
		acknowledgement: false,
		templates: ["t1"],
		edited: false,
	});
	expect(newSamples({ ...answered, sampledTo: only?.place ?? 0 }, rules)).toEqual([]);
});

it("holds no text and no name, whatever was written", () => {
	const answer = says("out", "Dear Ada, it is on its way.", NINE + MINUTE);
	const answered = seen(seen(start, NINE, question), NINE + 2 * MINUTE, question, answer);
	const [only] = newSamples(answered, rules);
	expect(JSON.stringify(only?.sample)).not.toMatch(/Ada|order|way|x:1/);
	expect(sample.safeParse(only?.sample).success).toBe(true);
});

it("an answer edited before it was sent says so, on pages that cut times to the second too", () => {
	const asked = seen(start, NINE, question);
	const sentAt = NINE + 20 * MINUTE;
	const waiting = inserted(asked, sentAt + 400, "It is on its way.");
	const answer = says("out", "It is on its way, promised!", sentAt);
	const [only] = newSamples(seen(waiting, sentAt + 900, question, answer), rules);
	expect(only?.sample).toMatchObject({ templates: ["t1"], edited: true });
});

it("a late answer is late for ever, and one without a template names none", () => {
	const answer = says("out", "Sorry!", NINE + 5 * 60 * MINUTE);
	const answered = seen(seen(start, NINE, question), NINE + 6 * 60 * MINUTE, question, answer);
	const [only] = newSamples({ ...answered, type: "support" }, rules);
	expect(only?.sample).toMatchObject({ within: "no", templates: [] });
	expect(only?.sample.edited).toBeUndefined();
});

it("an acknowledgement is a sample of its own kind, and a person must follow up by what it promised", () => {
	const asked = seen(start, NINE, question);
	const promised = NINE + 240 * MINUTE;
	const words = "We answer by 13:00.";
	const waiting = inserted(asked, NINE + MINUTE, words, { acknowledges: true, promised });
	const sent = says("out", words, NINE + 2 * MINUTE);
	const acknowledged = seen(waiting, NINE + 3 * MINUTE, question, sent);
	expect(newSamples(acknowledged, rules).map((one) => one.sample.acknowledgement)).toEqual([true]);
	expect(stateOf(acknowledged, rules)).toMatchObject({
		state: "acknowledged",
		due: { from: promised, to: promised },
	});
	const real = says("out", "It is on its way.", NINE + 60 * MINUTE);
	const answered = seen(acknowledged, NINE + 61 * MINUTE, question, sent, real);
	expect(stateOf(answered, rules).state).toBe("answered");
});

/** Acknowledged at 9:02, promised for so many minutes after 9:00, asked once more, and answered at so many. */
function followedUp(promised: number | undefined, answeredAt: number, template?: string) {
	const words = "We answer soon.";
	const promise = promised === undefined ? {} : { promised: NINE + promised * MINUTE };
	const waiting = inserted(seen(start, NINE, question), NINE + MINUTE, words, {
		acknowledges: true,
		...promise,
	});
	const sent = says("out", words, NINE + 2 * MINUTE);
	const again = says("in", "Any news?", NINE + 30 * MINUTE);
	const asked = seen(waiting, NINE + 3 * MINUTE, question, sent);
	const acknowledged = seen(asked, NINE + 31 * MINUTE, question, sent, again);
	const real = says("out", "It is on its way.", NINE + answeredAt * MINUTE);
	const at = NINE + answeredAt * MINUTE;
	const writing =
		template === undefined
			? acknowledged
			: inserted(acknowledged, at - 1_000, real.text, { templateId: template });
	return seen(writing, at + MINUTE, question, sent, again, real);
}

it("the real answer after it is a sample too: from the customer's first message, judged by what was promised", () => {
	const answered = followedUp(240, 200, "t2");
	const [first, second, ...others] = newSamples(answered, rules);
	expect(others).toEqual([]);
	expect(first?.sample).toMatchObject({ acknowledgement: true, templates: ["t1"], within: "yes" });
	expect(first?.sample.followUp).toBeUndefined();
	expect(second?.sample).toMatchObject({
		acknowledgement: false,
		followUp: true,
		at: { from: NINE + 200 * MINUTE, to: NINE + 200 * MINUTE },
		waited: { from: 210 * MINUTE, to: 210 * MINUTE },
		worked: { from: 200 * MINUTE, to: 200 * MINUTE },
		templates: ["t2"],
		edited: false,
		within: "yes",
	});
	expect(newSamples({ ...answered, sampledTo: first?.place ?? 0 }, rules)).toEqual([second]);
	const verdict = (record: ConversationClock) => newSamples(record, rules).at(-1)?.sample.within;
	expect(verdict(followedUp(240, 241))).toBe("no");
	expect(verdict(followedUp(240, 241, "t2"))).toBe("no");
	// Without a promise the target counts anew from the acknowledgement.
	expect(verdict(followedUp(undefined, 241))).toBe("yes");
	expect(verdict(followedUp(undefined, 243))).toBe("no");
});

it("says of the real answer how long it took, and nothing of a target that it was not held to", () => {
	const told = toldOf(followedUp(480, 300), rules, NINE + 301 * MINUTE);
	expect(told).toMatchObject({ state: "answered", waited: { from: 310 * MINUTE, to: 310 * MINUTE } });
	expect(told.within).toBeUndefined();
});

it("an acknowledgement promises the day it was given, else the due time it names", () => {
	const kind = "acknowledgement" as const;
	const day: Template["fields"] = [{ name: "answer_by", kind: "date", label: "", options: [] }];
	const due = NINE + 240 * MINUTE;
	const answers = new Map([["ask.answer_by", "2027-03-05"]]);
	const naming = { en: "By {{ conversation.due | date: '%H:%M' }}." };
	expect(promisedBy({ kind, fields: day, variants: naming }, due, answers)).toBe(
		new Date("2027-03-05T23:59").getTime(),
	);
	expect(promisedBy({ kind, fields: day, variants: naming }, due, new Map())).toBe(due);
	expect(promisedBy({ kind, fields: [], variants: { en: "Soon." } }, due, new Map())).toBeUndefined();
	expect(promisedBy({ kind: "reply", fields: [], variants: naming }, due, new Map())).toBeUndefined();
});
