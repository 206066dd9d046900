/** Putting a body together from plain text and Liquid, so that neither is mistaken for the other. */

export type BodyPiece = string | { readonly liquid: string };

/** `{{` and `{%` in a plain text would begin a command here: they are written as what they are. */
export function assemble(pieces: readonly BodyPiece[]): string {
	const written: string[] = [];
	for (const piece of pieces) {
		const text = typeof piece === "string" ? escaped(piece) : piece.liquid;
		if (text === "") continue;
		const before = written.at(-1);
		if (before?.endsWith("{") && /^[{%]/.test(text)) written[written.length - 1] = escapeLast(before);
		written.push(text);
	}
	return written.join("");
}

function escaped(text: string): string {
	return text.replace(/\{\{|\{%/g, (opening) => `{{ "${opening}" }}`);
}

function escapeLast(text: string): string {
	return `${text.slice(0, -1)}{{ "{" }}`;
}

/** A text between the quotes of Liquid, which knows no way to write a quote inside them. */
export function quote(text: string): string {
	const plain = text.replace(/\s+/g, " ").trim();
	return plain.includes('"') && !plain.includes("'") ? `'${plain}'` : `"${plain.replaceAll('"', "'")}"`;
}
