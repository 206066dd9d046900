/** Makes room beside the page where the page gives way; otherwise the sidebar floats over it. */
import type { Anchors } from "../platforms/platform.ts";

/** CSS px. Below this the thread would get too narrow, and X keeps its two panes whatever room is left. */
export const DOCK_FROM = 1400;

export interface Dock {
	/** Tries to dock with this width (CSS px); answers whether the page gave way. */
	open(width: number, anchors: Anchors): boolean;
	close(): void;
}

export function createDock(document: Document): Dock {
	let before: { value: string; priority: string } | undefined;

	function close(): void {
		if (!before) return;
		document.documentElement.style.setProperty("margin-right", before.value, before.priority);
		before = undefined;
	}

	function open(width: number, anchors: Anchors): boolean {
		const view = document.defaultView;
		const { style } = document.documentElement;
		if (!view || view.innerWidth < DOCK_FROM) {
			close();
			return false;
		}
		before ??= {
			value: style.getPropertyValue("margin-right"),
			priority: style.getPropertyPriority("margin-right"),
		};
		style.setProperty("margin-right", `${width}px`, "important");
		const gaveWay = !isCovered(anchors, view.innerWidth - width);
		if (!gaveWay) close();
		return gaveWay;
	}

	return { open, close };
}

/** Whether the thread still reaches under a sidebar that begins at `edge` (CSS px from the left). */
function isCovered(anchors: Anchors, edge: number): boolean {
	const parts = [anchors.composer, anchors.messages, anchors.header, anchors.list];
	return parts.some((part) => part !== undefined && part.getBoundingClientRect().right > edge + 1);
}
