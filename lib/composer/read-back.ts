/** Compares what a message box shows with what it should show. Pure. */

/** A box's text with the selection the insertion will replace, as offsets into it. */
export interface Draft {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

export type Verdict = "as expected" | "unchanged" | "otherwise";

/** Zero-width space, byte-order mark, word joiner, emoji variation selector: editors add and drop them freely. */
const IGNORABLE = /\u200B|\uFEFF|\u2060|\uFE0F/g;

/**
 * Line breaks around `text` are the editor's business, as are their number (rich Lexical shows one as a paragraph).
 * Inside `text` none may be lost: "A\nB" as "AB" is not as expected.
 */
export function judge(draft: Draft, text: string, actual: string): Verdict {
	const before = squeeze(draft.text.slice(0, draft.start));
	const inserted = squeeze(text);
	const after = squeeze(draft.text.slice(draft.end));
	const isThere =
		squeeze(actual) === before + inserted + after &&
		shape(cut(actual, before.length, before.length + inserted.length)) === shape(text);
	// A text of blanks alone leaves nothing to compare but the change itself.
	if (isThere && (inserted !== "" || actual !== draft.text)) return "as expected";
	return actual === draft.text ? "unchanged" : "otherwise";
}

/** Everything but blanks. */
function squeeze(text: string): string {
	return text.replace(/\s+/g, "").replace(IGNORABLE, "");
}

/** Words and line breaks, with runs of either kind of blank as one. */
function shape(text: string): string {
	return text
		.replace(IGNORABLE, "")
		.replace(/\s+/g, (run) => (/[\n\r\u2028\u2029]/.test(run) ? "\n" : " "))
		.trim();
}

/** The part of `text` from the `from`-th to before the `to`-th character that is not blank. */
function cut(text: string, from: number, to: number): string {
	let seen = 0;
	let start = text.length;
	for (let at = 0; at < text.length; at += 1) {
		if (squeeze(text.charAt(at)) === "") continue;
		if (seen === from) start = Math.min(start, at);
		seen += 1;
		if (seen === to) return text.slice(start, at + 1);
	}
	return "";
}
