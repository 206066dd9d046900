/** Plain tables: for spreadsheets, and from whoever writes one. A template takes a row for each language and step. */
import { success } from "../../base/result.ts";
import { PLATFORM_IDS } from "../../contract/sites.ts";
import { INQUIRY_TYPES, TEMPLATE_KINDS, type Template } from "../../contract/template.ts";
import { rewriteShorthands } from "../shorthands.ts";
import { cellOf, type Table, type TableRow, withoutGuard, writeTable } from "./csv-table.ts";
import type { FileReader, PendingRow } from "./formats.ts";
import { fromHtmlOrText } from "./html-body.ts";
import { type ImportNote, type ImportRow, note, type Translated } from "./import-row.ts";
import { type Found, makeRow, refusedRow } from "./make-row.ts";

const HEADER = [
	"title",
	"shortcut",
	"body",
	"tags",
	"folder",
	"kind",
	"consent_required",
	"language",
	"step",
	"inquiry_types",
	"platforms",
] as const;

/** Names under which others keep the same; ours first. */
const NAMES = {
	title: ["title", "name", "label", "titel"],
	shortcut: ["shortcut", "short_code", "abbreviation", "trigger", "kürzel"],
	body: ["body", "content", "text", "snippet", "message", "replace", "vorlage"],
	tags: ["tags", "tag"],
	folder: ["folder", "group", "category", "ordner"],
	kind: ["kind"],
	consent: ["consent_required"],
	language: ["language", "lang", "locale", "sprache"],
	step: ["step"],
	inquiryTypes: ["inquiry_types"],
	platforms: ["platforms"],
} as const;

/** History, pins and fields to ask for stay behind: those need the file of our own. */
export function writeCsv(templates: readonly Template[]): string {
	return writeTable(HEADER, templates.flatMap(rowsOf));
}

function rowsOf(template: Template): string[][] {
	return Object.entries(template.variants).flatMap(([language, first]) =>
		[first, ...(template.laterSteps[language] ?? [])].map((body, step) => [
			template.title,
			template.shortcut,
			body,
			template.tags.join(", "),
			template.folder,
			template.kind,
			template.kind === "marketing" ? "yes" : "no",
			language,
			String(step + 1),
			template.inquiryTypes.join(", "),
			template.platforms.join(", "),
		]),
	);
}

export function isCsv({ header }: Table): boolean {
	const has = (names: readonly string[]) => names.some((name) => header.includes(name));
	return has(NAMES.body) && (has(NAMES.title) || has(NAMES.shortcut));
}

/** Rows that follow each other with the same title, shortcut and folder are one template. */
export const readCsv: FileReader<Table> = (table, context) => {
	const rows: PendingRow[] = [];
	let group: TableRow[] = [];
	let key = "";
	const close = () => {
		const closed = group;
		if (closed.length > 0) rows.push(() => rowOf(table, closed, context.language));
		group = [];
	};
	for (const row of table.rows.slice(1)) {
		if (row.cells.length !== table.header.length) {
			close();
			rows.push(() => refusedRow(row.at, "bad-row", cellOf(table, row, ...NAMES.title)));
			continue;
		}
		const next = keyOf(table, row);
		if (next !== key || !goesOn(table, group, row)) close();
		key = next;
		group.push(row);
	}
	close();
	return success(rows);
};

function keyOf(table: Table, row: TableRow): string {
	return JSON.stringify(
		[NAMES.title, NAMES.shortcut, NAMES.folder].map((names) => cellOf(table, row, ...names)),
	);
}

/** A second row in one language and step is a template of its own. */
function goesOn(table: Table, group: readonly TableRow[], row: TableRow): boolean {
	const place = (one: TableRow) =>
		`${cellOf(table, one, ...NAMES.language)} ${cellOf(table, one, ...NAMES.step)}`;
	return !group.some((one) => place(one) === place(row));
}

function rowOf(table: Table, group: readonly TableRow[], usual: string): ImportRow {
	const [first] = group;
	const cell = (names: readonly string[], row = first) =>
		row === undefined ? "" : withoutGuard(cellOf(table, row, ...names));
	const notes: ImportNote[] = [];
	const messages = new Map<string, string[]>();
	for (const row of group) {
		const language = cell(NAMES.language, row).trim() || usual;
		const known = isLanguage(language);
		if (!known) notes.push(note("unknown-value", language));
		const key = known ? language : usual;
		messages.set(key, [...(messages.get(key) ?? []), cell(NAMES.body, row)]);
	}
	const consent = /^(?:yes|ja|true|1|x)$/i.test(cell(NAMES.consent).trim());
	const [kind] = chosen(cell(NAMES.kind), TEMPLATE_KINDS, notes);
	const found: Found = {
		at: first?.at ?? 0,
		title: cell(NAMES.title),
		shortcut: cell(NAMES.shortcut),
		folder: cell(NAMES.folder),
		tags: cell(NAMES.tags).split(/[,;|]/),
		kind: kind ?? (consent ? "marketing" : "reply"),
		inquiryTypes: chosen(cell(NAMES.inquiryTypes), INQUIRY_TYPES, notes),
		platforms: chosen(cell(NAMES.platforms), PLATFORM_IDS, notes),
		messages,
		notes,
	};
	// Ours is plain text, whatever it looks like.
	const isOurs = HEADER.every((name) => table.header.includes(name));
	return makeRow(found, (source) =>
		isOurs ? translatePlain(source) : fromHtmlOrText(source, translatePlain),
	);
}

function isLanguage(tag: string): boolean {
	return tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

function chosen<Value extends string>(cell: string, offered: readonly Value[], notes: ImportNote[]): Value[] {
	const words = cell
		.slice(0, 500)
		.split(/[,;|]/)
		.map((word) => word.trim().toLowerCase())
		.filter(Boolean);
	const isOffered = (word: string): word is Value => (offered as readonly string[]).includes(word);
	notes.push(...words.filter((word) => !isOffered(word)).map((word) => note("unknown-value", word)));
	return [...new Set(words.filter(isOffered))];
}

/** Bodies here are Liquid, with the shorthands people bring along: Intercom's, FreeScout's, Zammad's. */
export function translatePlain(source: string): Translated {
	const body = rewriteShorthands(
		source
			.replace(/\{%\s{0,5}(customer\.[a-z_]{1,40})\s{0,5}%\}/gi, (_, name: string) => `{{ ${name} }}`)
			.replace(/#\{([a-z][\w.]{0,79})\}/gi, (_, name: string) => `{{ ${name} }}`),
	);
	return { body, fields: [], notes: body === source ? [] : [note("command", firstChange(source))] };
}

function firstChange(source: string): string {
	return /#?\{{1,2}%?[^{}]{0,60}\}{1,2}/.exec(source)?.[0] ?? "";
}
