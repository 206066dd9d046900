/** Briskine's Handlebars in our Liquid. */
import { rewriteShorthands } from "../../shorthands.ts";
import { KNOWN_PATHS } from "../../values.ts";
import { type ImportNote, note, type Translated } from "../import-row.ts";
import { createAskedFields } from "./asked-fields.ts";
import { type Command, createCaret, cutOut, splitCommands } from "./commands.ts";
import { dateOutput, fromMoment, fromMomentAdd } from "./date-formats.ts";
import { assemble, type BodyPiece, quote } from "./pieces.ts";

const COMMAND = /\{\{\{?([^{}]{1,500})\}\}\}?/g;
const BLOCK_TAGS: Readonly<Record<string, string>> = { if: "if", unless: "unless" };

export function translateHandlebars(text: string): Translated {
	const withoutComments = cutOut(text, "{{!--", "--}}");
	const notes: ImportNote[] = withoutComments.count > 0 ? [note("comment")] : [];
	const fields = createAskedFields();
	const caret = createCaret();
	const blocks: string[] = [];
	const pieces = foldLabels(splitCommands(withoutComments.text, COMMAND)).map((part): BodyPiece => {
		if (typeof part === "string") return part;
		if ("label" in part) {
			notes.push(note("command", part.whole));
			return { liquid: `{{ ${fields.ask(part.label)} }}` };
		}
		const inside = insideOf(part);
		const written = /^#?cursor$/.test(inside) ? caret.place() : writeCommand(inside, blocks);
		if (typeof written !== "object" || written.liquid !== part.whole)
			notes.push(note(noteFor(written), part.whole));
		return written === "comment" ? "" : (written ?? { liquid: part.whole });
	});
	return { body: assemble(pieces), fields: fields.all(), notes: [...notes, ...caret.notes()] };
}

function noteFor(written: BodyPiece | "comment" | undefined): "comment" | "unknown-command" | "command" {
	if (written === undefined) return "unknown-command";
	return written === "comment" ? "comment" : "command";
}

function insideOf({ caught }: Command): string {
	return (caught[0] ?? "").replace(/^~|~$/g, "").trim();
}

/** What stands between the two halves of `{{#cursor}}Order number{{/cursor}}` is what belongs there. */
interface Labelled {
	readonly whole: string;
	readonly label: string;
}

function foldLabels(parts: readonly (string | Command)[]): readonly (string | Command | Labelled)[] {
	const folded: (string | Command | Labelled)[] = [];
	for (const part of parts) {
		const [open, label] = folded.slice(-2);
		if (isCommand(part, "/cursor") && isCommand(open, "#cursor") && isLabel(label)) {
			folded.splice(-2, 2, { whole: `{{#cursor}}${label}{{/cursor}}`, label });
		} else folded.push(part);
	}
	return folded;
}

function isCommand(part: string | Command | Labelled | undefined, inside: string): boolean {
	return typeof part === "object" && "caught" in part && insideOf(part) === inside;
}

function isLabel(part: string | Command | Labelled | undefined): part is string {
	return typeof part === "string" && part.trim() !== "" && part.length <= 100;
}

/** Undefined for what has no equal here. */
function writeCommand(inside: string, blocks: string[]): BodyPiece | "comment" | undefined {
	if (inside.startsWith("!")) return "comment";
	if (inside === "/cursor") return "";
	if (/^[#/]|^else$/.test(inside)) return writeBlock(inside, blocks);
	const [, partial] = /^>\s*["']?\/?([\w-]{1,40})["']?$/.exec(inside) ?? [];
	if (partial !== undefined) return { liquid: `{% render "${partial}" %}` };
	if (/^or\s/.test(inside)) return writeOr(inside.slice(3));
	if (/^moment(?:\s|$)/.test(inside)) return writeMoment(inside.slice(6));
	const path = pathOf(inside);
	return path === undefined ? undefined : { liquid: `{{ ${path} }}` };
}

function writeBlock(inside: string, blocks: string[]): BodyPiece | undefined {
	const [, sign, name = "", rest = ""] = /^([#/]?)([a-z]+)\s*(.*)$/s.exec(inside) ?? [];
	if (name === "else" && sign === "" && blocks.length > 0) return { liquid: "{% else %}" };
	const tag = Object.hasOwn(BLOCK_TAGS, name) ? BLOCK_TAGS[name] : undefined;
	if (sign === "/") {
		if (blocks.at(-1) !== name) return undefined;
		blocks.pop();
		return tag === undefined ? undefined : { liquid: `{% end${tag} %}` };
	}
	const path = pathOf(rest.trim());
	if (sign !== "#" || tag === undefined || path === undefined) return undefined;
	blocks.push(name);
	return { liquid: `{% ${tag} ${path} %}` };
}

/** `{{or to.first_name "there"}}`: the first that is there. */
function writeOr(given: string): BodyPiece | undefined {
	const words = [...given.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)];
	const values = words.map(([, double, single, name]) => {
		const text = double ?? single;
		return text === undefined ? pathOf(name ?? "") : quote(text);
	});
	const [first, ...others] = values;
	if (first === undefined || others.length === 0 || others.includes(undefined)) return undefined;
	return { liquid: `{{ ${[first, ...others].join(" | default: ")} }}` };
}

function writeMoment(given: string): BodyPiece | undefined {
	const named = new Map(
		[...given.matchAll(/([a-z]{1,20})=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
			name,
			double ?? single ?? "",
		]),
	);
	if ([...named.keys()].some((name) => !["add", "subtract", "format", "locale"].includes(name ?? "")))
		return undefined;
	const format = fromMoment(named.get("format") ?? "D MMMM YYYY");
	const shifts = (["add", "subtract"] as const).flatMap((name) => {
		const by = named.get(name);
		return by === undefined ? [] : [fromMomentAdd(by, name === "add" ? "+" : "-")];
	});
	if (format === undefined || shifts.includes(undefined)) return undefined;
	return { liquid: dateOutput(format, shifts.join(" ")) };
}

const KNOWN: ReadonlySet<string> = new Set(KNOWN_PATHS);

/** `to.first_name` and its like, as they are called here. */
function pathOf(name: string): string | undefined {
	if (KNOWN.has(name)) return name;
	const [, path] = /^\{\{ ([\w.]+) \}\}$/.exec(rewriteShorthands(`{{${name}}}`)) ?? [];
	return path;
}
