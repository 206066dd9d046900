/** The list of templates at the caret, in our closed shadow root. The message box keeps the focus. */
import type { Trigger } from "../../contract/template-records.ts";
import type { FeatureVisit } from "./feature.ts";
import type { InlineShortcut } from "./inline-match.ts";

/** CSS px. */
const GAP = 6;
const WIDTH = 320;

const CSS = `
.inline{all:initial;position:fixed;width:${WIDTH}px;max-width:calc(100vw - 16px);box-sizing:border-box;padding:4px;border-radius:12px;font:13px/1.4 system-ui,sans-serif;background:#fff;color:#16171d;border:1px solid #dcdde4;box-shadow:0 8px 28px rgba(0,0,0,.18)}
.inline[hidden]{display:none}
.inline.dark{background:#1d1e26;color:#f1f1f5;border-color:#34353f}
.inline div{all:unset;display:flex;gap:8px;align-items:baseline;padding:6px 9px;border-radius:8px;cursor:pointer}
.inline div b{font-weight:600;flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.inline div span{opacity:.65;font-size:12px;white-space:nowrap}
.inline [aria-selected=true]{background:#ecebfb}
.inline.dark [aria-selected=true]{background:#312f58}
.inline-said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

export interface InlineList {
	/** With no rows it closes. */
	show(rows: readonly InlineShortcut[], box: HTMLElement, trigger: Trigger): void;
	move(by: number): void;
	/** Undefined while it is closed. */
	selected(): InlineShortcut | undefined;
	/** Stays at the caret when the page moves. */
	follow(): void;
	close(): void;
}

export function createInlineList(
	{ shadow, watcher }: FeatureVisit,
	onTake: (row: InlineShortcut) => void,
): InlineList {
	const { ownerDocument } = shadow;
	const style = ownerDocument.createElement("style");
	style.textContent = CSS;
	const element = ownerDocument.createElement("div");
	element.className = "inline";
	element.role = "listbox";
	element.hidden = true;
	// The focus is in the page's box, which is not ours to describe: what is chosen is said instead.
	const said = ownerDocument.createElement("div");
	said.className = "inline-said";
	said.role = "status";
	shadow.append(style, element, said);
	let rows: readonly InlineShortcut[] = [];
	let at = 0;
	let sign: Trigger = "";
	let owner: HTMLElement | undefined;

	function draw(): void {
		element.replaceChildren(
			...rows.map((row, place) => {
				const option = ownerDocument.createElement("div");
				const title = ownerDocument.createElement("b");
				const shortcut = ownerDocument.createElement("span");
				option.role = "option";
				option.ariaSelected = String(place === at);
				title.textContent = row.title;
				shortcut.textContent = `${sign}${row.shortcut}`;
				option.append(title, shortcut);
				// Before the page can take the focus out of its box.
				option.addEventListener("pointerdown", (event) => {
					event.preventDefault();
					event.stopPropagation();
					onTake(row);
				});
				return option;
			}),
		);
		const chosen = rows[at];
		said.textContent = chosen ? `${chosen.title}, ${sign}${chosen.shortcut}` : "";
	}

	function close(): void {
		if (element.hidden) return;
		element.hidden = true;
		rows = [];
		said.textContent = "";
	}

	return {
		show(found, box, trigger) {
			if (found.length === 0) return close();
			rows = found;
			sign = trigger;
			at = 0;
			owner = box;
			element.classList.toggle("dark", watcher.view()?.theme === "dark");
			element.hidden = false;
			draw();
			place(element, box);
		},
		move(by) {
			at = (at + by + rows.length) % rows.length;
			draw();
		},
		selected: () => (element.hidden ? undefined : rows[at]),
		follow() {
			if (!element.hidden && owner) place(element, owner);
		},
		close,
	};
}

/** Above the caret's line; of a textarea, whose caret has no place to ask for, above the box. */
function place(element: HTMLElement, box: HTMLElement): void {
	const view = element.ownerDocument.defaultView;
	if (!view) return;
	const around = box.getBoundingClientRect();
	const selection = box instanceof HTMLTextAreaElement ? undefined : element.ownerDocument.getSelection();
	const caret = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
	const spot = caret && caret.height > 0 ? caret : around;
	element.style.left = `${Math.max(8, Math.min(spot.left, view.innerWidth - WIDTH - 8))}px`;
	element.style.bottom = `${view.innerHeight - spot.top + GAP}px`;
}
