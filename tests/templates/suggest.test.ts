import { describe, expect, test } from "vitest";
import type { LearnedTemplate, SuggestionAsked } from "../../lib/contract/template-records.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";
import { learnFrom } from "../../lib/templates/suggest/learn.ts";
import { suggestTemplates } from "../../lib/templates/suggest/suggest.ts";
import { createTopicMatch } from "../../lib/templates/suggest/topic-match.ts";
import { TOPICS } from "../../lib/templates/suggest/topics.ts";
import { HELD_OUT, type Labelled, TUNED } from "../fixtures/messages/customer-messages.ts";

const match = createTopicMatch(TOPICS);

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const byShortcut = new Map(STARTER_LIBRARY.map((template) => [template.shortcut, template]));

function suggest(asked: Partial<SuggestionAsked>, learned: readonly LearnedTemplate[] = []) {
	return suggestTemplates({
		match,
		templates: STARTER_LIBRARY,
		asked: { platform: "instagram", message: "", ...asked },
		learned,
		counts: NO_COUNTS,
	});
}
const shortcuts = (asked: Partial<SuggestionAsked>, learned?: readonly LearnedTemplate[]) =>
	suggest(asked, learned).map(
		({ templateId }) => STARTER_LIBRARY.find(({ id }) => id === templateId)?.shortcut,
	);

function misses(messages: readonly Labelled[], learned: readonly LearnedTemplate[] = []) {
	return messages.flatMap(({ language, message, shortcut }) => {
		const first = shortcuts({ message, language }, learned).slice(0, 3);
		return first.includes(shortcut) ? [] : [`${language} ${shortcut} | ${message} → ${first.join()}`];
	});
}
const rate = (messages: readonly Labelled[], learned?: readonly LearnedTemplate[]) =>
	1 - misses(messages, learned).length / messages.length;

/** What `count` insertions leave behind. */
function learnedFrom(uses: readonly Labelled[]): LearnedTemplate[] {
	const learned = new Map<string, LearnedTemplate>();
	for (const { message, shortcut } of uses) {
		const id = byShortcut.get(shortcut)?.id ?? "";
		learned.set(
			id,
			learnFrom(id, learned.get(id), { message, subjects: match.subjectsOf(message), platform: "instagram" }),
		);
	}
	return [...learned.values()];
}

describe("the labelled messages", () => {
	test("are at least 150 in six languages, each for a template that is there", () => {
		const all = [...TUNED, ...HELD_OUT];
		expect(all.length).toBeGreaterThanOrEqual(150);
		expect(new Set(all.map(({ language }) => language)).size).toBe(6);
		expect(new Set(all.map(({ message }) => message)).size).toBe(all.length);
		for (const { shortcut } of all) expect(byShortcut.has(shortcut), shortcut).toBe(true);
	});

	test("find their template among the first three, in 85 of 100 at the first use", () => {
		expect(rate(TUNED), misses(TUNED).join("\n")).toBeGreaterThanOrEqual(0.85);
		expect(rate(HELD_OUT), misses(HELD_OUT).join("\n")).toBeGreaterThanOrEqual(0.85);
	});

	test("and in 95 of 100 after fifty uses, for the messages that were not among them", () => {
		const fifty = TUNED.filter((_, at) => at % Math.ceil(TUNED.length / 50) === 0 || at % 17 === 1).slice(
			0,
			50,
		);
		expect(fifty).toHaveLength(50);
		const learned = learnedFrom(fifty);
		const others = [...TUNED.filter((one) => !fifty.includes(one)), ...HELD_OUT];
		expect(rate(others, learned), misses(others, learned).join("\n")).toBeGreaterThanOrEqual(0.95);
	});
});

