import { failed, type Result, success } from "../../base/result.ts";
import { TEMPLATE_LIMITS } from "../../contract/template.ts";
import { isCsv, readCsv } from "./aside-csv.ts";
import { isAsideJson, readAsideJson } from "./aside-json.ts";
import { readTable, type Table } from "./csv-table.ts";
import { isEspanso, parseYaml, readEspanso } from "./espanso.ts";
import { isExpanderPlist, isXml, parsePlist, readExpanderPlist } from "./expander-plist.ts";
import { fileText } from "./file-text.ts";
import type { FileReader, ImportFailure, ImportFormat, ReadingContext } from "./formats.ts";
import type { ImportRow } from "./import-row.ts";
import { isListed, isPowerText, readListed, readPowerText } from "./listed-json.ts";
import {
	isBriskine,
	isTextBlaze,
	isTextExpander,
	mayBeTextExpander,
	readBriskine,
	readTextBlaze,
	readTextExpander,
} from "./other-tools.ts";
import { parseJson } from "./plain-json.ts";

export interface ImportFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** All that a file holds, row by row, with nothing stored yet. */
export interface ImportPreview {
	readonly format: ImportFormat;
	readonly rows: readonly ImportRow[];
}

/** A file whose contents were told apart, ready to be read. */
interface Opened {
	readonly format: ImportFormat;
	readonly read: (context: ReadingContext) => ReturnType<FileReader<unknown>>;
}

export interface Reading {
	/** BCP 47, of bodies that say none. */
	readonly language: string;
	/** Ends the reading; nothing of it is kept. */
	readonly signal?: AbortSignal;
	readonly onProgress?: (read: number, all: number) => void;
}

/** The person did not want to wait. */
interface Stopped {
	readonly kind: "stopped";
}

/** ms after which the page gets its turn. */
const TURN = 40;

/**
 * Reads a file whole or not at all. What it is, is told by what stands in it; its name counts only where that is
 * silent. Needs a page, which stays alive meanwhile: HTML is read by the browser.
 */
export async function readImport(
	file: ImportFile,
	{ language, signal, onProgress }: Reading,
): Promise<Result<ImportPreview, ImportFailure | Stopped>> {
	const text = fileText(file.bytes);
	if (!text.ok) return text;
	const opened = open(text.value, file.name);
	if (!opened.ok) return opened;
	const pending = opened.value.read({ language, fileName: file.name });
	if (!pending.ok) return pending;
	const all = pending.value.length;
	if (all === 0) return failed({ kind: "empty" });
	if (all > TEMPLATE_LIMITS.templates) return failed({ kind: "too-many" });
	const rows: ImportRow[] = [];
	let turnEnds = performance.now() + TURN;
	for (const readRow of pending.value) {
		rows.push(readRow());
		if (performance.now() < turnEnds) continue;
		onProgress?.(rows.length, all);
		await new Promise((resolve) => setTimeout(resolve));
		if (signal?.aborted) return failed({ kind: "stopped" });
		turnEnds = performance.now() + TURN;
	}
	return success({ format: opened.value.format, rows });
}

function open(text: string, name: string): Result<Opened, ImportFailure> {
	if (text.trim() === "") return failed({ kind: "empty" });
	if (/^\s*[[{]/.test(text.slice(0, 1_000))) return openJson(text);
	if (isXml(text)) return openXml(text);
	if (/\.ya?ml$/i.test(name) || /^\s{0,3}(?:matches|global_vars)\s{0,3}:/m.test(text.slice(0, 100_000)))
		return openYaml(text);
	return openTable(text);
}

function openJson(text: string): Result<Opened, ImportFailure> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const json = parsed.value;
	if (isAsideJson(json)) return success({ format: "aside", read: (context) => readAsideJson(json, context) });
	if (isTextBlaze(json))
		return success({ format: "textblaze", read: (context) => readTextBlaze(json, context) });
	if (isListed(json)) return success({ format: "listed", read: (context) => readListed(json, context) });
	if (isPowerText(json))
		return success({ format: "powertext", read: (context) => readPowerText(json, context) });
	return failed({ kind: "unknown-format" });
}

function openXml(text: string): Result<Opened, ImportFailure> {
	const parsed = parsePlist(text);
	if (!parsed.ok) return parsed;
	if (!isExpanderPlist(parsed.value)) return failed({ kind: "unknown-format" });
	return success({ format: "textexpander", read: (context) => readExpanderPlist(parsed.value, context) });
}

function openYaml(text: string): Result<Opened, ImportFailure> {
	const parsed = parseYaml(text);
	if (!parsed.ok) return parsed;
	if (!isEspanso(parsed.value)) return failed({ kind: "unknown-format" });
	return success({ format: "espanso", read: (context) => readEspanso(parsed.value, context) });
}

/** The most telling header first. */
const TABLES: readonly [ImportFormat, (table: Table) => boolean, FileReader<Table>][] = [
	["briskine", isBriskine, readBriskine],
	["textexpander", isTextExpander, readTextExpander],
	["csv", isCsv, readCsv],
	["textexpander", mayBeTextExpander, readTextExpander],
];

function openTable(text: string): Result<Opened, ImportFailure> {
	const table = readTable(text);
	if (!table.ok) return table;
	const found = TABLES.find(([, is]) => is(table.value));
	if (found === undefined) return failed({ kind: "unknown-format" });
	const [format, , read] = found;
	return success({ format, read: (context) => read(table.value, context) });
}
