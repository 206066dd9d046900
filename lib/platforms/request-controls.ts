import { type InterfaceWords, startsWithOne } from "./interface-strings.ts";

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/**
 * A thread without a message box that asks to be accepted: under its messages stand buttons with words (block,
 * delete, accept). In a language we know one must be the word, or there are all three; in others two are enough.
 */
export function hasAcceptControl(
	pane: Element,
	transcript: Element,
	words: InterfaceWords | undefined,
): boolean {
	const buttons = [...pane.querySelectorAll('button, [role="button"]')].filter(
		(button) =>
			transcript.compareDocumentPosition(button) === FOLLOWING &&
			!button.closest('[role="dialog"], [role="navigation"], [role="banner"], [role="complementary"]') &&
			!button.querySelector('button, [role="button"]') &&
			wordsOf(button) !== "",
	);
	if (buttons.some((button) => startsWithOne(wordsOf(button), words?.accept))) return true;
	return buttons.length >= (words?.accept ? 3 : 2);
}

function wordsOf(button: Element): string {
	return (
		button.textContent?.trim() ||
		(button.querySelector("svg, img") ? "" : (button.getAttribute("aria-label") ?? ""))
	);
}

/** The smallest frame that holds both: the thread's own column, without panels beside it. */
export function commonFrame(first: Element, second: Element): Element {
	let frame = first;
	while (!frame.contains(second) && frame.parentElement) frame = frame.parentElement;
	return frame;
}
