import { failed, type Result, success } from "../base/result.ts";
import { editorKind, isActive, isEnabled, readDraft, readText } from "./box.ts";
import { liveCaret } from "./caret.ts";
import type { Insert, InsertFailure, InsertOptions } from "./composer.ts";
import { focusAtCaret } from "./focus.ts";
import { giveBackFocus } from "./give-back-focus.ts";
import { judge, type Verdict } from "./read-back.ts";
import { settles } from "./settle.ts";
import { STRATEGIES } from "./strategies.ts";
import type { Strategy, Write } from "./strategy.ts";

type Outcome = Awaited<ReturnType<Insert>>;

let lastTurn: Promise<unknown> = Promise.resolve();

/** See `Insert`. A second call waits for the first one's read-back, or each would take the other's text for a fault. */
export const insert: Insert = (composer, text, options) => {
	const turn = lastTurn.then(() => insertNow(composer, text.replace(/\r\n?/g, "\n"), options));
	lastTurn = turn.then(
		() => undefined,
		// The caller has the error; the next one in line has nothing to do with it.
		() => undefined,
	);
	return turn;
};

async function insertNow(composer: HTMLElement, text: string, options: InsertOptions): Promise<Outcome> {
	const box = present(composer, options);
	if (!box || !isEnabled(box)) return failed({ kind: "gone" });
	const strategy = STRATEGIES[editorKind(box)];
	if (text === "") return failed({ kind: "refused", editor: strategy.editor });

	await takeFocus(box, strategy, options);
	const first = await attempt(box, text, strategy.write, options);
	const { fallback } = strategy;
	const mayTryAgain = !first.ok && first.failure.kind === "refused" && first.failure.safe;
	const last =
		mayTryAgain && fallback?.suits(text) ? await attempt(box, text, fallback.write, options) : first;
	if (!last.ok) return failed({ kind: last.failure.kind, editor: strategy.editor });

	// A replaced node comes without the focus. Whoever has called the palette up again meanwhile keeps the focus there.
	if (isActive(document.body)) giveBackFocus(last.value, options.carets);
	return success({ editor: strategy.editor, text: readText(last.value) });
}

/** How often the focus is asked for before the box counts as one that does not take it. */
const FOCUS_ATTEMPTS = 3;

/**
 * A press on a button in a frame of ours moves the focus into that frame, and on a busy machine the page hears of it
 * after we have given the focus to the box. Nothing is written yet, so asking again is safe.
 */
async function takeFocus(box: HTMLElement, strategy: Strategy, options: InsertOptions): Promise<void> {
	for (let attempt = 0; attempt < FOCUS_ATTEMPTS; attempt += 1) {
		await focusAtCaret(box, strategy, options);
		if (isActive(box) || options.signal.aborted || !options.stillRight()) return;
	}
}

type AttemptFailure =
	| { readonly kind: Exclude<InsertFailure["kind"], "refused"> }
	/** `safe`: neither the event nor the nodes show any trace of the attempt. */
	| { readonly kind: "refused"; readonly safe: boolean };

/** Writes once and reads back. Gives the box that holds the text, which may be another node than before. */
async function attempt(
	box: HTMLElement,
	text: string,
	write: Write,
	options: InsertOptions,
): Promise<Result<HTMLElement, AttemptFailure>> {
	if (!box.isConnected || !isEnabled(box)) return failed({ kind: "gone" });
	const caret = liveCaret(box);
	if (!caret || !isActive(box)) return failed({ kind: "refused", safe: false });
	const before = readDraft(box, caret);
	const changes = watchNodes(box);
	if (options.signal.aborted || !options.stillRight()) return failed({ kind: "changed-thread" });
	const taken = write(box, text);

	const verdict = (): Verdict => {
		const shown = present(box, options);
		return shown ? judge(before, text, readText(shown)) : "otherwise";
	};
	const goesOn = watchKeys(box);
	let arrived = false;
	const isThere = (): boolean => {
		const now = verdict() === "as expected";
		arrived ||= now;
		return now || (arrived && goesOn.happened);
	};
	isThere();
	const isRight = await settles(isThere, options.signal);
	goesOn.end();
	const isUntouched = !changes.happened();
	const shown = present(box, options);
	if (isRight && shown) return success(shown);
	if (shown !== box || options.signal.aborted || verdict() !== "unchanged")
		return failed({ kind: "unexpected" });
	return failed({ kind: "refused", safe: taken === "ignored" && isUntouched });
}

/** The box itself, or the one the site has put in its place. */
function present(box: HTMLElement, options: InsertOptions): HTMLElement | undefined {
	return box.isConnected ? box : options.current?.();
}

/** Whoever types on, or takes the text back, before it was read for the last time, does so because it has arrived. */
function watchKeys(box: HTMLElement): { happened: boolean; end(): void } {
	const hear = (event: Event): void => {
		watched.happened ||= event.isTrusted;
	};
	const watched = { happened: false, end: () => box.removeEventListener("keydown", hear) };
	box.addEventListener("keydown", hear);
	return watched;
}

/** A textarea's value is no node: there the comparison of texts is all there is. */
function watchNodes(box: HTMLElement): { happened: () => boolean } {
	let count = 0;
	const observer = new MutationObserver((records) => {
		count += records.length;
	});
	observer.observe(box, { subtree: true, childList: true, characterData: true });
	return {
		happened() {
			count += observer.takeRecords().length;
			observer.disconnect();
			return count > 0;
		},
	};
}
