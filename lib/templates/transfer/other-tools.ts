/** Briskine, Text Blaze and TextExpander. Their files' shapes: reference/peers.md, section 4. */
import { failed, success } from "../../base/result.ts";
import { cellOf, type Table } from "./csv-table.ts";
import { type FileReader, groupOf, type ReadingContext } from "./formats.ts";
import { fromHtml, fromHtmlOrText } from "./html-body.ts";
import { type ImportNote, type ImportRow, note } from "./import-row.ts";
import { makeRow, refusedRow } from "./make-row.ts";
import { isRecord, listAt, textAt } from "./plain-json.ts";
import { translateBlaze } from "./syntax/blaze.ts";
import { translateExpander } from "./syntax/expander.ts";
import { translateHandlebars } from "./syntax/handlebars.ts";

const MAIL = ["subject", "to", "cc", "bcc"];

/**
 * Its exporter of 2018 to 2020: `id,title,shortcut,subject,tags,cc,bcc,to,body`. The body is HTML. What it writes today
 * was not seen: any of the columns of mail is enough.
 */
export function isBriskine({ header }: Table): boolean {
	const has = (name: string) => header.includes(name);
	return ["title", "shortcut", "body"].every(has) && MAIL.some(has);
}

/** What only mail has, which a direct message leaves behind. */
export function mailNotes(cell: (name: string) => string): ImportNote[] {
	return MAIL.filter((name) => cell(name).trim() !== "").map((name) =>
		note("address", `${name}: ${cell(name)}`),
	);
}

export const readBriskine: FileReader<Table> = (table, { language }) =>
	success(
		table.rows.slice(1).map((row) => () => {
			const cell = (name: string) => cellOf(table, row, name);
			if (row.cells.length !== table.header.length) return refusedRow(row.at, "bad-row", cell("title"));
			const found = {
				at: row.at,
				title: cell("title"),
				shortcut: cell("shortcut"),
				folder: "",
				tags: cell("tags").split(","),
				messages: new Map([[language, [cell("body")]]]),
				notes: mailNotes(cell),
			};
			return makeRow(found, (source) => fromHtml(source, translateHandlebars));
		}),
	);

/**
 * `{ version, folders: [{ name, snippets: [{ name, shortcut, type, text, html }] }] }`. Whoever writes one by hand leaves
 * the version out, or writes it as a text.
 */
export function isTextBlaze(json: unknown): boolean {
	if (!isRecord(json) || !Array.isArray(json["folders"])) return false;
	return (
		typeof json["version"] === "number" ||
		json["folders"].some((folder) => isRecord(folder) && Array.isArray(folder["snippets"]))
	);
}

export const readTextBlaze: FileReader<unknown> = (json, { language }) => {
	if (!isRecord(json) || !isTextBlaze(json)) return failed({ kind: "unknown-format" });
	const snippets = listAt(json, "folders").flatMap((folder) =>
		isRecord(folder)
			? listAt(folder, "snippets").map((snippet) => ({ folder: textAt(folder, "name"), snippet }))
			: [],
	);
	return success(
		snippets.map(({ folder, snippet }, index) => () => {
			const at = index + 1;
			if (!isRecord(snippet)) return refusedRow(at, "not-understood");
			const html = textAt(snippet, "html");
			const text = textAt(snippet, "text");
			const isHtml = html !== "" && (text === "" || textAt(snippet, "type") === "html");
			const found = {
				at,
				title: textAt(snippet, "name"),
				shortcut: textAt(snippet, "shortcut"),
				folder,
				messages: new Map([[language, [isHtml ? html : text]]]),
			};
			return makeRow(found, (source) => (isHtml ? fromHtml(source, translateBlaze) : translateBlaze(source)));
		}),
	);
};

/** `abbreviation, content, label` by position; a header is optional. The group is the file's name. */
export function isTextExpander({ header }: Table): boolean {
	return header[0] === "abbreviation";
}

/** Without a header, the only file whose rows say nothing of themselves: short words, each with something to read. */
export function mayBeTextExpander({ rows }: Table): boolean {
	const readable = rows.filter(({ cells }) => /\p{L}{2}/u.test(cells[1] ?? ""));
	return readable.length * 2 > rows.length && rows.every(({ cells }) => isExpanderRow(cells));
}

function isExpanderRow(cells: readonly string[]): boolean {
	const [abbreviation = ""] = cells;
	return cells.length >= 2 && cells.length <= 3 && /^\S{1,40}$/.test(abbreviation);
}

export const readTextExpander: FileReader<Table> = (table, context) => {
	const rows = isTextExpander(table) ? table.rows.slice(1) : table.rows;
	return success(
		rows.map(({ at, cells }) => () => {
			const [abbreviation = "", content = "", label = ""] = cells;
			if (cells.length < 2) return refusedRow(at, "bad-row", abbreviation);
			return readSnippet({ at, abbreviation, content, label }, context);
		}),
	);
};

/** One of TextExpander's; its content may be HTML. */
export function readSnippet(
	snippet: { at: number; abbreviation: string; content: string; label: string },
	context: ReadingContext,
): ImportRow {
	const found = {
		at: snippet.at,
		title: snippet.label,
		shortcut: snippet.abbreviation,
		folder: groupOf(context),
		messages: new Map([[context.language, [snippet.content]]]),
	};
	return makeRow(found, (source) => fromHtmlOrText(source, translateExpander));
}
