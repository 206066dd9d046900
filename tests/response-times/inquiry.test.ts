import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClassify, type Learned } from "../../lib/response-times/inquiry/classify.ts";
import { learn } from "../../lib/response-times/inquiry/learn.ts";
import { SIGNS } from "../../lib/response-times/inquiry/signs/index.ts";
import { LANGUAGES, labelled } from "../fixtures/inquiries/labelled.ts";

const classify = createClassify(SIGNS);
const NOTHING: Learned = new Map();
const say = (text: string, learned = NOTHING) => classify([text], learned);

function ratesOf(messages: ReturnType<typeof labelled>, learned = NOTHING) {
	const judged = messages.map(({ text, ...right }) => ({ right, said: say(text, learned) }));
	const urgent = judged.filter(({ right }) => right.priority === "urgent");
	const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length;
	return {
		type: share(
			judged.filter(({ right, said }) => right.type === said.type),
			judged,
		),
		recall: share(
			urgent.filter(({ said }) => said.priority === "urgent"),
			urgent,
		),
	};
}
const all = (set: "known" | "apart") => LANGUAGES.flatMap((language) => labelled(set, language));

describe("kinds of inquiry", () => {
	test("messages kept apart: at least 85 % of the types and 90 % of the urgent ones are right", () => {
		const { type, recall } = ratesOf(all("apart"));
		expect(type).toBeGreaterThanOrEqual(0.85);
		expect(recall).toBeGreaterThanOrEqual(0.9);
	});

	test.each(LANGUAGES)("in %s no fewer than four types in five are right", (language) => {
		expect(ratesOf(labelled("apart", language)).type).toBeGreaterThanOrEqual(0.8);
		expect(ratesOf(labelled("known", language)).type).toBeGreaterThanOrEqual(0.95);
	});

	test("as people spell it: capitals, no accents, Greek in Latin letters, a letter amiss, a face alone", () => {
		expect(say("WHERE IS MY ORDER").type).toBe("support");
		expect(say("Ich bin total enttaeuscht von euch").type).toBe("complaint");
		expect(say("που ειναι η παραγγελια μου").type).toBe("support");
		expect(say("kalhspera, pou einai h paraggelia mou?").type).toBe("support");
		expect(say("i want a replacment please").type).toBe("support");
		expect(say("😡😡😡").type).toBe("complaint");
		expect(say("No rush, but where is my order? I need it by Friday").priority).toBe("normal");
	});

	test("a correction holds for the same message, and fifty leave the others as right as they were", () => {
		const text = "Can the blue one be had with longer sleeves?";
		const { features, type } = say(text);
		const other = type === "collaboration" ? "support" : "collaboration";
		expect(say(text, learn(NOTHING, features, other)).type).toBe(other);
		let learned = NOTHING;
		for (const one of all("known").slice(0, 50)) {
			const right = one.type as Parameters<typeof learn>[2];
			learned = new Map([...learned, ...learn(learned, say(one.text).features, right)]);
		}
		expect(ratesOf(all("apart"), learned).type).toBeGreaterThanOrEqual(0.8);
	});

	test("of a message corrected again only the last correction is learned", () => {
		const { features } = say("The curtain rod bends in the middle");
		const first = learn(NOTHING, features, "support");
		const second = new Map([...first, ...learn(first, features, "sales", "support")]);
		const last = new Map([...second, ...learn(second, features, "complaint", "sales")]);
		const once = learn(NOTHING, features, "complaint");
		for (const [feature, weights] of once)
			for (const [kind, weight] of Object.entries(weights))
				expect(last.get(feature)?.[kind as "sales"], kind).toBeCloseTo(weight, 5);
		const urgent = learn(NOTHING, features, "urgent");
		const back = learn(urgent, features, "normal", "urgent");
		expect([...back.values()][0]?.urgent).toBeCloseTo(
			[...learn(NOTHING, features, "normal").values()][0]?.urgent ?? 0,
			5,
		);
	});

	test("whatever is written gets an answer, in time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				expect(say(text).features.length).toBeLessThanOrEqual(60);
			}),
		);
		const start = performance.now();
		say("where is my order ".repeat(20_000));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
