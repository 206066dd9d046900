import { describe, expect, it } from "vitest";
import { judge } from "../../lib/composer/read-back.ts";

const draft = { text: "Hello world", start: 6, end: 6 };

describe("A text read back from a message box", () => {
	it("is as expected between the words around the caret", () => {
		expect(judge(draft, "dear ", "Hello dear world")).toBe("as expected");
	});

	it("is as expected in place of the selection", () => {
		expect(judge({ text: "Hello world", start: 6, end: 11 }, "Ada", "Hello Ada")).toBe("as expected");
		expect(judge({ text: "Hello world", start: 6, end: 11 }, "Ada", "Hello Adaworld")).toBe("otherwise");
	});

	it("may have other blanks: no-break spaces, zero-width spaces, doubled or closing line breaks", () => {
		expect(judge(draft, "A b\nC", "Hello A\u00A0b\n\nC\u200B world\n")).toBe("as expected");
		expect(judge({ text: "", start: 0, end: 0 }, "A\r\n\r\nB", "A\nB\n")).toBe("as expected");
	});

	it("may have lost an emoji's variation selector", () => {
		expect(judge(draft, "❤️ ", "Hello ❤ world")).toBe("as expected");
	});

	it("is otherwise when its own line breaks or spaces are lost", () => {
		expect(judge(draft, "L1\nL2", "Hello L1L2world")).toBe("otherwise");
		expect(judge(draft, "L1 L2", "Hello L1L2world")).toBe("otherwise");
		expect(judge(draft, "L1\nL2", "Hello L1 L2world")).toBe("otherwise");
	});

	it("is otherwise when it stands elsewhere, twice, in part or in capitals", () => {
		for (const actual of [
			"dear Hello world",
			"Hello dear dear world",
			"Hello dea world",
			"Hello DEAR world",
		]) {
			expect(judge(draft, "dear ", actual)).toBe("otherwise");
		}
	});

	it("is otherwise when the draft around it has changed", () => {
		expect(judge(draft, "dear ", "dear ")).toBe("otherwise");
		expect(judge(draft, "dear ", "Hello dear")).toBe("otherwise");
	});

	it("is unchanged only when not even a blank differs", () => {
		expect(judge(draft, "dear ", "Hello world")).toBe("unchanged");
		expect(judge(draft, "dear ", "Hello world\n")).toBe("otherwise");
	});

	it("counts as there when it replaces its own like, and a blank one only when something changed", () => {
		expect(judge({ text: "Ada", start: 0, end: 3 }, "Ada", "Ada")).toBe("as expected");
		expect(judge(draft, "\n", "Hello world")).toBe("unchanged");
		expect(judge(draft, "\n", "Hello \nworld")).toBe("as expected");
	});
});
