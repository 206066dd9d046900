/** Our own files: everything a template is, to another device and back. */
import type * as z from "zod/mini";
import { failed, success } from "../../base/result.ts";
import { type Template, template } from "../../contract/template.ts";
import type { FileReader } from "./formats.ts";
import { type ImportRow, note } from "./import-row.ts";
import { refusedRow } from "./make-row.ts";
import { isRecord, listAt, textAt } from "./plain-json.ts";

export const ASIDE_FORMAT = "aside-templates";
/** Raised when an older Aside could no longer read what a newer one writes. */
export const ASIDE_SCHEMA = 1;

/** `exportedAt`: epoch ms. */
export function writeAsideJson(templates: readonly Template[], exportedAt: number): string {
	const file = { format: ASIDE_FORMAT, schema: ASIDE_SCHEMA, exportedAt, templates };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

export function isAsideJson(json: unknown): boolean {
	return isRecord(json) && json["format"] === ASIDE_FORMAT;
}

/** `newer`: written by a later version of Aside. */
export const readAsideJson: FileReader<unknown> = (json) => {
	if (!isRecord(json) || !isAsideJson(json)) return failed({ kind: "unknown-format" });
	if (typeof json["schema"] !== "number" || json["schema"] > ASIDE_SCHEMA) return failed({ kind: "newer" });
	return success(listAt(json, "templates").map((entry, index) => () => readEntry(entry, index + 1)));
};

function readEntry(entry: unknown, at: number): ImportRow {
	const parsed = template.safeParse(entry);
	if (!parsed.success) {
		const title = isRecord(entry) ? textAt(entry, "title", "shortcut") : "";
		const row = refusedRow(at, "not-understood", title);
		return { ...row, notes: [note("not-understood", whereOf(parsed.error))] };
	}
	const { updatedAt: _, ...kept } = parsed.data;
	return { at, title: kept.title, shortcut: kept.shortcut, verdict: "taken", notes: [], template: kept };
}

/** The first name at which the entry is no template: `variants.de`. */
function whereOf(error: z.core.$ZodError): string {
	return error.issues[0]?.path.map(String).join(".") ?? "";
}
