import fc from "fast-check";
import { expect, test } from "vitest";
import { troubleWith } from "../../lib/contract/sync-fields.ts";
import { fields } from "../../lib/contract/sync-record.ts";
import { INQUIRY_TYPES, type Template, withDefaults } from "../../lib/contract/template.ts";
import {
	changesTo,
	fieldsOfTemplate,
	saysTheSame,
	templateOfFields,
} from "../../lib/contract/template-fields.ts";

const tag = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((one) => one.length <= 60);
const language = fc.constantFrom("en", "de-x-formal", "el", "pt_BR", "zh-Hant", "odd tag");
const template = fc.record({
	title: fc.string({ minLength: 1, maxLength: 40 }),
	tags: fc.uniqueArray(tag, { maxLength: 12 }),
	inquiryTypes: fc.uniqueArray(fc.constantFrom(...INQUIRY_TYPES)),
	variants: fc.dictionary(language, fc.string({ unit: "grapheme", maxLength: 60 })),
	laterSteps: fc.dictionary(language, fc.array(fc.string(), { maxLength: 3 })),
	owner: fc.constantFrom("mine" as const, "team" as const),
	pinned: fc.boolean(),
	archived: fc.boolean(),
});
const made = template.map(
	(more): Template => ({
		...withDefaults({
			id: "a",
			shortcut: "",
			folder: "",
			kind: "reply",
			platforms: ["x"],
			title: "",
			inquiryTypes: [],
			variants: {},
			updatedAt: 1,
		}),
		...more,
	}),
);
const sorted = (one: Template) => ({
	...one,
	tags: [...one.tags].sort(),
	inquiryTypes: [...one.inquiryTypes].sort(),
});

test("a template comes back from its record as it was, whatever its tags and languages are called", () => {
	fc.assert(
		fc.property(made, (given) => {
			const f = fieldsOfTemplate(given);
			expect(fields.safeParse(f).success).toBe(true);
			expect(troubleWith("template", f)).toBeUndefined();
			const back = templateOfFields({ id: "a", own: given.owner === "mine" }, f, given);
			expect(back && sorted(back)).toEqual(sorted(given));
		}),
	);
});

test("what an edit says makes the one record out of the other, and leaves a newer Aside's fields alone", () => {
	fc.assert(
		fc.property(made, made, (before, after) => {
			const view = { ...fieldsOfTemplate(before), mood: "warm" };
			const wanted = fieldsOfTemplate(after);
			const merged = { ...view, ...changesTo(view, wanted) };
			expect(saysTheSame(merged, wanted)).toBe(true);
			expect(merged["mood"]).toBe("warm");
		}),
	);
});
