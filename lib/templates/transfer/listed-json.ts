/** Tools whose JSON is no more than a list of templates. Their shapes: reference/peers.md, section 4. */
import { success } from "../../base/result.ts";
import { translatePlain } from "./aside-csv.ts";
import type { FileReader } from "./formats.ts";
import { fromHtmlOrText } from "./html-body.ts";
import { type Found, makeRow, refusedRow } from "./make-row.ts";
import { mailNotes } from "./other-tools.ts";
import { isRecord, textAt } from "./plain-json.ts";
import { translateHandlebars } from "./syntax/handlebars.ts";
import { translatePowerText } from "./syntax/power-text.ts";

type Listed = Readonly<Record<string, unknown>>;

const titleOf = (one: Listed) => textAt(one, "title", "name");
const shortcutOf = (one: Listed) => textAt(one, "shortcut", "short_code");
const bodyOf = (one: Listed) => textAt(one, "text", "content", "body");

/**
 * - Text Snippets: `[{ id, type, level, parent, name, text, html }]`, `parent` being the id of a folder
 * - Chatwoot: `[{ short_code, content }]`
 * - Briskine keeps `[{ title, shortcut, subject, body, … }]`, the body in HTML
 */
export function isListed(json: unknown): json is readonly unknown[] {
	return Array.isArray(json) && json.some((one) => isRecord(one) && isTemplate(one));
}

function isTemplate(one: Listed): boolean {
	return bodyOf(one) !== "" && (titleOf(one) !== "" || shortcutOf(one) !== "");
}

export const readListed: FileReader<readonly unknown[]> = (json, { language }) => {
	const folders = foldersOf(json);
	const listed = json.filter((one) => !isRecord(one) || !folders.has(textAt(one, "id")));
	return success(
		listed.map((one, index) => () => {
			const at = index + 1;
			if (!isRecord(one)) return refusedRow(at, "not-understood");
			const found: Found = {
				at,
				title: titleOf(one),
				shortcut: shortcutOf(one),
				folder: folders.get(textAt(one, "parent")) ?? "",
				messages: new Map([[language, [bodyOf(one)]]]),
				notes: mailNotes((name) => textAt(one, name)),
			};
			const translate = textAt(one, "body") === "" ? translatePlain : translateHandlebars;
			return makeRow(found, (source) => fromHtmlOrText(source, translate));
		}),
	);
};

/** Names by id: of what stands in the list without a text of its own and has others in it. */
function foldersOf(json: readonly unknown[]): ReadonlyMap<string, string> {
	const records = json.filter(isRecord);
	const parents = new Set(records.map((one) => textAt(one, "parent")).filter(Boolean));
	return new Map(
		records
			.filter((one) => parents.has(textAt(one, "id")) && bodyOf(one) === "")
			.map((one) => [textAt(one, "id"), titleOf(one)]),
	);
}

/** Power Text: `{ "shortcut": "text" }` */
export function isPowerText(json: unknown): json is Readonly<Record<string, string>> {
	if (!isRecord(json)) return false;
	const entries = Object.entries(json);
	return (
		entries.length > 0 &&
		entries.every(([shortcut, text]) => typeof text === "string" && /^\S{1,40}$/.test(shortcut))
	);
}

export const readPowerText: FileReader<Readonly<Record<string, string>>> = (json, { language }) =>
	success(
		Object.entries(json).map(([shortcut, text], index) => () => {
			const found: Found = {
				at: index + 1,
				title: "",
				shortcut,
				folder: "",
				messages: new Map([[language, [text]]]),
			};
			return makeRow(found, (source) => fromHtmlOrText(source, translatePowerText));
		}),
	);
