import { isActive, readText } from "./box.ts";
import { endCaret, isSamePlace, liveCaret, placeCaret } from "./caret.ts";
import type { InsertOptions } from "./composer.ts";
import { selectionLearned } from "./settle.ts";
import type { Strategy } from "./strategy.ts";

/** ms; `selectionchange` comes with the next task or frame. */
const LEARNING = 40;

/** Gives the box the focus, with the caret where the person left it, or at the end when it was never there. */
export async function focusAtCaret(
	box: HTMLElement,
	strategy: Strategy,
	options: Pick<InsertOptions, "at" | "carets" | "signal">,
): Promise<void> {
	// Copied before `focus()`, which moves the caret and tells the memory so.
	const kept = options.at ?? liveCaret(box) ?? options.carets?.recall(box);
	if (isActive(box) && kept && !options.at) return;
	// Heard from before the focus: an editor that has not learned of its caret swallows what is pasted, even where the
	// focus has put the caret in the right place already.
	let learned = selectionLearned(LEARNING, options.signal);
	const text = readText(box);
	box.focus({ preventScroll: true });
	if (!strategy.ownsSelection) return placeCaret(box, kept ?? endCaret(box));

	// Draft.js answers the focus by restoring a selection of its own: ours comes after that, once more if need be.
	for (let attempt = 0; attempt < 2; attempt += 1) {
		await learned;
		const wanted = kept ?? endCaret(box);
		// Whoever has typed meanwhile has the caret where it should be.
		if (readText(box) !== text || isSamePlace(box, liveCaret(box), wanted)) return;
		learned = selectionLearned(LEARNING, options.signal);
		placeCaret(box, wanted);
	}
	await learned;
}
