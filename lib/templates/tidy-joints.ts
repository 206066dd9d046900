/** A stretch of a rendered reply. `path` is the variable it stands for: `ask.order_number`. */
export type Segment =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "filled"; readonly text: string; readonly path: string }
	| { readonly kind: "missing"; readonly path: string };

interface Tidied {
	readonly segments: readonly Segment[];
	/** UTF-16 units from the start; undefined where the template names no place. */
	readonly caret: number | undefined;
}

/**
 * Joins neighbouring texts. Where a condition wrote nothing, no blank is left before a comma and none doubled:
 * "Hi {% if … %}…{% endif %}, thanks" never becomes "Hi , thanks", nor does a reply begin with a comma.
 */
export function tidyJoints(pieces: readonly (Segment | "caret")[]): Tidied {
	const segments: Segment[] = [];
	let caret: number | undefined;
	for (const piece of pieces) {
		if (piece === "caret") caret ??= lengthOf(segments);
		else if (piece.kind !== "text") segments.push(piece);
		else {
			const before = lengthOf(segments);
			const dropped = addText(segments, piece.text);
			if (caret !== undefined) caret = Math.min(caret, before - dropped);
		}
	}
	return { segments, caret };
}

/** Gives how many characters were dropped from what stood there already. */
function addText(segments: Segment[], text: string): number {
	const last = segments.at(-1);
	if (last?.kind !== "text") {
		const kept = last === undefined ? text.replace(/^[\s,;]*[,;][\s,;]*/u, "") : text;
		if (kept !== "") segments.push({ kind: "text", text: kept });
		return 0;
	}
	const left = /^[,.;!?]/.test(text) ? last.text.replace(/[ \t]+$/, "") : last.text;
	const right = /[ \t]$/.test(left) ? text.replace(/^[ \t]+/, "") : text;
	segments[segments.length - 1] = { kind: "text", text: left + right };
	return last.text.length - left.length;
}

function lengthOf(segments: readonly Segment[]): number {
	return segments.reduce((sum, segment) => sum + ("text" in segment ? segment.text.length : 0), 0);
}
