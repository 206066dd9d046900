// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { editorKind, isEnabled, readDraft, readText } from "../../lib/composer/box.ts";
import { endCaret } from "../../lib/composer/caret.ts";

function show(html: string): HTMLElement {
	document.body.innerHTML = html;
	const box = document.body.firstElementChild;
	if (!(box instanceof HTMLElement)) throw new Error("no box");
	return box;
}

beforeEach(() => {
	document.body.replaceChildren();
});

describe("The text of a message box", () => {
	it("has a line for every paragraph and line break, and keeps blank lines", () => {
		expect(readText(show("<div><p>One</p><p><br></p><p>Two<br>Three<br></p></div>"))).toBe(
			"One\n\nTwo\nThree",
		);
		expect(readText(show("<div>One<div><br></div><div>Two</div></div>"))).toBe("One\n\nTwo");
	});

	it("has the emoji that the site draws as pictures", () => {
		expect(readText(show('<div><p>Hi <img alt="😀">!</p></div>'))).toBe("Hi 😀!");
	});

	it("is empty in an empty editor", () => {
		expect(readText(show("<div><p><br></p></div>"))).toBe("");
	});

	it("is the value of a textarea", () => {
		expect(readText(show("<textarea>One\nTwo</textarea>"))).toBe("One\nTwo");
	});
});

describe("The end of a message box", () => {
	it("is behind the last character", () => {
		for (const html of [
			"<div><p>One</p><p>Two</p></div>",
			"<div>One<br></div>",
			"<div><p>One <b>and</b><br></p></div>",
			'<div>One<img alt="😀"></div>',
			"<textarea>One\nTwo</textarea>",
		]) {
			const box = show(html);
			const { text, start, end } = readDraft(box, endCaret(box));
			expect([html, start, end]).toEqual([html, text.length, text.length]);
		}
	});

	it("is in the open line of an empty paragraph", () => {
		const box = show("<div><p>One</p><p><br></p></div>");
		expect(endCaret(box)).toMatchObject({ start: { node: box.lastElementChild, offset: 0 } });
	});
});

describe("A selection in a message box", () => {
	it("lies where its nodes do", () => {
		const box = show("<div><p>One <b>two</b></p><p>three</p></div>");
		const [bold, last] = [box.querySelector("b")?.firstChild, box.lastElementChild];
		if (!bold || !last) throw new Error("no nodes");
		const caret = {
			within: "nodes",
			start: { node: bold, offset: 1 },
			end: { node: last, offset: 0 },
		} as const;
		const { text, start, end } = readDraft(box, caret);
		expect(text.slice(start, end)).toBe("wo\n");
	});
});

describe("A message box", () => {
	it("is told by its editor's own marks", () => {
		expect(editorKind(show("<textarea></textarea>"))).toBe("textarea");
		expect(editorKind(show('<div data-lexical-editor="true"></div>'))).toBe("lexical");
		expect(editorKind(show('<div class="public-DraftEditor-content"></div>'))).toBe("draft");
		expect(editorKind(show("<div contenteditable></div>"))).toBe("generic");
	});

	it("is not enabled when disabled, read-only, inert or in a disabled fieldset", () => {
		expect(isEnabled(show("<textarea></textarea>"))).toBe(true);
		expect(isEnabled(show("<textarea disabled></textarea>"))).toBe(false);
		expect(isEnabled(show("<textarea readonly></textarea>"))).toBe(false);
		expect(isEnabled(show("<textarea inert></textarea>"))).toBe(false);
		expect(isEnabled(show('<textarea aria-disabled="true"></textarea>'))).toBe(false);
		show("<fieldset disabled><textarea></textarea></fieldset>");
		const inner = document.querySelector("textarea");
		expect(inner && isEnabled(inner)).toBe(false);
	});
});
