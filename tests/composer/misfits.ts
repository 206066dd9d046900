/** Boxes that do not do as hoped. What counts is that nothing is written twice, and nothing in the wrong place. */
import assert from "node:assert/strict";
import type { Order } from "./extension/order.ts";
import { type Hand, insert, stateOf } from "./hand.ts";

export interface Misfit {
	readonly says: string;
	readonly open: string;
	readonly order: Omit<Order, "id">;
	/** A script that runs in the page after the order and before the room gets to work. */
	readonly meanwhile?: string;
	readonly outcome: string;
	readonly state: string;
	/** Pastes and typing commands that reached the page; left out where the trait hides them. */
	readonly writes?: number;
	/** Whether the box can be typed on in afterwards. */
	readonly goesOn?: boolean;
}

const LEXICAL = { box: ".box", text: "hello Ada" };
const TEXTAREA = { box: "textarea", text: "hello Ada" };
const SHADOW = { box: "#host>>>textarea", text: "hello Ada" };
const REMOVE = 'document.querySelector(".box").remove();';

export const MISFITS: readonly Misfit[] = [
	{
		says: "refused by an editor that swallows pastes, without a second way",
		open: "/lexical-rich?trait=swallows&draft=Dear",
		order: LEXICAL,
		outcome: "refused",
		state: "Dear",
		writes: 1,
	},
	{
		says: "typed when nobody hears the paste",
		open: "/lexical-plain?trait=deaf&draft=Dear%20",
		order: LEXICAL,
		outcome: "ok",
		state: "Dear hello Ada",
		goesOn: true,
	},
	{
		says: "refused rather than typed when it has several lines",
		open: "/lexical-plain?trait=deaf&draft=Dear",
		order: { box: ".box", text: "one\ntwo" },
		outcome: "refused",
		state: "Dear",
	},
	{
		says: "waited for when the editor is slow",
		open: "/lexical-plain?trait=slow",
		order: LEXICAL,
		outcome: "ok",
		state: "hello Ada",
		writes: 1,
		goesOn: true,
	},
	{
		says: "unexpected in a Lexical that changes it, and left at that",
		open: "/lexical-rich?trait=uppercases",
		order: LEXICAL,
		outcome: "unexpected",
		state: "HELLO ADA",
		writes: 1,
	},
	{
		says: "unexpected in a textarea that changes it, and left at that",
		open: "/textarea?trait=uppercases",
		order: TEXTAREA,
		outcome: "unexpected",
		state: "HELLO ADA",
	},
	{
		says: "unexpected when the page corrects it a moment later",
		open: "/textarea?trait=corrects-later",
		order: TEXTAREA,
		outcome: "unexpected",
		state: "HELLO ADA",
	},
	{
		says: "refused by a React textarea that takes nothing",
		open: "/textarea-shadow?trait=swallows&draft=Dear",
		order: SHADOW,
		outcome: "refused",
		state: "Dear",
	},
	{
		says: "set as a value when the browser does not type into the textarea",
		open: "/textarea-shadow?draft=Dear%20",
		order: { ...SHADOW, withoutCommands: true },
		outcome: "ok",
		state: "Dear hello Ada",
		goesOn: true,
	},
	{
		says: "pasted when the browser does not type into an unknown editor",
		open: "/editable-pre-wrap?trait=pastes&draft=Dear%20",
		order: { ...LEXICAL, withoutCommands: true },
		outcome: "ok",
		state: "Dear hello Ada",
		writes: 1,
	},
	{
		says: "refused where nothing can be typed or pasted",
		open: "/editable?draft=Dear",
		order: { ...LEXICAL, withoutCommands: true },
		outcome: "refused",
		state: "Dear",
		writes: 1,
	},
	{
		says: "found in the node the site put in the box's place",
		open: "/lexical-plain?trait=replaces",
		order: { ...LEXICAL, mayMove: true },
		outcome: "ok",
		state: "hello Ada",
		writes: 1,
		goesOn: true,
	},
	{
		says: "found in the textarea that React put in the box's place",
		open: "/textarea-shadow?trait=replaces",
		order: { ...SHADOW, mayMove: true },
		outcome: "ok",
		state: "hello Ada",
		goesOn: true,
	},
	{
		says: "unexpected when the box is replaced and nobody can find the new one",
		open: "/lexical-plain?trait=replaces",
		order: LEXICAL,
		outcome: "unexpected",
		state: "hello Ada",
		writes: 1,
	},
	{
		says: "unexpected when the box leaves the page with the text",
		open: "/lexical-plain?trait=leaves",
		order: { ...LEXICAL, mayMove: true },
		outcome: "unexpected",
		state: "hello Ada",
		writes: 1,
	},
	...(["/lexical-rich", "/draft", "/textarea", "/editable"] as const).map((open) => ({
		says: `not written when the thread is another one by then (${open})`,
		open: `${open}?draft=Dear`,
		order: {
			box: open === "/textarea" ? "textarea" : "[contenteditable]",
			text: "hello Ada",
			stillRight: false,
		},
		outcome: "changed-thread",
		state: "Dear",
		writes: 0,
	})),
	{
		says: "not written when the thread is left before",
		open: "/lexical-rich?draft=Dear",
		order: { ...LEXICAL, abortAfter: 0 },
		outcome: "changed-thread",
		state: "Dear",
		writes: 0,
	},
	{
		says: "not written into a disabled textarea",
		open: "/textarea?trait=disabled&draft=Dear",
		order: TEXTAREA,
		outcome: "gone",
		state: "Dear",
		writes: 0,
	},
	{
		says: "not written into an editable that is switched off",
		open: "/editable?trait=disabled&draft=Dear",
		order: LEXICAL,
		outcome: "gone",
		state: "Dear",
		writes: 0,
	},
	{
		says: "not written into a box that has just been removed",
		open: "/editable?draft=Dear",
		order: LEXICAL,
		meanwhile: REMOVE,
		outcome: "gone",
		state: "Dear",
		writes: 0,
	},
	{
		says: "not typed elsewhere when the box gives the focus away",
		open: "/editable?trait=shy&draft=Dear",
		order: LEXICAL,
		outcome: "refused",
		state: "Dear",
		writes: 0,
	},
];

export async function meetMisfit(hand: Hand, misfit: Misfit): Promise<void> {
	await hand.open(misfit.open);
	const reply = await insert(hand, misfit.order, misfit.meanwhile);
	assert.equal(reply.outcome, misfit.outcome, `outcome; read ${JSON.stringify(reply.text)}`);
	assert.equal(await stateOf(hand), misfit.state);
	if (misfit.writes !== undefined) {
		assert.equal(await hand.evaluate("window.editorPage.writes"), misfit.writes, "writes");
	}
	if (misfit.goesOn) {
		await hand.type("Z");
		assert.equal(await stateOf(hand), `${misfit.state}Z`, "after typing on");
	}
}
