import { type InterfaceWords, interfaceWords, readPreview } from "../interface-strings.ts";
import { findAllLandmarks, findLandmark } from "../landmark.ts";
import { leafTexts, nameText } from "../page-text.ts";
import { parseStamp } from "../page-time.ts";
import type { RowReading, Scene } from "../platform.ts";
import { isDot } from "../row-texts.ts";
import { languagesOf, readAnew } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

/** The invisible bar over each row is a grid of destructive buttons: not even its words are read. */
const NOT_WORDS = 'svg, button, [role="grid"], [data-surface$="thread_title"]';

export function readRows(scene: Scene, keep = readAnew): readonly RowReading[] {
	if (!scene.root || scene.route.page === "none") return [];
	const list = findLandmark(scene.root, landmarks.list);
	const words = interfaceWords(scene.document);
	const rows = list ? findAllLandmarks(list, landmarks.row) : [];
	return rows.flatMap((row) => keep(row, () => readRow(row, words, scene)) ?? []);
}

function readRow(row: Element, words: InterfaceWords | undefined, scene: Scene): RowReading | undefined {
	const element = boxedPart(row);
	if (!element) return undefined;
	const name = nameText(findLandmark(row, landmarks.title));
	const languages = languagesOf(scene.document);
	// The time stands before the preview in some builds and behind it in others.
	const preview = leafTexts(row, NOT_WORDS).find(
		(text) => !isDot(text) && parseStamp(text, languages, scene.now) === undefined,
	);
	return {
		element,
		...(name ? { name } : {}),
		...readPreview(name ? preview : undefined, words),
		unread: "cannot tell",
	};
}

/** A surface span has no box; the frame it fills, or its first part, does. */
function boxedPart(row: Element): HTMLElement | undefined {
	const frame = row.closest('[role="presentation"]');
	const own =
		frame && frame.querySelectorAll(landmarks.row[0].css).length === 1 ? frame : row.firstElementChild;
	return (own ?? undefined) as HTMLElement | undefined;
}
