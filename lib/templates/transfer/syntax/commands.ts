/** Finding another tool's commands in a text, without ever taking longer than the text is long. */
import type { ImportNote } from "../import-row.ts";
import { note } from "../import-row.ts";
import type { BodyPiece } from "./pieces.ts";

export interface Command {
	/** As it stands in the text. */
	readonly whole: string;
	/** What the pattern's groups caught. */
	readonly caught: readonly (string | undefined)[];
}

/** Plain stretches and commands in reading order. `pattern` is global and bounded in length. */
export function splitCommands(text: string, pattern: RegExp): readonly (string | Command)[] {
	const parts: (string | Command)[] = [];
	let from = 0;
	for (const found of text.matchAll(pattern)) {
		if (found.index > from) parts.push(text.slice(from, found.index));
		parts.push({ whole: found[0], caught: found.slice(1) });
		from = found.index + found[0].length;
	}
	if (from < text.length) parts.push(text.slice(from));
	return parts;
}

/** Cuts out everything from `open` to the next `close`. A lazy pattern would search the rest anew for each `open`. */
export function cutOut(text: string, open: string, close: string): { text: string; count: number } {
	let kept = "";
	let from = 0;
	let count = 0;
	for (;;) {
		const start = text.indexOf(open, from);
		const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
		if (end < 0) return { text: kept + text.slice(from), count };
		kept += text.slice(from, start);
		from = end + close.length;
		count += 1;
	}
}

export interface CaretOnce {
	/** The place for the caret; nothing where there is one already. */
	place(): BodyPiece;
	notes(): readonly ImportNote[];
}

/** Some tools jump through several places; a message box has one caret. */
export function createCaret(): CaretOnce {
	let count = 0;
	return {
		place() {
			count += 1;
			return count === 1 ? { liquid: "{% cursor %}" } : "";
		},
		notes: () => (count > 1 ? [note("caret")] : []),
	};
}

/** `name=Size; default=M`: what has a name by it, and what has none in order. */
export function readArguments(
	given: string,
	separator: ";" | ":",
): { named: ReadonlyMap<string, string>; plain: readonly string[] } {
	const named = new Map<string, string>();
	const plain: string[] = [];
	for (const part of given.split(separator)) {
		const at = part.indexOf("=");
		const name = at < 0 ? "" : part.slice(0, at).trim().toLowerCase();
		if (/^[a-z]+$/.test(name)) named.set(name, part.slice(at + 1).trim());
		else if (part.trim() !== "") plain.push(part.trim());
	}
	return { named, plain };
}
