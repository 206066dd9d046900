import { describe, expect, test } from "vitest";
import { bodyFits, TEMPLATE_LIMITS, template, withDefaults } from "../../lib/contract/template.ts";

const FIRST_VERSION = {
	id: "a",
	title: "Delay",
	shortcut: "delay",
	folder: "Support",
	kind: "reply",
	inquiryTypes: [],
	platforms: [],
	variants: { en: "Hi" },
	updatedAt: 0,
} as const;
const parses = (more: object) => template.safeParse({ ...FIRST_VERSION, ...more }).success;

describe("a template of the first version", () => {
	test("reads with the fields that came later", () => {
		expect(template.parse(FIRST_VERSION)).toEqual({
			...FIRST_VERSION,
			tags: [],
			laterSteps: {},
			fields: [],
			owner: "mine",
			state: "published",
			archived: false,
			pinned: false,
			version: 1,
		});
	});

	test("gets the same defaults without being checked", () => {
		const given = {
			...FIRST_VERSION,
			inquiryTypes: [],
			platforms: [],
			fields: [{ name: "day", kind: "date" as const }],
		};
		expect(withDefaults(given)).toEqual(template.parse(given));
	});
});

describe("limits", () => {
	test("a body has 16 KiB of UTF-8, whatever its script", () => {
		expect(bodyFits("x".repeat(TEMPLATE_LIMITS.body))).toBe(true);
		expect(bodyFits("x".repeat(TEMPLATE_LIMITS.body + 1))).toBe(false);
		expect(bodyFits("ω".repeat(TEMPLATE_LIMITS.body / 2))).toBe(true);
		expect(bodyFits("ω".repeat(TEMPLATE_LIMITS.body / 2 + 1))).toBe(false);
		expect(parses({ variants: { el: "ω".repeat(TEMPLATE_LIMITS.body) } })).toBe(false);
		expect(parses({ laterSteps: { el: ["ω".repeat(TEMPLATE_LIMITS.body)] } })).toBe(false);
	});

	test.each([
		{ title: "" },
		{ title: "x".repeat(201) },
		{ variants: { x: "no language" } },
		{ fields: [{ name: "__proto__", kind: "text" }] },
		{ fields: [{ name: "Order number", kind: "text" }] },
		{ fields: [{ name: "order", kind: "number" }] },
		{ version: 0 },
	])("%j is refused", (more) => {
		expect(parses(more)).toBe(false);
	});
});
