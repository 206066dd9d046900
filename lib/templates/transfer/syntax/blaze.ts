/** Text Blaze's commands in our Liquid. */
import { type ImportNote, note, type Translated } from "../import-row.ts";
import { type AskedFields, createAskedFields } from "./asked-fields.ts";
import { createCaret, readArguments, splitCommands } from "./commands.ts";
import { dateOutput, fromMoment, fromShift } from "./date-formats.ts";
import { assemble, type BodyPiece, quote } from "./pieces.ts";

const COMMAND = /\{(=|[a-zA-Z]{2,30}(?=[:}]))([^{}]{0,500})\}/g;

export function translateBlaze(text: string): Translated {
	const fields = createAskedFields();
	const caret = createCaret();
	const notes: ImportNote[] = [];
	const parts = splitCommands(text, COMMAND);
	const pieces = parts.map((part): BodyPiece => {
		if (typeof part === "string") return part;
		const [name = "", rest = ""] = part.caught;
		const written =
			name.toLowerCase() === "cursor"
				? caret.place()
				: writeCommand(name.toLowerCase(), rest.replace(/^:/, "").trim(), fields);
		notes.push(note(written === undefined ? "unknown-command" : "command", part.whole));
		return written ?? part.whole;
	});
	return { body: assemble(pieces), fields: fields.all(), notes: [...notes, ...caret.notes()] };
}

function writeCommand(name: string, given: string, fields: AskedFields): BodyPiece | undefined {
	if (name === "=") return reuse(given, fields);
	if (name === "time") return writeTime(given);
	if (name === "import") return writeImport(given);
	const asked = name.startsWith("form") ? writeForm(name.slice(4), given, fields) : undefined;
	return asked === undefined ? undefined : { liquid: `{{ ${asked} }}` };
}

/** `{=name}` is what was asked for as `name`; a formula has no equal here. */
function reuse(given: string, fields: AskedFields): BodyPiece | undefined {
	const path = fields.known(given);
	return path === undefined ? undefined : { liquid: `{{ ${path} }}` };
}

function writeForm(kind: string, given: string, fields: AskedFields): string | undefined {
	const { named, plain } = readArguments(given, ";");
	const label = named.get("name") ?? "";
	const usual = named.get("default");
	const fallback = usual ? ` | default: ${quote(usual)}` : "";
	switch (kind) {
		case "text":
			return fields.ask(label || plain[0] || "Text") + fallback;
		case "paragraph":
			return fields.ask(label || plain[0] || "Text", { kind: "long" }) + fallback;
		case "menu": {
			const options = usual === undefined ? plain : [usual, ...plain];
			return options.length === 0 ? undefined : fields.ask(label || "Choice", { kind: "choice", options });
		}
		case "date": {
			const format = fromMoment(plain[0] ?? "LL");
			return format && `${fields.ask(label || "Date", { kind: "date" })} | date: "${format}"`;
		}
		default:
			return undefined;
	}
}

/** `{time: MMMM Do; at=2000-01-01; shift=+3Y}` */
function writeTime(given: string): BodyPiece | undefined {
	const { named, plain } = readArguments(given, ";");
	const format = fromMoment(plain[0] ?? "");
	const shift = named.get("shift");
	const shifted = shift === undefined ? "" : fromShift(shift);
	const at = named.get("at") ?? "now";
	if (format === undefined || shifted === undefined || !/^now$|^\d{4}-\d{2}-\d{2}$/.test(at))
		return undefined;
	return { liquid: dateOutput(format, shifted, at) };
}

function writeImport(given: string): BodyPiece | undefined {
	const [, shortcut] = /^\/?([^\s"'{}/;]{1,40})$/.exec(given) ?? [];
	return shortcut === undefined ? undefined : { liquid: `{% render "${shortcut}" %}` };
}
