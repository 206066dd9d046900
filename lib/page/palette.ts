/** The palette over the message box. Loaded ahead and hidden, so that a key press finds it ready. */
import { type Frame, type FrameParts, placeFrame } from "./frame.ts";

/** CSS px. */
const MOST_WIDTH = 600;
const LEAST_WIDTH = 300;
const HEIGHT = 400;
const GAP = 10;

export interface Palette {
	isOpen(): boolean;
	/** Loads the frame if it is not there yet. */
	prepare(): void;
	open(above: Element | undefined): void;
	/** Hides it; the caller gives the focus back. */
	close(): void;
	frame(): Frame | undefined;
}

export const PALETTE_CSS = `
.palette{all:initial;position:fixed;border:0;height:${HEIGHT}px;background:transparent;color-scheme:normal}
.palette[hidden]{display:block;visibility:hidden;pointer-events:none}`;

export function createPalette(parts: Omit<FrameParts, "name">): Palette {
	let frame: Frame | undefined;
	let isOpen = false;

	function prepare(): void {
		if (frame) return;
		frame = placeFrame({ ...parts, name: "palette" });
		setHidden(true);
	}

	function setHidden(hidden: boolean): void {
		isOpen = !hidden;
		if (!frame) return;
		frame.element.hidden = hidden;
		frame.element.inert = hidden;
	}

	return {
		isOpen: () => isOpen,
		prepare,
		open(above): void {
			prepare();
			if (!frame) return;
			place(frame.element, above);
			setHidden(false);
			frame.element.focus({ preventScroll: true });
			frame.post({ type: "shown" });
		},
		close: () => setHidden(true),
		frame: () => frame,
	};
}

/** Above the message box, as wide as it up to a limit, and never outside the window. */
function place(element: HTMLIFrameElement, above: Element | undefined): void {
	const view = element.ownerDocument.defaultView;
	if (!view) return;
	const box =
		above?.getBoundingClientRect() ??
		new DOMRect(view.innerWidth / 4, view.innerHeight, view.innerWidth / 2, 0);
	const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, box.width), view.innerWidth - 2 * GAP);
	const centred = box.left + (box.width - width) / 2;
	const left = Math.max(GAP, Math.min(centred, view.innerWidth - width - GAP));
	const top = Math.max(GAP, Math.min(box.top, view.innerHeight) - HEIGHT - GAP);
	element.style.width = `${width}px`;
	element.style.left = `${left}px`;
	element.style.top = `${top}px`;
	element.style.maxHeight = `calc(100vh - ${2 * GAP}px)`;
}
