/** Power Text's placeholders in our Liquid: a date, and the clipboard, which no template of ours reads. */
import { type ImportNote, note, type Translated } from "../import-row.ts";
import { splitCommands } from "./commands.ts";
import { dateOutput, fromMoment } from "./date-formats.ts";
import { assemble, type BodyPiece } from "./pieces.ts";

const COMMAND = /%clip(?:board)?%|%d\(([^()\n]{1,100})\)/gi;

export function translatePowerText(text: string): Translated {
	const notes: ImportNote[] = [];
	const pieces = splitCommands(text, COMMAND).map((part): BodyPiece => {
		if (typeof part === "string") return part;
		const format = fromMoment(part.caught[0] ?? "");
		notes.push(note(format === undefined ? "unknown-command" : "command", part.whole));
		return format === undefined ? part.whole : { liquid: dateOutput(format) };
	});
	return { body: assemble(pieces), fields: [], notes };
}
