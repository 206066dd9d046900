import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Draft, judge } from "../../lib/composer/read-back.ts";

const text = fc.string({
	unit: fc.constantFrom("a", "b", "é", "😀", "ש", " ", "\n", "\u00A0", "\u200B"),
	maxLength: 20,
});
const solid = text.filter((value) => /[abé😀ש]/u.test(value));
const draft: fc.Arbitrary<Draft> = fc.tuple(text, text, text).map(([before, selected, after]) => ({
	text: before + selected + after,
	start: before.length,
	end: before.length + selected.length,
}));

function written({ text: old, start, end }: Draft, inserted: string): string {
	return old.slice(0, start) + inserted + old.slice(end);
}

describe("Reading back", () => {
	it("finds every text where it was meant to go", () => {
		fc.assert(
			fc.property(draft, solid, (before, inserted) => {
				expect(judge(before, inserted, written(before, inserted))).toBe("as expected");
			}),
		);
	});

	it("does not mind more line breaks, nor which kind of space", () => {
		fc.assert(
			fc.property(draft, solid, (before, inserted) => {
				const shown = written(before, inserted).replace(/\n/g, "\n\n").replace(/ /g, "\u00A0");
				expect(judge(before, inserted, shown)).toBe("as expected");
			}),
		);
	});

	it("notices every character that is lost, added or doubled", () => {
		fc.assert(
			fc.property(draft, solid, fc.nat(), (before, inserted, seed) => {
				const shown = [...written(before, inserted)];
				const at = seed % shown.length;
				const extra = shown.toSpliced(at, 0, "x").join("");
				expect(judge(before, inserted, extra)).not.toBe("as expected");
				const isBlank = /[\s\u200B]/u.test(shown[at] ?? "");
				if (!isBlank)
					expect(judge(before, inserted, shown.toSpliced(at, 1).join(""))).not.toBe("as expected");
				expect(judge(before, inserted, written(before, inserted + inserted))).not.toBe("as expected");
			}),
		);
	});

	it("calls a box unchanged only when its text is the very same", () => {
		fc.assert(
			fc.property(draft, solid, text, (before, inserted, actual) => {
				if (judge(before, inserted, actual) === "unchanged") expect(actual).toBe(before.text);
			}),
		);
	});
});
