/** Briskine, Text Blaze and TextExpander. Their files' shapes: reference/peers.md, section 4. */
import { failed, success } from "../../base/result.ts";
import { cellOf, type Table } from "./csv-table.ts";
import { type FileReader, groupOf } from "./formats.ts";
import { htmlToText } from "./html-text.ts";
import { type ImportNote, note, type Translated } from "./import-row.ts";
import { makeRow, refusedRow } from "./make-row.ts";
import { isRecord, listAt, textAt } from "./plain-json.ts";
import { translateBlaze } from "./syntax/blaze.ts";
import { translateExpander } from "./syntax/expander.ts";
import { translateHandlebars } from "./syntax/handlebars.ts";

/** Its exporter of 2018 to 2020: `id,title,shortcut,subject,tags,cc,bcc,to,body`. The body is HTML. */
export function isBriskine({ header }: Table): boolean {
	return ["title", "shortcut", "subject", "body"].every((name) => header.includes(name));
}

export const readBriskine: FileReader<Table> = (table, { language }) =>
	success(
		table.rows.slice(1).map((row) => () => {
			const cell = (name: string) => cellOf(table, row, name);
			if (row.cells.length !== table.header.length) return refusedRow(row.at, "bad-row", cell("title"));
			const mail = ["subject", "to", "cc", "bcc"].filter((name) => cell(name).trim() !== "");
			const found = {
				at: row.at,
				title: cell("title"),
				shortcut: cell("shortcut"),
				folder: "",
				tags: cell("tags").split(","),
				messages: new Map([[language, [cell("body")]]]),
				notes: mail.map((name) => note("address", `${name}: ${cell(name)}`)),
			};
			return makeRow(found, (source) => fromHtml(source, translateHandlebars));
		}),
	);

/** `{ version, folders: [{ name, snippets: [{ name, shortcut, type, text, html }] }] }` */
export function isTextBlaze(json: unknown): boolean {
	return isRecord(json) && typeof json["version"] === "number" && Array.isArray(json["folders"]);
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
			const isHtml = textAt(snippet, "type") === "html" && html !== "";
			const found = {
				at,
				title: textAt(snippet, "name"),
				shortcut: textAt(snippet, "shortcut"),
				folder,
				messages: new Map([[language, [isHtml ? html : textAt(snippet, "text")]]]),
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
			const found = {
				at,
				title: label,
				shortcut: abbreviation,
				folder: groupOf(context),
				messages: new Map([[context.language, [content]]]),
			};
			return makeRow(found, (source) =>
				looksLikeHtml(source) ? fromHtml(source, translateExpander) : translateExpander(source),
			);
		}),
	);
};

const HTML_TAG =
	/<(?:p|div|br|span|a|b|i|u|strong|em|ul|ol|li|table|html|body|img|font|h[1-6])(?:\s[^<>]{0,2000})?\/?>/i;

export function looksLikeHtml(text: string): boolean {
	return HTML_TAG.test(text);
}

/** Formatting goes first: entities stand for the quotes and brackets of commands. */
export function fromHtml(html: string, translate: (text: string) => Translated): Translated {
	const plain = htmlToText(html);
	const translated = translate(plain.text);
	const notes: ImportNote[] = [...plain.notes, ...translated.notes];
	return { ...translated, notes };
}
