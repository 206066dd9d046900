/** What must hold in every editor and browser. Truth is the editor's own state. */
import assert from "node:assert/strict";
import { type Hand, insert, stateOf } from "./hand.ts";

export interface Editor {
	readonly path: string;
	readonly box: string;
	/** Shows one line break as a new paragraph, so that its text has two. */
	readonly hasParagraphs?: boolean;
}

export const EDITORS: readonly Editor[] = [
	{ path: "/lexical-plain", box: ".box" },
	{ path: "/lexical-rich", box: ".box", hasParagraphs: true },
	{ path: "/lexical-react", box: ".box", hasParagraphs: true },
	{ path: "/draft", box: ".public-DraftEditor-content" },
	{ path: "/textarea", box: "textarea" },
	{ path: "/textarea-shadow", box: "#host>>>textarea" },
	{ path: "/editable", box: ".box", hasParagraphs: true },
	{ path: "/editable-pre-wrap", box: ".box", hasParagraphs: true },
	{ path: "/editable-shadow", box: "#host>>>.box", hasParagraphs: true },
];

const LINES = "Hi Ada,\n\nyour parcel left today.\nBest\n\n\nMira";

export interface Scenario {
	readonly says: string;
	run(hand: Hand, editor: Editor): Promise<void>;
}

async function expectState(hand: Hand, editor: Editor, text: string, when: string): Promise<void> {
	const state = await stateOf(hand);
	const even = (value: string): string =>
		editor.hasParagraphs ? value.replace(/\n+/g, "\n").replace(/\n$/, "") : value;
	assert.equal(even(state), even(text), when);
}

async function expectInserted(hand: Hand, editor: Editor, text: string): Promise<void> {
	const reply = await insert(hand, { box: editor.box, text });
	assert.equal(reply.outcome, "ok", `outcome, took ${reply.took} ms, read ${JSON.stringify(reply.text)}`);
	assert.equal(reply.asked, 1, "stillRight is asked once");
}

/** The person goes on typing without touching the box: the focus and the caret must be right. */
async function expectTypingGoesOn(hand: Hand, editor: Editor, text: string): Promise<void> {
	await hand.type("Z");
	await expectState(hand, editor, text, "after typing on");
}

async function typed(hand: Hand, editor: Editor, text: string, back = 0): Promise<void> {
	await hand.open(editor.path);
	await hand.click(editor.box);
	await hand.type(text);
	await hand.press("ArrowLeft", back);
	await expectState(hand, editor, text, "typed by the person");
}

export const SCENARIOS: readonly Scenario[] = [
	{
		says: "fills an empty box",
		async run(hand, editor) {
			await hand.open(editor.path);
			await expectInserted(hand, editor, "Hello Ada");
			await expectState(hand, editor, "Hello Ada", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello AdaZ");
		},
	},
	{
		says: "fills an empty box with several lines",
		async run(hand, editor) {
			await hand.open(editor.path);
			await hand.click(editor.box);
			await expectInserted(hand, editor, LINES);
			await expectState(hand, editor, LINES, "inserted");
			await expectTypingGoesOn(hand, editor, `${LINES}Z`);
		},
	},
	{
		says: "goes to the end of a draft that never had the caret",
		async run(hand, editor) {
			await hand.open(`${editor.path}?draft=Earlier%20words`);
			await expectInserted(hand, editor, " and more");
			await expectState(hand, editor, "Earlier words and more", "inserted");
			await expectTypingGoesOn(hand, editor, "Earlier words and moreZ");
		},
	},
	{
		says: "goes in at a caret in the middle",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world", 5);
			await expectInserted(hand, editor, "dear ");
			await expectState(hand, editor, "Hello dear world", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello dear Zworld");
		},
	},
	{
		says: "replaces the selection",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world out there", 10);
			await hand.press("Shift+ArrowLeft", 5);
			await expectInserted(hand, editor, "Ada");
			await expectState(hand, editor, "Hello Ada out there", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello AdaZ out there");
		},
	},
	{
		says: "puts several lines with blank ones into the middle",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world", 5);
			await expectInserted(hand, editor, LINES);
			await expectState(hand, editor, `Hello ${LINES}world`, "inserted");
			await expectTypingGoesOn(hand, editor, `Hello ${LINES}Zworld`);
		},
	},
	{
		says: "keeps emoji and right-to-left text whole",
		async run(hand, editor) {
			const text = "👩‍👩‍👧 שלום עולם 😀\nمرحبا ❤️";
			await typed(hand, editor, "ab", 1);
			await expectInserted(hand, editor, text);
			await expectState(hand, editor, `a${text}b`, "inserted");
			await expectTypingGoesOn(hand, editor, `a${text}Zb`);
		},
	},
	{
		says: "takes two texts one after the other",
		async run(hand, editor) {
			await typed(hand, editor, "ab", 1);
			await Promise.all([expectInserted(hand, editor, "one\ntwo "), expectInserted(hand, editor, "three")]);
			await expectState(hand, editor, "aone\ntwo threeb", "inserted");
			await expectTypingGoesOn(hand, editor, "aone\ntwo threeZb");
		},
	},
	{
		says: "finds the caret again when the focus is in our own frame",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world", 5);
			await hand.clickFrame();
			await hand.type("q");
			await expectState(hand, editor, "Hello world", "typed into the frame");
			await expectInserted(hand, editor, "dear ");
			await expectState(hand, editor, "Hello dear world", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello dear Zworld");
		},
	},
	{
		says: "finds the caret again after a click on the page's text and into our frame",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world", 5);
			await hand.click("#elsewhere");
			await hand.clickFrame();
			await expectInserted(hand, editor, "dear ");
			await expectState(hand, editor, "Hello dear world", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello dear Zworld");
		},
	},
	{
		says: "is taken out again by one undo",
		async run(hand, editor) {
			await typed(hand, editor, "Hello world", 5);
			await expectInserted(hand, editor, LINES);
			await hand.press("Control+z");
			await expectState(hand, editor, "Hello world", "undone");
		},
	},
	{
		says: "is taken out of an empty box by one undo",
		async run(hand, editor) {
			await hand.open(editor.path);
			await hand.click(editor.box);
			await expectInserted(hand, editor, "one\n\ntwo");
			await hand.press("Control+z");
			await expectState(hand, editor, "", "undone");
		},
	},
	{
		says: "replaces a shortcut at a place given by the caller",
		async run(hand, editor) {
			await typed(hand, editor, "Hello /bye");
			const reply = await insert(hand, { box: editor.box, text: "Goodbye", replaceLast: 4 });
			assert.equal(reply.outcome, "ok");
			await expectState(hand, editor, "Hello Goodbye", "inserted");
			await expectTypingGoesOn(hand, editor, "Hello GoodbyeZ");
		},
	},
];
