/** The files Aside reads, and why one cannot be read. */
import type { Result } from "../../base/result.ts";
import type { FileFailure } from "./file-text.ts";
import type { ImportRow } from "./import-row.ts";

export const IMPORT_FORMATS = [
	"aside",
	"csv",
	"briskine",
	"textblaze",
	"textexpander",
	"espanso",
	"listed",
	"powertext",
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Why nothing of a file is taken, beside what is said of its bytes:
 * - `unknown-format`: none of the files we know · `broken`: not whole, or not what its name says; `line` from 1
 * - `newer`: written by a later Aside · `empty`: holds no template · `too-many`: more than 10,000
 */
export type ImportFailure =
	| FileFailure
	| { readonly kind: "unknown-format" | "newer" | "empty" | "too-many" }
	| { readonly kind: "broken"; readonly line?: number };

export interface ReadingContext {
	/** BCP 47, for files that do not say theirs. */
	readonly language: string;
	/** Of the file, without its folder. */
	readonly fileName: string;
}

/** A row that is read when it is its turn: a page stays alive between two of them. */
export type PendingRow = () => ImportRow;

export type FileReader<Parsed> = (
	parsed: Parsed,
	context: ReadingContext,
) => Result<readonly PendingRow[], ImportFailure>;

/** `acme.support.csv` → `acme`: TextExpander and espanso name their groups by files. */
export function groupOf({ fileName }: ReadingContext): string {
	return fileName.slice(0, 200).split(".")[0]?.trim() ?? "";
}