describe("a suggestion", () => {
	test("says in one line why, with the customer's own word", () => {
		const [first] = suggest({ message: "Wo bleibt meine Bestellung?" });
		expect(first?.why).toEqual({ kind: "topic", word: "Bestellung" });
	});

	test("comes from what was inserted before, where that says more", () => {
		const hours = byShortcut.get("hours")?.id ?? "";
		let known: LearnedTemplate | undefined;
		for (let use = 0; use < 4; use += 1)
			known = learnFrom(hours, known, { message: "Zapfenstreich Bürgerfest heute?" });
		const [first] = suggest({ message: "Zapfenstreich beim Bürgerfest?" }, known ? [known] : []);
		expect(first).toEqual({ templateId: hours, why: { kind: "learned", count: 4 } });
	});

	test.each([
		["a slip of the finger", "whre is my pacakge", "delay"],
		["doubled letters", "Wo bleiiiibt mein Pakeeeet", "delay"],
		["umlauts written out", "Moechte die Schuhe zurueckgeben", "return"],
		["no accents at all", "Nie dziala, caly czas blad", "fix"],
		["a compound", "Kinderschuhrücksendung, wie geht das?", "return"],
		["Greek in Latin letters", "pou einai h paraggelia mou", "delay"],
		["Greek in Latin letters, spelt otherwise", "8elw na akyrwsw", "cancel"],
		["an emoji alone", "😡", "sorry"],
		["impatience alone", "????", "late"],
	])("understands %s", (_, message, shortcut) => {
		expect(shortcuts({ message }).slice(0, 3)).toContain(shortcut);
	});

	test("comes for other words about the same, once one message about it was answered so", () => {
		const message = "Mein Paket ist noch nicht da";
		const subjects = match.subjectsOf(message);
		const learned = learnFrom(byShortcut.get("later")?.id ?? "", undefined, { message, subjects });
		const asked = { message: "gdzie jest moja paczka" };
		expect(shortcuts(asked)).not.toContain("later");
		expect(shortcuts(asked, [learned]).slice(0, 3)).toContain("later");
	});

	test("is found among ten thousand own templates without a wait", () => {
		const [one] = STARTER_LIBRARY;
		if (!one) throw new Error("no library");
		const many = Array.from({ length: 10_000 }, (_, at) => ({
			...one,
			id: `t${at}`,
			shortcut: `t${at}`,
			title: at === 7_777 ? "Lieferadresse ändern" : `Vorlage ${at}`,
		}));
		const asked = { platform: "x" as const, message: "Könnt ihr die Adresse ändern?" };
		const needs = { templates: many, asked, learned: [], match, counts: NO_COUNTS };
		suggestTemplates(needs);
		const before = process.cpuUsage();
		expect(suggestTemplates(needs)[0]?.templateId).toBe("t7777");
		expect(process.cpuUsage(before).user / 1000, "ms of work").toBeLessThan(300);
	});

	test("is none where nothing speaks for one", () => {
		expect(suggest({ message: "" })).toEqual([]);
		expect(suggest({ message: "qwertz" })).toEqual([]);
	});

	test("keeps to the platform, and is the same each time", () => {
		const only = STARTER_LIBRARY.map((template) => ({ ...template, platforms: ["x" as const] }));
		const asked = { platform: "instagram" as const, message: "where is my order" };
		expect(suggestTemplates({ templates: only, asked, learned: [], match, counts: NO_COUNTS })).toEqual([]);
		expect(suggest(asked)).toEqual(suggest(asked));
	});

	test("knows a person's own template by its title", () => {
		const own = STARTER_LIBRARY.slice(0, 1).map((template) => ({
			...template,
			id: "mine",
			title: "Rückgabe: so geht es",
			shortcut: "mine",
		}));
		const asked = { platform: "x" as const, message: "Wie kann ich die Hose zurückgeben?" };
		const [first] = suggestTemplates({ templates: own, asked, learned: [], match, counts: NO_COUNTS });
		expect(first?.templateId).toBe("mine");
	});
});

test("what is learned holds no word that can be read", () => {
	const learned = learnFrom("a", undefined, { message: "Meine Kundennummer ist geheim" });
	expect(JSON.stringify(learned)).not.toMatch(/kunden|geheim/i);
	expect(learned.uses).toBe(1);
});
