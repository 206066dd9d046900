import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withDefaults } from "../../lib/contract/template.ts";
import { answersToRemember, askedNames, fieldFor } from "../../lib/templates/fields.ts";
import { AT_START, allDone, countSteps, stepBack, stepDone, stepSkipped } from "../../lib/templates/steps.ts";
import { pickVariant } from "../../lib/templates/variants.ts";

const template = withDefaults({
	id: "a",
	title: "a",
	shortcut: "a",
	folder: "",
	kind: "steps",
	inquiryTypes: [],
	platforms: [],
	updatedAt: 0,
	variants: { en: "{{ ask.order }} {{ask.day}}", de: "{{ ask.order | upcase }}" },
	laterSteps: { en: ["{% if ask.more %}x{% endif %}", "three"] },
	fields: [{ name: "order", kind: "text", rememberAs: "order_number" }],
});

describe("the variant", () => {
	const pick = (wishes: object) => pickVariant(template, { team: "en", ...wishes });
	test("follows the choice, then the contact, then what was detected, then the team", () => {
		expect(pick({})).toEqual({ language: "en", because: "team" });
		expect(pick({ detected: "de" })).toEqual({ language: "de", because: "detected" });
		expect(pick({ detected: "en", contact: "de-AT" })).toEqual({ language: "de", because: "contact" });
		expect(pick({ contact: "de", chosen: "en" })).toEqual({ language: "en", because: "chosen" });
	});
	test("is the formal one where the team writes so and the template has it, but never over a choice", () => {
		const both = { variants: { en: "Hi", de: "du", "de-x-formal": "Sie" } };
		const polite = (wishes: object) => pickVariant(both, { team: "en", formal: true, ...wishes })?.language;
		expect(polite({ detected: "de" })).toBe("de-x-formal");
		expect(polite({ contact: "de-AT" })).toBe("de-x-formal");
		expect(polite({ team: "de" })).toBe("de-x-formal");
		expect(polite({ contact: "de", chosen: "de" })).toBe("de");
		expect(polite({ detected: "en" })).toBe("en");
		expect(polite({ detected: "de", formal: false })).toBe("de");
	});
	test("says what it stands in for", () => {
		expect(pick({ contact: "sv", detected: "de" })).toEqual({
			language: "de",
			because: "detected",
			insteadOf: "sv",
		});
		expect(pick({ team: "pl" })).toEqual({ language: "en", because: "none", insteadOf: "pl" });
		expect(pickVariant({ variants: {} }, { team: "en" })).toBeUndefined();
	});
});

describe("fields", () => {
	test("are described by the template, or ask for a line of text", () => {
		expect(fieldFor(template, "ask.order").rememberAs).toBe("order_number");
		expect(fieldFor(template, "contact.first_name")).toMatchObject({ kind: "text", label: "" });
	});
	test("are found in every variant and step, each once", () => {
		expect(askedNames(template)).toEqual(["order", "day", "more"]);
	});
	test("leave with the contact what the template says, and nothing empty", () => {
		const answers = new Map([
			["ask.order", " R 7 "],
			["ask.day", "x"],
		]);
		expect(answersToRemember(template, answers)).toEqual({ order_number: "R 7" });
		expect(answersToRemember(template, new Map([["ask.order", " "]]))).toEqual({});
	});
});

describe("steps", () => {
	const count = countSteps(template, "en");
	test("are counted per language", () => {
		expect([count, countSteps(template, "de"), countSteps(template, "sv")]).toEqual([3, 1, 0]);
	});
	test("go on, back, and over", () => {
		const second = stepDone(AT_START, count);
		expect(second).toEqual({ next: 1, skipped: [] });
		const third = stepSkipped(second, count);
		expect(third).toEqual({ next: 2, skipped: [1] });
		expect(stepBack(third)).toEqual(second);
		expect(allDone(stepDone(third, count), count)).toBe(true);
	});
	test("never leave the template, whatever is pressed", () => {
		const press = fc.constantFrom(stepDone, stepSkipped, stepBack);
		fc.assert(
			fc.property(fc.array(press, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (presses, steps) => {
				const end = presses.reduce((state, act) => act(state, steps), AT_START);
				expect(end.next).toBeGreaterThanOrEqual(0);
				expect(end.next).toBeLessThanOrEqual(steps);
				expect(end.skipped.every((at) => at < end.next)).toBe(true);
			}),
		);
	});
});
