/** The person and the page, as a scenario needs them: the same for every browser. */
import type { Order, Reply } from "./extension/order.ts";

export interface Hand {
	/** A fresh page, with the document focused. */
	open(path: string): Promise<void>;
	/** A real click in the middle of the box, or elsewhere on the page. */
	click(path: string): Promise<void>;
	/** A real click into our own frame, so that it has the focus. */
	clickFrame(): Promise<void>;
	/** Real key presses, one per character. */
	type(text: string): Promise<void>;
	/** One key by its name, `Control+z` with its modifier. */
	press(key: string, times?: number): Promise<void>;
	/** Runs in the page's own world. */
	evaluate<Value>(script: string): Promise<Value>;
}

/**
 * Editors learn of a moved caret from an event that comes later: with the next task or frame, which on a busy machine
 * may take its time. Lexical overlooks a moved caret whose event is told together with that of its own last change, so
 * the hand rests after typing too, as every hand does.
 */
export const CARET_LEARNED =
	"new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true), 30)))";

/** The focus goes into a frame by way of the browser. */
export const FRAME_HAS_FOCUS = 'document.activeElement?.localName === "aside-frame"';

let orders = 0;

/** Lets the room write, and waits for its answer. `meanwhile` runs in the page before the room gets to work. */
export async function insert(hand: Hand, order: Omit<Order, "id">, meanwhile = ""): Promise<Reply> {
	orders += 1;
	const whole: Order = { id: orders, ...order };
	const reply = await hand.evaluate<string>(`new Promise((resolve) => {
		const hear = (event) => {
			if (JSON.parse(event.detail).id !== ${whole.id}) return;
			document.removeEventListener("test-reply", hear);
			resolve(event.detail);
		};
		document.addEventListener("test-reply", hear);
		document.dispatchEvent(new CustomEvent("test-order", { detail: ${JSON.stringify(JSON.stringify(whole))} }));
		${meanwhile}
	})`);
	return JSON.parse(reply) as Reply;
}

/** The editor's own text, once it has stood still for a moment. */
export async function stateOf(hand: Hand): Promise<string> {
	return await hand.evaluate<string>(
		"new Promise((resolve) => setTimeout(() => resolve(window.editorPage.state()), 40))",
	);
}
