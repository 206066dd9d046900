import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConflictView } from "../../lib/contract/team.ts";
import { isClean, mergedText, mergesOf, mergeTexts } from "../../lib/panel/team/merge-text.ts";

const SEEN = "Your parcel waits in Mill Lane. It is kept for a week.\nBring this message. Thank you!";
const none = new Map<number, "mine" | "theirs">();
const textOf = (pieces: ReturnType<typeof mergeTexts>, choices = none) =>
	mergedText({ name: "body.en", pieces }, choices);

test("edits of different sentences come together, also within one line", () => {
	const pieces = mergeTexts({
		seen: SEEN,
		mine: SEEN.replace("Thank you!", "Many thanks!"),
		theirs: SEEN.replace("Mill Lane", "Harbour Street"),
	});
	expect(isClean({ name: "body.en", pieces })).toBe(true);
	expect(textOf(pieces)).toBe(
		"Your parcel waits in Harbour Street. It is kept for a week.\nBring this message. Many thanks!",
	);
});

test("the same sentence changed by both is shown with either wording, and only that sentence", () => {
	const pieces = mergeTexts({
		seen: SEEN,
		mine: SEEN.replace("a week", "two weeks"),
		theirs: SEEN.replace("a week", "three days"),
	});
	expect(pieces).toEqual([
		{ kind: "agreed", text: "Your parcel waits in Mill Lane. " },
		{ kind: "both", mine: "It is kept for two weeks.\n", theirs: "It is kept for three days.\n" },
		{ kind: "agreed", text: "Bring this message. Thank you!" },
	]);
	expect(textOf(pieces)).toContain("two weeks");
	expect(textOf(pieces, new Map([[1, "theirs"]]))).toBe(SEEN.replace("a week", "three days"));
});

test("what both changed alike is no question", () => {
	const both = SEEN.replace("a week", "two weeks");
	expect(mergeTexts({ seen: SEEN, mine: both, theirs: both })).toEqual([{ kind: "agreed", text: both }]);
});

const text = fc
	.array(fc.constantFrom("One. ", "Two! ", "Three?\n", "Vier. ", "Πέντε· ", "\n"))
	.map((all) => all.join(""));

test("an edit of one side alone is the merge, whatever it is", () => {
	fc.assert(
		fc.property(text, text, (seen, mine) => {
			expect(textOf(mergeTexts({ seen, mine, theirs: seen }))).toBe(mine);
			expect(textOf(mergeTexts({ seen, mine: seen, theirs: mine }))).toBe(mine);
		}),
	);
});

test("every piece of mine is there when mine is chosen throughout a conflict of everything", () => {
	fc.assert(
		fc.property(text, text, text, (seen, mine, theirs) => {
			const pieces = mergeTexts({ seen, mine, theirs });
			for (const piece of pieces) {
				if (piece.kind === "both") expect(mine).toContain(piece.mine);
				if (piece.kind === "both") expect(theirs).toContain(piece.theirs);
			}
		}),
	);
});

const conflict = (more: Partial<ConflictView>): ConflictView => ({
	mid: 1,
	kind: "template",
	title: "Parcel",
	reason: "changed",
	removes: false,
	fields: [{ name: "body.en", seen: "A. B.", mine: "A! B.", theirs: "A. B!" }],
	at: 0,
	...more,
});

test("nothing is proposed where base, mine and theirs are not all known, or for what is no wording", () => {
	expect(mergesOf(conflict({}))).toHaveLength(1);
	expect(mergesOf(conflict({ reason: "gone" }))).toEqual([]);
	expect(mergesOf(conflict({ removes: true }))).toEqual([]);
	expect(mergesOf(conflict({ fields: [{ name: "body.en", mine: "A", theirs: "B" }] }))).toEqual([]);
	expect(mergesOf(conflict({ fields: [{ name: "title", seen: "A", mine: "B", theirs: "C" }] }))).toEqual([]);
});
