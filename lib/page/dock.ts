/** Makes room beside the page where the page gives way; otherwise the sidebar floats over it. */
import type { Anchors } from "../platforms/platform.ts";

/** CSS px. Below this the thread would get too narrow, and X keeps its two panes whatever room is left. */
export const DOCK_FROM = 1400;

export interface Dock {
	/** Tries to dock with this width (CSS px); answers whether the page gave way. */
	open(width: number, anchors: Anchors): boolean;
	close(): void;
}

interface Change {
	readonly element: HTMLElement;
	readonly property: string;
	readonly value: string;
}

export function createDock(document: Document): Dock {
	let undo: (() => void)[] = [];

	function close(): void {
		for (const restore of undo.reverse()) restore();
		undo = [];
	}

	function apply(changes: readonly Change[]): void {
		for (const { element, property, value } of changes) {
			const { style } = element;
			const before = [style.getPropertyValue(property), style.getPropertyPriority(property)] as const;
			undo.push(() => style.setProperty(property, ...before));
			style.setProperty(property, value, "important");
		}
	}

	function open(width: number, anchors: Anchors): boolean {
		close();
		if (innerWidth < DOCK_FROM) return false;
		for (const changes of waysToDock(document, width)) {
			apply(changes);
			if (gaveWay(anchors, width)) return true;
			close();
		}
		return false;
	}

	return { open, close };
}

/**
 * A margin moves what is laid out in the page's flow. What is fixed to the window (Instagram's inbox) follows only when
 * `body` becomes the block it is fixed to; its origin stays the window's, so menus placed by coordinates stay right.
 */
function waysToDock(document: Document, width: number): readonly (readonly Change[])[] {
	const { body, documentElement } = document;
	const margin = { element: documentElement, property: "margin-right", value: `${width}px` };
	const holdFixed = [
		{ element: body, property: "transform", value: "translateX(0)" },
		{ element: body, property: "min-height", value: "100vh" },
	];
	return [[margin], [margin, ...holdFixed]];
}

/** Takes back what an older copy of this script left: our changes, and nothing of the page's, are marked important. */
export function undock(document: Document): void {
	for (const { element, property } of waysToDock(document, 0).flat()) {
		if (element.style.getPropertyPriority(property)) element.style.removeProperty(property);
	}
}

/** Whether the thread ends where the sidebar begins, and is still whole. */
function gaveWay(anchors: Anchors, width: number): boolean {
	const edge = innerWidth - width;
	const parts: readonly Element[] = Object.values(anchors);
	return parts.every((part) => {
		const { right, bottom, height } = part.getBoundingClientRect();
		const isWhole = part !== anchors.composer || (height > 0 && bottom <= innerHeight + 1);
		return right <= edge + 1 && isWhole;
	});
}
