/** Where things lie on the page, for the questions no word answers. Everything is undefined without a layout. */
import type { MessageSeen } from "../contract/page-view.ts";

export type Direction = MessageSeen["direction"];

export function boxOf(element: Element): DOMRect | undefined {
	const box = element.getBoundingClientRect();
	return box.width > 0 && box.height > 0 ? box : undefined;
}

/** Own bubbles hug the end of the line. A bubble nearly in the middle, or as wide as the list, tells nothing. */
export function directionByPlace(bubble: Element, list: Element): Direction {
	const inner = boxOf(bubble);
	const outer = boxOf(list);
	if (!inner || !outer) return "cannot tell";
	const toLeft = inner.left - outer.left;
	const toRight = outer.right - inner.right;
	if (toRight < toLeft * 0.6) return isRightToLeft(list) ? "in" : "out";
	if (toLeft < toRight * 0.6) return isRightToLeft(list) ? "out" : "in";
	return "cannot tell";
}

/**
 * Reads `justify-content` from `from` up to `to` (both included): the nearest row of a flex layout decides.
 * Columns are passed over (there it means the vertical place, as in a list that is aligned to its bottom).
 */
export function directionByAlignment(from: Element, to: Element): Direction {
	for (let at: Element | null = from; at; at = at === to ? null : at.parentElement) {
		const style = getComputedStyle(at);
		if (style.flexDirection.startsWith("column")) continue;
		if (style.justifyContent === "flex-end") return "out";
		if (style.justifyContent === "flex-start") return "in";
		if (style.justifyContent === "center") return "cannot tell";
	}
	return "cannot tell";
}

/** Put into the middle by the nearest row of a flex layout up to `to` (included), or by its text where there is none. */
export function isCentred(from: Element, to: Element): boolean {
	for (let at: Element | null = from; at; at = at === to ? null : at.parentElement) {
		const { flexDirection, justifyContent } = getComputedStyle(at);
		if (/center|flex/.test(justifyContent) && !flexDirection.startsWith("column"))
			return justifyContent === "center";
	}
	const around = to.parentElement;
	return isTextCentred(from) && around !== null && !isTextCentred(around);
}

function isTextCentred(element: Element): boolean {
	return getComputedStyle(element).textAlign === "center";
}

function isRightToLeft(element: Element): boolean {
	return getComputedStyle(element).direction === "rtl";
}

/** An element only screen readers meet: clipped to a pixel. */
export function isClipped(element: Element): boolean {
	const style = getComputedStyle(element);
	return (
		style.width === "1px" ||
		style.height === "1px" ||
		/^(?:rect|inset)\(/m.test(`${style.clip}\n${style.clipPath}`)
	);
}

/** Font weight 600 and more. */
export function isBold(element: Element): boolean {
	return Number(getComputedStyle(element).fontWeight) >= 600;
}
