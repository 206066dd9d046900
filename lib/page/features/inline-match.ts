/** What was typed to call a template up, and which templates it may mean. Pure. */
import type { Trigger } from "../../contract/template-records.ts";

export interface InlineShortcut {
	readonly templateId: string;
	readonly shortcut: string;
	readonly title: string;
}

/** As many as fit above a message box. */
const MOST_ROWS = 7;

/**
 * The trigger character and the word behind it, at the end of `before`: at a line's start or after a blank, so never
 * inside `https://`, `and/or` or `10:30`. Undefined where there is none.
 */
export function typedTrigger(before: string, trigger: Trigger): string | undefined {
	if (trigger === "") return undefined;
	const line =
		before
			.slice(Math.max(0, before.length - 60))
			.split("\n")
			.at(-1) ?? "";
	const word = /\S*$/.exec(line)?.[0] ?? "";
	if (!word.startsWith(trigger) || word.length > 41) return undefined;
	return /^[\p{L}\p{M}\p{N}_-]*$/u.test(word.slice(1)) ? word : undefined;
}

/** Exact first, then those that begin so, then those in whose title a word does. */
export function matchShortcuts(
	shortcuts: readonly InlineShortcut[],
	query: string,
): readonly InlineShortcut[] {
	const wanted = plain(query);
	const ranked: InlineShortcut[][] = [[], [], []];
	for (const entry of shortcuts) {
		const rank = rankOf(entry, wanted);
		if (rank !== undefined) ranked[rank]?.push(entry);
	}
	return ranked.flat().slice(0, MOST_ROWS);
}

function rankOf({ shortcut, title }: InlineShortcut, wanted: string): number | undefined {
	const own = plain(shortcut);
	if (own === wanted) return 0;
	if (own.startsWith(wanted)) return 1;
	return wanted.length > 1 && ` ${plain(title)}`.includes(` ${wanted}`) ? 2 : undefined;
}

function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}
