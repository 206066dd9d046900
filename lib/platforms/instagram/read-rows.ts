import type { Answer } from "../../base/answer.ts";
import { isBold } from "../geometry.ts";
import { interfaceWords, readPreview, startsWithOne, wordsOf } from "../interface-strings.ts";
import { findAllLandmarks } from "../landmark.ts";
import { leafTexts } from "../page-text.ts";
import type { RowReading, Scene } from "../platform.ts";
import { splitRow } from "../row-texts.ts";
import { readAnew } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { findList } from "./thread-pane.ts";
import { UNREAD } from "./unread-words.ts";

/** Rows carry neither link nor id: the thread's key is only known once it is open. */
export function readRows(scene: Scene, keep = readAnew): readonly RowReading[] {
	const list = findList(scene);
	if (!list || scene.route.page === "none") return [];
	return findAllLandmarks(list, landmarks.row).flatMap(
		(row) => keep(row, () => readRow(row as HTMLElement, scene.document)) ?? [],
	);
}

/** Undefined for the list's own furniture: notes, buttons with words, headings. */
function readRow(row: HTMLElement, document: Document): RowReading | undefined {
	if (row.querySelector('h1, h2, h3, [role="button"]:has(img)') || row.closest('[role="dialog"]'))
		return undefined;
	const leaves = leafTexts(row, 'svg, [role="button"]');
	const { name, preview, hasTime } = splitRow(leaves);
	// Notes stand in list items and have no time; "Hidden requests" and the like are one text.
	if (leaves.length > 0 && !hasTime && (!preview || row.closest("li"))) return undefined;
	return {
		element: row,
		...(name ? { name } : {}),
		...readPreview(preview, interfaceWords(document)),
		unread: unreadOf(row, leaves, wordsOf(document, UNREAD)),
	};
}

function unreadOf(row: Element, leaves: readonly string[], words: readonly string[] | undefined): Answer {
	if (leaves.slice(1).some((text) => startsWithOne(text, words))) return "yes";
	const name = [...row.querySelectorAll("span, div")].find((element) => element.textContent === leaves[0]);
	if (name && isBold(deepest(name))) return "yes";
	return words && leaves.length > 0 ? "no" : "cannot tell";
}

function deepest(element: Element): Element {
	let inner = element;
	while (inner.childElementCount === 1 && inner.firstElementChild) inner = inner.firstElementChild;
	return inner;
}
