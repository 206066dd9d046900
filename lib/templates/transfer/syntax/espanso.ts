/** espanso's variables and forms in our Liquid. */
import { type ImportNote, note, type Translated } from "../import-row.ts";
import { isRecord, listAt, textAt } from "../plain-json.ts";
import { type AskedFields, createAskedFields } from "./asked-fields.ts";
import { createCaret, splitCommands } from "./commands.ts";
import { dateOutput, fromSeconds, fromStrftime } from "./date-formats.ts";
import { assemble, type BodyPiece, quote } from "./pieces.ts";

type Named = Readonly<Record<string, unknown>>;

const COMMAND = /(\$\|\$)|\{\{\s{0,5}([\w.]{1,80})\s{0,5}\}\}/g;
const FORM_COMMAND = /(\$\|\$)|\{\{\s{0,5}([\w.]{1,80})\s{0,5}\}\}|\[\[([^[\]\n]{1,80})\]\]/g;

export interface EspansoSource {
	readonly text: string;
	/** `form:` instead of `replace:`: what stands in `[[…]]` is asked for. */
	readonly isForm: boolean;
	/** The match's own variables behind those of the whole file. */
	readonly vars: readonly unknown[];
	readonly formFields: unknown;
}

interface Reading {
	readonly fields: AskedFields;
	readonly vars: ReadonlyMap<string, Named>;
	readonly formFields: Named;
}

export function translateEspanso({ text, isForm, vars, formFields }: EspansoSource): Translated {
	const caret = createCaret();
	const notes: ImportNote[] = [];
	const reading: Reading = {
		fields: createAskedFields(),
		vars: new Map(vars.filter(isRecord).map((one) => [textAt(one, "name"), one])),
		formFields: isRecord(formFields) ? formFields : {},
	};
	const pieces = splitCommands(text, isForm ? FORM_COMMAND : COMMAND).map((part): BodyPiece => {
		if (typeof part === "string") return part;
		const [isCaret, variable, field] = part.caught;
		const written = isCaret
			? caret.place()
			: field === undefined
				? writeVariable(variable ?? "", reading)
				: ask(field, reading.formFields, reading.fields);
		notes.push(note(written === undefined ? "unknown-command" : "command", part.whole));
		return written ?? { liquid: part.whole };
	});
	return {
		body: assemble(pieces),
		fields: reading.fields.all(),
		notes: [...notes, ...caret.notes()],
	};
}

/** Undefined for what another program would have to answer: a shell, a script, the clipboard, chance. */
function writeVariable(name: string, reading: Reading): BodyPiece | undefined {
	const [variable = "", field] = name.split(".");
	const found = reading.vars.get(variable);
	if (found === undefined) return undefined;
	const { params: given } = found as { params?: unknown };
	const params = isRecord(given) ? given : {};
	switch (textAt(found, "type")) {
		case "date":
			return writeDate(params);
		case "echo":
			return textAt(params, "echo");
		case "match": {
			const [, shortcut] =
				/^([^\s"'{}]{1,40})$/.exec(textAt(params, "trigger").replace(/^[/;:,.]+/, "")) ?? [];
			return shortcut === undefined ? undefined : { liquid: `{% render "${shortcut}" %}` };
		}
		case "choice":
			return ask(
				variable,
				{ [variable]: { type: "choice", values: listAt(params, "values") } },
				reading.fields,
			);
		case "form": {
			const { fields } = params as { fields?: unknown };
			return field === undefined ? undefined : ask(field, isRecord(fields) ? fields : {}, reading.fields);
		}
		default:
			return undefined;
	}
}

function writeDate(params: Named): BodyPiece | undefined {
	const format = fromStrftime(textAt(params, "format") || "%x");
	const offset = Number(textAt(params, "offset") || 0);
	return format === undefined ? undefined : { liquid: dateOutput(format, fromSeconds(offset)) };
}

/** `form_fields: { size: { type: choice, values: [S, M] } }`; a field nothing is said of asks for a line. */
function ask(label: string, described: Named, fields: AskedFields): BodyPiece {
	const given = Object.hasOwn(described, label) ? described[label] : undefined;
	const field = isRecord(given) ? given : {};
	const usual = textAt(field, "default");
	const fallback = usual ? ` | default: ${quote(usual)}` : "";
	const isChoice = ["choice", "list"].includes(textAt(field, "type"));
	if (!isChoice) {
		const kind = field["multiline"] === true ? "long" : "text";
		return { liquid: `{{ ${fields.ask(label, { kind })}${fallback} }}` };
	}
	const options = optionsOf(field["values"]);
	return { liquid: `{{ ${fields.ask(label, { kind: "choice", options })} }}` };
}

/** A list, each a text or `{ label, id }`; or the lines of one text. */
function optionsOf(values: unknown): string[] {
	if (typeof values === "string") return values.split("\n");
	if (!Array.isArray(values)) return [];
	return values.map((value: unknown) =>
		isRecord(value) ? textAt(value, "label", "id") : typeof value === "string" ? value : String(value),
	);
}
