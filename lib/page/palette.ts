/** The palette over the message box. Loaded ahead and hidden, so that a key press finds it ready. */
import type { ToFrame } from "../contract/link.ts";
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
	/** `rightEdge`: CSS px from the left, where the sidebar begins or the window ends. */
	open(above: Element | undefined, rightEdge: number, keep?: true): void;
	/** Has it insert a template that was called up inside the message box by typing. */
	expand(templateId: string, typed: string): void;
	/** Hides it; the caller gives the focus back. */
	close(): void;
	frame(): Frame | undefined;
}

export const PALETTE_CSS = `
.palette{all:initial;position:fixed;border:0;height:${HEIGHT}px;max-height:calc(100vh - ${2 * GAP}px);background:transparent;color-scheme:normal}
.palette[hidden]{display:block;visibility:hidden;pointer-events:none}`;

export function createPalette(parts: Omit<FrameParts, "name">): Palette {
	let frame: Frame | undefined;
	let isOpen = false;
	/** Called up before the frame listened. */
	let early: ToFrame | undefined;

	function prepare(): void {
		if (frame) return;
		frame = placeFrame({ ...parts, name: "palette", greeting });
		setHidden(true);
	}

	/** Opened before it was loaded: the focus that was given then is gone with the empty frame. */
	function greeting(): readonly ToFrame[] {
		if (isOpen) frame?.element.focus({ preventScroll: true });
		const expanding = early ? [early] : [];
		early = undefined;
		return [...parts.greeting(), ...(isOpen ? [{ type: "shown" } as const] : []), ...expanding];
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
		open(above, rightEdge, keep): void {
			prepare();
			if (!frame) return;
			place(frame.element, above, rightEdge);
			setHidden(false);
			frame.element.focus({ preventScroll: true });
			frame.post({ type: "shown", ...(keep && { keep }) });
		},
		expand(templateId, typed): void {
			prepare();
			const message = { type: "expand", templateId, typed } as const;
			if (!frame?.post(message)) early = message;
		},
		close: () => setHidden(true),
		frame: () => frame,
	};
}

/** Above the message box, as wide as what can be seen of it up to a limit, and never outside the window. */
function place(element: HTMLIFrameElement, above: Element | undefined, rightEdge: number): void {
	const box = above?.getBoundingClientRect() ?? new DOMRect(rightEdge / 4, innerHeight, rightEdge / 2, 0);
	const seen = Math.min(box.right, rightEdge - GAP) - box.left;
	const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, seen), innerWidth - 2 * GAP);
	const centred = box.left + (seen - width) / 2;
	const left = Math.max(GAP, Math.min(centred, rightEdge - width - GAP));
	const top = Math.max(GAP, Math.min(box.top, innerHeight) - HEIGHT - GAP);
	Object.assign(element.style, { width: `${width}px`, left: `${left}px`, top: `${top}px` });
}
