/** Text of a foreign page as plain strings: hostile, capped, with the line breaks a reader sees. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_NAME = 300;

const BLOCK = /^(?:DIV|P|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|HEADER)$/;
const ELEMENT = 1;
const TEXT = 3;

/** At most `max` UTF-16 units, never half an emoji. */
export function capped(text: string, max: number): string {
	if (text.length <= max) return text;
	const end = text.charCodeAt(max - 1);
	return text.slice(0, end >= 0xd800 && end < 0xdc00 ? max - 1 : max);
}

/** `innerText` without layout: blocks and `<br>` break lines, emoji images speak, `skip` is left out. */
export function shownText(root: Element, max: number, skip?: string): string {
	// A tree walker's own steps cannot be clobbered by named form controls.
	const walker = root.ownerDocument.createTreeWalker(root, ELEMENT | 4);
	let text = "";
	const breakLine = () => {
		if (text && !text.endsWith("\n")) text += "\n";
	};
	const enter = (node: Node): boolean => {
		if (node.nodeType === TEXT) {
			text += lineText((node as Text).data, text === "" || text.endsWith("\n"));
			return false;
		}
		const element = node as Element;
		if (skip && element.matches(skip)) return false;
		if (element.tagName === "BR") text += "\n";
		if (element.tagName === "IMG") text += element.getAttribute("alt") ?? "";
		if (BLOCK.test(element.tagName)) breakLine();
		return !/^(?:IMG|BR|SVG|SCRIPT|STYLE|TEMPLATE)$/i.test(element.tagName);
	};
	const leave = () => {
		while (!walker.nextSibling()) {
			const parent = walker.parentNode();
			if (!parent || parent === root) return false;
			if (BLOCK.test(parent.nodeName)) breakLine();
		}
		return true;
	};
	let more = walker.firstChild() !== null;
	while (more && text.length <= max * 2) {
		const node = walker.currentNode;
		const deeper = enter(node) && walker.firstChild() !== null;
		if (!deeper && node.nodeType === ELEMENT && BLOCK.test(node.nodeName)) breakLine();
		more = deeper || leave();
	}
	return capped(text.replace(/[ \t]+\n/g, "\n").trim(), max);
}

/** Line breaks typed by a person stay; the indentation of the page's source does not. */
function lineText(data: string, atLineStart: boolean): string {
	if (/^\s*\n\s*$/.test(data)) return "";
	const text = data.replace(/[ \t]*\r?\n[ \t]*/g, "\n");
	return atLineStart ? text.replace(/^\n+/, "") : text;
}

/** A name: the first line that says something, spaces joined. */
export function nameText(root: Element | null | undefined, skip?: string): string | undefined {
	if (!root) return undefined;
	return nameOf(shownText(root, LONGEST_NAME * 4, skip));
}

export function nameOf(text: string): string | undefined {
	const line = text.split("\n").find((part) => part.trim() !== "");
	return line === undefined ? undefined : capped(joined(line), LONGEST_NAME);
}

/** For comparing: one space for any white space, marks that only steer the text's direction left out. */
export function joined(text: string): string {
	return text
		.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** What the person wrote inside `root`: the innermost `dir=auto` texts outside `skip`, one per line. */
export function writtenTexts(root: Element, skip: string): readonly string[] {
	const taken: Element[] = [];
	for (const holder of [root, ...root.querySelectorAll('[dir="auto"]')]) {
		if (holder === root && root.getAttribute("dir") !== "auto") continue;
		if (taken.some((other) => other.contains(holder)) || isSkipped(holder, root, skip)) continue;
		if (hasOwnText(holder) || !holder.querySelector('[dir="auto"]')) taken.push(holder);
	}
	return taken.map((holder) => shownText(holder, LONGEST_TEXT, skip)).filter((text) => text !== "");
}

export function writtenText(root: Element, skip: string): string {
	return capped(writtenTexts(root, skip).join("\n"), LONGEST_TEXT);
}

/** Whether something that matches `skip` lies between the element (itself included) and `root`. */
export function isSkipped(element: Element, root: Element, skip: string): boolean {
	const hit = element.closest(skip);
	return hit !== null && hit !== root && root.contains(hit);
}

function hasOwnText(element: Element): boolean {
	return [...element.childNodes].some((node) => node.nodeType === TEXT && (node as Text).data.trim() !== "");
}

/** The texts of `root` one by one, in order: each the smallest element with words of its own. */
export function leafTexts(root: Element, skip: string): readonly string[] {
	const leaves: string[] = [];
	const taken: Element[] = [];
	for (const element of root.querySelectorAll("*")) {
		if (leaves.length >= 12) break;
		if (!hasOwnText(element) || isSkipped(element, root, skip)) continue;
		if (taken.some((other) => other.contains(element))) continue;
		taken.push(element);
		const text = nameOf(shownText(element, LONGEST_NAME * 4, skip));
		if (text) leaves.push(text);
	}
	return leaves;
}
