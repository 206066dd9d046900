/** Formatted text made plain, with its line breaks, lists and links kept. */
import { type ImportNote, note } from "./import-row.ts";

export interface PlainText {
	readonly text: string;
	readonly notes: readonly ImportNote[];
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const BLOCKS = setOf(
	"address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul",
);
/** A blank line stands around these. */
const PARAGRAPHS = setOf("p blockquote h1 h2 h3 h4 h5 h6 ol ul table pre");
const UNSEEN = setOf(
	"script style template head title noscript iframe object svg math textarea select button",
);
const FORMATTING = setOf("b strong i em u s strike font mark code h1 h2 h3 h4 h5 h6 table sub sup");
/** Browsers repair what is nested wrongly, in time that grows with the square of it: this many take 40 ms at worst. */
const MOST_TAGS = 4_000;
/** A link is written out beside its text only where somebody could follow it. */
const FOLLOWED = /^(?:https?:|mailto:|tel:|\{\{)/i;

/**
 * Reads HTML into a document of its own that belongs to no window: the browser's parser runs no script there and
 * fetches nothing. Only for pages: a worker has no such parser.
 */
export function htmlToText(html: string): PlainText {
	if (html.split("<").length > MOST_TAGS) return { text: "", notes: [note("too-long")] };
	const { body } = new DOMParser().parseFromString(html, "text/html");
	const writer = createWriter();
	const names = new Set<string>();
	const open: Element[] = [];
	const leaveUntil = (parent: Node | null) => {
		while (open.length > 0 && open.at(-1) !== parent) leave(writer, open.pop());
	};
	for (const node of shownNodes(body)) {
		leaveUntil(node.parentNode);
		if (!isElement(node)) {
			writer.text(node.nodeValue ?? "");
			continue;
		}
		names.add(node.localName);
		enter(writer, node);
		open.push(node);
	}
	leaveUntil(null);
	return { text: writer.done(), notes: notesFor(names) };
}

/** In reading order, without what no reader sees. */
function* shownNodes(root: Element): Generator<Node> {
	const walker = root.ownerDocument.createTreeWalker(
		root,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) =>
			isElement(node) && UNSEEN.has(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
}

function notesFor(names: ReadonlySet<string>): ImportNote[] {
	const formatted = [...names].some((name) => FORMATTING.has(name));
	return [...(formatted ? [note("formatting")] : []), ...(names.has("img") ? [note("attachment")] : [])];
}

function isElement(node: Node): node is Element {
	return node.nodeType === Node.ELEMENT_NODE;
}

interface Writer {
	/** Blanks count as one, but between `pre(true)` and `pre(false)`. */
	text(text: string): void;
	pre(begins: boolean): void;
	/** What follows stands beside it, also where a paragraph begins. */
	bullet(mark: string): void;
	/** At least so many line ends before what comes next. */
	lines(count: 1 | 2): void;
	/** One more line end, also directly after another. */
	lineBreak(): void;
	done(): string;
}

function createWriter(): Writer {
	const written: string[] = [];
	let owed = 0;
	let blank = false;
	let inPre = 0;
	let afterBullet = false;
	const write = (text: string) => {
		if (owed > 0 && written.length > 0) written.push("\n".repeat(owed));
		else if (blank && written.length > 0) written.push(" ");
		owed = 0;
		blank = false;
		afterBullet = false;
		written.push(text);
	};
	const writeWords = (text: string) => {
		const collapsed = text.replace(/[ \t\n\f\r]+/g, " ");
		// Blanks that must not break are kept: people use them to set words apart.
		const words = collapsed.replace(/^ | $/g, "").replaceAll("\u00a0", " ");
		if (collapsed.startsWith(" ")) blank = true;
		if (words === "") return;
		write(words);
		if (collapsed.endsWith(" ")) blank = true;
	};
	return {
		text(text) {
			if (inPre === 0) writeWords(text);
			else if (text !== "") write(text.replaceAll("\u00a0", " "));
		},
		pre(begins) {
			inPre += begins ? 1 : -1;
		},
		bullet(mark) {
			write(`${mark} `);
			afterBullet = true;
		},
		lines(count) {
			if (!afterBullet) owed = Math.max(owed, count);
		},
		lineBreak() {
			owed = Math.min(owed + 1, 2);
		},
		done: () => tidyLines(written.join("")),
	};
}

function tidyLines(text: string): string {
	const lines = text.split("\n").map((line) => line.trimEnd());
	return lines
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

function enter(writer: Writer, element: Element): void {
	const name = element.localName;
	if (name === "br") writer.lineBreak();
	if (name === "img") writer.text(element.getAttribute("alt") ?? "");
	if (name === "pre") writer.pre(true);
	if (BLOCKS.has(name)) writer.lines(linesAround(element));
	if (name === "li") writer.bullet(bulletOf(element));
}

function leave(writer: Writer, element: Element | undefined): void {
	if (element === undefined) return;
	const name = element.localName;
	if (name === "a") writeAddress(writer, element);
	if (name === "td" || name === "th") writer.text(" ");
	if (name === "pre") writer.pre(false);
	if (BLOCKS.has(name)) writer.lines(linesAround(element));
}

function linesAround(element: Element): 1 | 2 {
	return PARAGRAPHS.has(element.localName) && element.parentElement?.localName !== "li" ? 2 : 1;
}

/** "our shop (https://shop.example)"; an address that is its own text is not said twice. */
function writeAddress(writer: Writer, link: Element): void {
	const href = link.getAttribute("href")?.trim() ?? "";
	const said = link.textContent.trim();
	if (!FOLLOWED.test(href) || said === "" || href.replace(/^(?:mailto:|tel:)/i, "") === said) return;
	writer.text(` (${href.replace(/^(?:mailto:|tel:)/i, "")})`);
}

/** Counting back to the first item would take a list of n items n² steps, so each count is kept on its list. */
const counted = new WeakMap<Element, number>();

function bulletOf(item: Element): string {
	const list = item.parentElement;
	if (list?.localName !== "ol") return "-";
	const count = (counted.get(list) ?? 0) + 1;
	counted.set(list, count);
	return `${count}.`;
}
