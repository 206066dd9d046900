/** TextExpander's macros in our Liquid. */
import { type ImportNote, note, type Translated } from "../import-row.ts";
import { type AskedFields, createAskedFields } from "./asked-fields.ts";
import { type Command, createCaret, readArguments, splitCommands } from "./commands.ts";
import { dateOutput, fromStrftime } from "./date-formats.ts";
import { assemble, type BodyPiece, quote } from "./pieces.ts";

const DATE_CODE = "%[YymdBbAaHIMpe](?![A-Za-z])";
/**
 * A macro between percent signs, the caret, or a date. A code is no date behind a digit or before a letter:
 * "100 %discount" is a price. Codes with little between them are one date.
 */
const COMMAND = new RegExp(
	`(%\\|)|%(fill[a-z]{1,8}|snippet|key|clipboard)(?:(:[^%\\n]{0,500})?%|(?![A-Za-z:]))|((?<![\\d%])${DATE_CODE}(?:[ .,:/-]{0,2}${DATE_CODE}){0,12})`,
	"g",
);

export function translateExpander(text: string): Translated {
	const fields = createAskedFields();
	const caret = createCaret();
	const notes: ImportNote[] = [];
	const pieces = splitCommands(text, COMMAND).map((part): BodyPiece => {
		if (typeof part === "string") return part;
		const written = part.caught[0] === undefined ? writeMacro(part, fields) : caret.place();
		notes.push(note(written === undefined ? "unknown-command" : "command", part.whole));
		return written ?? part.whole;
	});
	return { body: assemble(pieces), fields: fields.all(), notes: [...notes, ...caret.notes()] };
}

function writeMacro({ caught }: Command, fields: AskedFields): BodyPiece | undefined {
	const [, name, given = "", date] = caught;
	if (date !== undefined) {
		const format = fromStrftime(date);
		return format === undefined ? undefined : { liquid: dateOutput(format) };
	}
	const said = given.replace(/^:/, "");
	if (name === "snippet") {
		const [, shortcut] = /^([^\s"'{}]{1,40})$/.exec(said.replace(/^[/;:,.]+/, "")) ?? [];
		return shortcut === undefined ? undefined : { liquid: `{% render "${shortcut}" %}` };
	}
	const asked = writeFill(name ?? "", said, fields);
	return asked === undefined ? undefined : { liquid: `{{ ${asked} }}` };
}

/** `%filltext:name=Name:default=there%`, `%fillpopup:name=Size:S:default=M:L%` */
function writeFill(name: string, given: string, fields: AskedFields): string | undefined {
	const { named, plain } = readArguments(given, ":");
	const label = named.get("name") ?? "";
	const usual = named.get("default");
	const fallback = usual ? ` | default: ${quote(usual)}` : "";
	if (name === "filltext") return fields.ask(label || "Text") + fallback;
	if (name === "fillarea") return fields.ask(label || "Text", { kind: "long" }) + fallback;
	if (name !== "fillpopup") return undefined;
	const options = usual === undefined ? plain : [usual, ...plain];
	return options.length === 0 ? undefined : fields.ask(label || "Choice", { kind: "choice", options });
}
