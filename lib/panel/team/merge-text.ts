/** Two people's edits of one text, brought together as far as they do not touch the same sentences. Pure. */
import { diff3Merge } from "node-diff3";
import type { ConflictView } from "../../contract/team.ts";

/** One stretch of the merged text: agreed on, or changed by both in different ways. */
export type MergePiece =
	| { readonly kind: "agreed"; readonly text: string }
	| { readonly kind: "both"; readonly mine: string; readonly theirs: string };

/** Whose wording stands where both changed the same; `mine` where nothing was chosen. */
export type Choice = "mine" | "theirs";

export interface Merge {
	/** `body.de` */
	readonly name: string;
	readonly pieces: readonly MergePiece[];
}

/** A merge for each wording of which the device knows what the person saw, wrote, and what stands there now. */
export function mergesOf({ reason, removes, fields }: ConflictView): Merge[] {
	if (reason !== "changed" || removes) return [];
	return fields.flatMap(({ name, seen, mine, theirs }) => {
		const isWording = name.startsWith("body.");
		if (!isWording || typeof seen !== "string" || typeof mine !== "string" || typeof theirs !== "string")
			return [];
		return [{ name, pieces: mergeTexts({ seen, mine, theirs }) }];
	});
}

interface Versions {
	readonly seen: string;
	readonly mine: string;
	readonly theirs: string;
}

/** By sentences, which keep their blanks and line breaks: replies are short, and often one line. */
export function mergeTexts({ seen, mine, theirs }: Versions): MergePiece[] {
	const regions = diff3Merge(sentences(mine), sentences(seen), sentences(theirs), {
		excludeFalseConflicts: true,
	});
	return regions.map(({ ok, conflict }) =>
		conflict
			? { kind: "both", mine: conflict.a.join(""), theirs: conflict.b.join("") }
			: { kind: "agreed", text: (ok ?? []).join("") },
	);
}

export function isClean({ pieces }: Merge): boolean {
	return pieces.every(({ kind }) => kind === "agreed");
}

/** `choices`: by the place of the piece. */
export function mergedText({ pieces }: Merge, choices: ReadonlyMap<number, Choice>): string {
	return pieces
		.map((piece, place) => (piece.kind === "agreed" ? piece.text : piece[choices.get(place) ?? "mine"]))
		.join("");
}

function sentences(text: string): string[] {
	const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
	return text.split(/(?<=\n)/u).flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
}
