/** A message box as the page has it: is it usable, what does it say, where is the caret in its text. */
import type { Caret, EditorKind, Point } from "./composer.ts";
import type { Draft } from "./read-back.ts";

const BLOCKS = new Set("BLOCKQUOTE DIV H1 H2 H3 LI OL P PRE UL".split(" "));

export function isTextarea(box: HTMLElement): box is HTMLTextAreaElement {
	return box instanceof HTMLTextAreaElement;
}

export function editorKind(box: HTMLElement): EditorKind {
	if (isTextarea(box)) return "textarea";
	if (box.closest("[data-lexical-editor]")) return "lexical";
	if (box.closest(".public-DraftEditor-content, .DraftEditor-root")) return "draft";
	return "generic";
}

export function isEnabled(box: HTMLElement): boolean {
	if (box.getAttribute("aria-disabled") === "true" || box.closest("[inert]")) return false;
	return isTextarea(box) ? !box.matches(":disabled") && !box.readOnly : box.isContentEditable;
}

/** Whether typing would go into this box. Asked of its own root: a shadow root's document names the host only. */
export function isActive(box: HTMLElement): boolean {
	return rootOf(box)?.activeElement === box;
}

/** Undefined for a node that is in no document. */
export function rootOf(node: Node): Document | ShadowRoot | undefined {
	const root = node.getRootNode();
	return root instanceof Document || root instanceof ShadowRoot ? root : undefined;
}

export function readText(box: HTMLElement): string {
	return isTextarea(box) ? box.value : readNodes(box, []).text.replace(/\n$/, "");
}

export function readDraft(box: HTMLElement, caret: Caret): Draft {
	if (isTextarea(box) && caret.within === "value") return { text: box.value, ...caret };
	const points = caret.within === "nodes" ? [caret.start, caret.end] : [];
	const [start = 0, end = start] = readNodes(box, points).offsets;
	return { text: readText(box), start, end };
}

/**
 * The text of an editable, and where `points` lie in it. Not `innerText`: that says nothing about points, and leaves
 * out the emoji that sites draw as `<img alt>`.
 */
function readNodes(box: HTMLElement, points: readonly Point[]): { text: string; offsets: readonly number[] } {
	const offsets: number[] = [];
	let text = "";
	let atLineStart = true;
	const write = (piece: string): void => {
		if (piece === "") return;
		text += piece;
		atLineStart = false;
	};
	const endLine = (): void => {
		text += "\n";
		atLineStart = true;
	};
	const mark = (node: Node, from: number, to: number): void => {
		points.forEach((point, index) => {
			const isHere = point.node === node && point.offset >= from && point.offset <= to;
			if (isHere) offsets[index] ??= text.length + point.offset - from;
		});
	};
	const visit = (node: Node): void => {
		if (node instanceof Text) {
			mark(node, 0, node.length);
			write(node.data);
		}
		if (!(node instanceof Element)) return;
		if (node.tagName === "BR") endLine();
		if (node.tagName === "IMG") write(node.getAttribute("alt") ?? "");
		const isBlock = BLOCKS.has(node.tagName);
		if (isBlock && !atLineStart) endLine();
		node.childNodes.forEach((child, index) => {
			mark(node, index, index);
			visit(child);
		});
		mark(node, node.childNodes.length, node.childNodes.length);
		if (isBlock && !atLineStart) endLine();
	};
	visit(box);
	return { text, offsets };
}
