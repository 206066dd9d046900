/** espanso's match files. Their shape: reference/peers.md, section 4. */
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { failed, type Result, success } from "../../base/result.ts";
import { type FileReader, groupOf, type ImportFailure, type ReadingContext } from "./formats.ts";
import { fromHtml } from "./html-body.ts";
import { type ImportNote, type ImportRow, note } from "./import-row.ts";
import { makeRow, refusedRow } from "./make-row.ts";
import { isRecord, listAt, textAt } from "./plain-json.ts";
import { translateEspanso } from "./syntax/espanso.ts";

/** UTF-16 units: 1 s of reading, 5 s at worst. The largest files people publish are a tenth of this. */
const LARGEST_YAML = 2_000_000;

/**
 * YAML's core types alone: no tag makes an object of a class, no key reaches a prototype, nothing merges, and what
 * nests a hundred deep is refused.
 */
export function parseYaml(text: string): Result<unknown, ImportFailure> {
	if (text.length > LARGEST_YAML) return failed({ kind: "too-large" });
	try {
		return success(load(text, { schema: CORE_SCHEMA, maxDepth: 100 }));
	} catch (error) {
		const line = error instanceof YAMLException ? error.mark?.line : undefined;
		return failed(line === undefined ? { kind: "broken" } : { kind: "broken", line: line + 1 });
	}
}

export function isEspanso(parsed: unknown): boolean {
	return isRecord(parsed) && Array.isArray(parsed["matches"]);
}

export const readEspanso: FileReader<unknown> = (parsed, context) => {
	if (!isRecord(parsed) || !isEspanso(parsed)) return failed({ kind: "unknown-format" });
	const globals = listAt(parsed, "global_vars");
	return success(
		listAt(parsed, "matches").map(
			(match, index) => () =>
				isRecord(match)
					? readMatch(match, index + 1, globals, context)
					: refusedRow(index + 1, "not-understood"),
		),
	);
};

type Match = Readonly<Record<string, unknown>>;

function readMatch(
	match: Match,
	at: number,
	globals: readonly unknown[],
	context: ReadingContext,
): ImportRow {
	const triggers = [
		textAt(match, "trigger"),
		...listAt(match, "triggers").filter((one) => typeof one === "string"),
	];
	const [trigger = "", ...others] = triggers.filter((one) => one !== "");
	const { text, isForm, isHtml } = bodyOf(match);
	const found = {
		at,
		title: textAt(match, "label"),
		shortcut: trigger,
		folder: groupOf(context),
		messages: new Map([[context.language, [text]]]),
		notes: notesOn(match, others),
	};
	const source = { isForm, vars: [...globals, ...listAt(match, "vars")], formFields: match["form_fields"] };
	const translate = (plain: string) => translateEspanso({ ...source, text: plain });
	return makeRow(found, (body) => (isHtml ? fromHtml(body, translate) : translate(body)));
}

function bodyOf(match: Match): { text: string; isForm: boolean; isHtml: boolean } {
	const form = textAt(match, "form");
	const html = textAt(match, "html");
	if (form !== "") return { text: form, isForm: true, isHtml: false };
	if (html !== "") return { text: html, isForm: false, isHtml: true };
	return { text: textAt(match, "replace", "markdown"), isForm: false, isHtml: false };
}

function notesOn(match: Match, otherTriggers: readonly string[]): ImportNote[] {
	return [
		...otherTriggers.map((trigger) => note("unknown-command", trigger)),
		...(textAt(match, "regex") === "" ? [] : [note("unknown-command", `regex: ${textAt(match, "regex")}`)]),
		...(textAt(match, "image_path") === "" ? [] : [note("attachment", textAt(match, "image_path"))]),
	];
}
