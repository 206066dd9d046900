/** What becomes of one template of a file, before anything is stored. */
import type { TemplateField, TemplateInput } from "../../contract/template.ts";

/**
 * - `taken`: as it stood in the file
 * - `translated`: another tool's way of writing became ours, see the notes
 * - `attention`: comes in as a draft, because something in it means nothing here
 * - `refused`: cannot come in, see the notes
 */
export type Verdict = "taken" | "translated" | "attention" | "refused";

/**
 * Taken all the same:
 * - `no-title`: named after its shortcut or first words · `shortened`: a title or name was cut · `renamed`: a shortcut was written differently
 * - `invisible`: NUL and other invisible characters are gone
 *
 * Translated:
 * - `command`: `word` was rewritten · `formatting`: bold, colours and the like are gone · `comment`: a note for the author is gone
 * - `caret`: only the first place for the caret stays
 *
 * Attention:
 * - `unknown-command`: `word` stands there as text · `attachment`: a picture or file does not come with it
 * - `address`: it had a subject or recipients, which a direct message has not · `unknown-value`: `word` is no kind, type, platform or language
 * - `broken`: the body is no template Aside understands
 *
 * Refused:
 * - `no-body`, `too-long` (16 KiB), `too-many-variants` · `bad-row`: the row does not have the columns of the others · `not-understood`
 */
export type NoteKind =
	| "no-title"
	| "shortened"
	| "renamed"
	| "invisible"
	| "command"
	| "formatting"
	| "comment"
	| "caret"
	| "unknown-command"
	| "attachment"
	| "address"
	| "unknown-value"
	| "broken"
	| "no-body"
	| "too-long"
	| "bad-row"
	| "not-understood";

export interface ImportNote {
	readonly kind: NoteKind;
	/** What it is about, as it stood in the file; at most 80 characters. */
	readonly word: string;
}

const VERDICTS: Readonly<Record<NoteKind, Verdict>> = {
	"no-title": "taken",
	shortened: "taken",
	renamed: "taken",
	invisible: "taken",
	command: "translated",
	formatting: "translated",
	comment: "translated",
	caret: "translated",
	"unknown-command": "attention",
	attachment: "attention",
	address: "attention",
	"unknown-value": "attention",
	broken: "attention",
	"no-body": "refused",
	"too-long": "refused",
	"bad-row": "refused",
	"not-understood": "refused",
};
const WORST_FIRST = ["refused", "attention", "translated", "taken"] as const;

/** What a template is before it has an id and a time. Without `id`: the file knows none. */
export type Incoming = Omit<TemplateInput, "id" | "updatedAt"> & { readonly id?: string };

export interface ImportRow {
	/** From 1: the line of a table, or the place among the file's templates. */
	readonly at: number;
	/** For the list; what was found, also of a row that is refused. */
	readonly title: string;
	readonly shortcut: string;
	readonly verdict: Verdict;
	readonly notes: readonly ImportNote[];
	/** Absent where the row is refused. */
	readonly template?: Incoming;
}

/** A body in our Liquid, with what it asks for and what happened on the way. */
export interface Translated {
	readonly body: string;
	readonly fields: readonly TemplateField[];
	readonly notes: readonly ImportNote[];
}

export function verdictOf(notes: readonly ImportNote[]): Verdict {
	return WORST_FIRST.find((verdict) => notes.some(({ kind }) => VERDICTS[kind] === verdict)) ?? "taken";
}

const LONGEST_WORD = 80;

export function note(kind: NoteKind, word = ""): ImportNote {
	const line = word.replace(/\s+/g, " ").trim();
	return { kind, word: line.length > LONGEST_WORD ? `${line.slice(0, LONGEST_WORD - 1)}…` : line };
}

/** Each note once, in the order in which they came up. */
export function uniqueNotes(notes: readonly ImportNote[]): ImportNote[] {
	return [...new Map(notes.map((one) => [`${one.kind} ${one.word}`, one])).values()];
}
