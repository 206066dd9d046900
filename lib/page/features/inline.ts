/**
 * Templates called up inside the message box: `/delay` then Tab, or a list at the caret. What was typed is replaced by
 * the editor's own means; here only the typing is watched, and the list drawn. Texts are made in our palette's frame.
 */
import { textBefore } from "../../composer/typed.ts";
import type { Trigger } from "../../contract/template-records.ts";
import type { Feature, FeatureVisit } from "./feature.ts";
import { createInlineList, type InlineList } from "./inline-list.ts";
import { type InlineShortcut, matchShortcuts, typedTrigger } from "./inline-match.ts";

/** ms after which the shortcuts are asked for anew when the box gets the focus. */
const STALE_AFTER = 5_000;

interface Known {
	readonly trigger: Trigger;
	readonly shortcuts: readonly InlineShortcut[];
}

export const inline: Feature = {
	name: "inline",
	start(visit) {
		const { window, signal } = visit;
		let known: Known = { trigger: "", shortcuts: [] };
		let askedAt = Number.NEGATIVE_INFINITY;
		/** What was typed when the person pressed Escape: the list stays away until something else is. */
		let left = "";
		let typed = "";
		/** The conversation the list was opened in. */
		let thread: string | undefined;
		const list = createInlineList(visit, take);

		const load = async (): Promise<void> => {
			if (performance.now() - askedAt < STALE_AFTER) return;
			askedAt = performance.now();
			const reply = await visit.ask("inline.shortcuts", {});
			if (reply.ok) known = reply.value;
		};
		function take(shortcut: InlineShortcut): void {
			list.close();
			visit.expand(shortcut.templateId, typed);
		}
		const look = (box: HTMLElement): void => {
			const before = textBefore(box);
			typed = typedTrigger(before, known.trigger) ?? "";
			thread = visit.watcher.view()?.threadKey;
			if (typed !== left) left = "";
			const matches =
				typed === "" || left !== "" ? [] : matchShortcuts(known.shortcuts, typed.slice(known.trigger.length));
			list.show(matches, box, known.trigger);
		};
		const onTyped = (event: Event): void => {
			const box = boxOf(visit, event);
			if (!box) return;
			if (event instanceof InputEvent && event.isComposing) list.close();
			// Editors put the text in place in the same task or the next.
			else setTimeout(() => look(box), 0);
		};
		const onKey = (event: KeyboardEvent): void => {
			const box = isOurs(event) ? boxOf(visit, event) : undefined;
			if (!box) return;
			// A quick hand is ahead of the list: what counts is what stands there now.
			if (known.trigger !== "" && TAKING.has(event.key)) look(box);
			const chosen = chosenBy(event, { list, typed, known });
			if (chosen === undefined) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			act(chosen);
		};
		const act = (chosen: Chosen): void => {
			if (chosen === "leave") {
				left = typed;
				list.close();
			} else if (typeof chosen === "number") list.move(chosen);
			else take(chosen);
		};

		void load();
		window.addEventListener("focusin", (event) => void (boxOf(visit, event) && load()), {
			capture: true,
			signal,
		});
		window.addEventListener("input", onTyped, { capture: true, signal });
		window.addEventListener("compositionend", onTyped, { capture: true, signal });
		window.addEventListener("keydown", onKey, { capture: true, signal });
		const quietly = { capture: true, passive: true, signal };
		for (const type of ["pointerdown", "focusout"]) window.addEventListener(type, list.close, quietly);
		for (const type of ["scroll", "resize"]) window.addEventListener(type, list.follow, quietly);
		visit.onView(({ threadKey }) => {
			if (threadKey !== thread) list.close();
		});
	},
};

/** The open thread's own message box, if the event comes from inside it; open shadow roots are looked into. */
function boxOf({ watcher }: FeatureVisit, event: Event): HTMLElement | undefined {
	const { composer } = watcher.anchors();
	const [target] = event.composedPath();
	if (!(target instanceof HTMLElement) || !composer) return undefined;
	const box = target.closest<HTMLElement>("textarea, [contenteditable='true'], [contenteditable='']");
	return box && (composer === box || composer.contains(box)) ? box : undefined;
}

interface Keyed {
	readonly list: InlineList;
	readonly typed: string;
	readonly known: Known;
}

const TAKING: ReadonlySet<string> = new Set(["Tab", "Enter"]);

/** Pressed by a person, alone, and not inside a word that an input method composes. */
function isOurs(event: KeyboardEvent): boolean {
	const { ctrlKey, metaKey, altKey, shiftKey } = event;
	return event.isTrusted && !event.isComposing && !(ctrlKey || metaKey || altKey || shiftKey);
}

/** A template to insert, rows to move by, or to leave the text as it is. */
type Chosen = InlineShortcut | number | "leave";

/** What a key means here; undefined for nothing of ours. */
function chosenBy(event: KeyboardEvent, { list, typed, known }: Keyed): Chosen | undefined {
	const isOpen = list.selected() !== undefined;
	switch (event.key) {
		case "ArrowDown":
			return isOpen ? 1 : undefined;
		case "ArrowUp":
			return isOpen ? -1 : undefined;
		case "Escape":
			return isOpen ? "leave" : undefined;
		case "Enter":
			return list.selected();
		case "Tab":
			return list.selected() ?? exact(known, typed);
		default:
			return undefined;
	}
}

function exact({ trigger, shortcuts }: Known, typed: string): InlineShortcut | undefined {
	if (typed === "") return undefined;
	const wanted = typed.slice(trigger.length).toLowerCase();
	return shortcuts.find(({ shortcut }) => shortcut.toLowerCase() === wanted);
}
