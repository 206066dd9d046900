/** Tables in text, as spreadsheets write and read them. */
import Papa from "papaparse";
import { failed, type Result, success } from "../../base/result.ts";

export interface Table {
	/** The first row, in lower case; tables without a header have one made of their first row all the same. */
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	/** From 1, the header being the first. Counts rows, not lines: a cell may hold line ends. */
	readonly at: number;
	readonly cells: readonly string[];
}

/** `broken`: a quote is opened and never closed, as in a file that was cut short. `line` from 1. */
export type TableFailure =
	| { readonly kind: "broken"; readonly line?: number }
	| { readonly kind: "too-large" | "too-many" };

/** UTF-16 units: at worst, a file of quotes alone, about 3 s of reading. */
const LARGEST_TABLE = 6_000_000;
/** Ten thousand templates in ten languages. */
const MOST_ROWS = 100_000;
/** A table shows in its first rows what stands between its cells. */
const SAMPLE = 20_000;

/** A comma, a semicolon or a tab between cells: whichever cuts the first rows most evenly. */
export function readTable(text: string): Result<Table, TableFailure> {
	if (text.length > LARGEST_TABLE) return failed({ kind: "too-large" });
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		preview: MOST_ROWS + 1,
	});
	if (data.length > MOST_ROWS) return failed({ kind: "too-many" });
	const unclosed = errors.find(({ code }) => code === "MissingQuotes");
	if (unclosed) {
		return failed(
			unclosed.row === undefined ? { kind: "broken" } : { kind: "broken", line: unclosed.row + 1 },
		);
	}
	const rows = data
		.map((cells, index) => ({ at: index + 1, cells }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	const header = (rows[0]?.cells ?? []).map((cell) =>
		cell
			.trim()
			.toLowerCase()
			.replace(/[\s-]+/g, "_"),
	);
	return success({ header, rows });
}

function delimiterOf(text: string): string {
	const sample = text.slice(0, SAMPLE);
	return Papa.parse(sample, { delimitersToGuess: [",", ";", "\t"], preview: 10 }).meta.delimiter;
}

/** A cell that a spreadsheet would run as a formula, also behind marks that guard it already. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'(?='*[=+\-@\t\r\n])/;

/** With a byte order mark, without which Excel reads UTF-8 as something else; formulas are guarded with an apostrophe. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const guarded = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
	return `\ufeff${Papa.unparse([[...header], ...guarded], { newline: "\r\n" })}\r\n`;
}

/** What the guard put before a cell. */
export function withoutGuard(cell: string): string {
	return cell.replace(GUARDED, "");
}

/** The cell under the first of these names that the table has. */
export function cellOf(table: Table, row: TableRow, ...names: readonly string[]): string {
	const at = names.map((name) => table.header.indexOf(name)).find((index) => index >= 0);
	return at === undefined ? "" : (row.cells[at] ?? "");
}
