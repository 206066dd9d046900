import type { Answer } from "../../base/answer.ts";
import type { ThreadKey } from "../../contract/page-view.ts";
import { type InterfaceWords, interfaceWords, readPreview } from "../interface-strings.ts";
import { findAllLandmarks, findLandmark } from "../landmark.ts";
import { leafTexts, nameText } from "../page-text.ts";
import type { RowReading, Scene } from "../platform.ts";
import { isDot, isShortTime } from "../row-texts.ts";
import { perScene, readAnew } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { threadId } from "./route.ts";
import { isLocked } from "./thread-pane.ts";

export function readRows(scene: Scene, keep = readAnew): readonly RowReading[] {
	const words = interfaceWords(scene.document);
	return rowsOf(scene).flatMap((row) => keep(row, () => readRow(row as HTMLElement, words)) ?? []);
}

/** Ids of all threads in the inbox, as URLs write them. */
export function rowIds(scene: Scene): readonly string[] {
	return rowsOf(scene).flatMap((row) => idOf(row) ?? []);
}

const rowsOf = perScene((scene): readonly Element[] => {
	if (!scene.root || scene.route.page === "none" || isLocked(scene)) return [];
	return findAllLandmarks(scene.root, landmarks.row).filter(
		(row) => idOf(row) !== undefined && !row.closest(landmarks.drawer[0].css),
	);
});

/** Whether the inbox marks another thread than this one as the open one; and its name there. */
export function readOwnRow(
	scene: Scene,
	key: ThreadKey,
): { readonly isOther: boolean; readonly name?: string } {
	const rows = rowsOf(scene);
	const keyOf = (row: Element) => `x:${idOf(row)}`;
	const own = rows.find((row) => keyOf(row) === key);
	const name = own && nameOfRow(own);
	return {
		isOther: rows.some((row) => isSelected(row) && keyOf(row) !== key),
		...(name ? { name } : {}),
	};
}

function nameOfRow(row: Element): string | undefined {
	return nameText(row.querySelector(".line-clamp-1"));
}

export function idOf(row: Element): string | undefined {
	const id = row.getAttribute("data-testid")?.replace(/^dm-(?:conversation|message-request)-item-/, "") ?? "";
	return /\d/.test(id) ? threadId(id) : undefined;
}

function readRow(row: HTMLElement, words: InterfaceWords | undefined): RowReading {
	const id = idOf(row);
	const name = nameOfRow(row);
	return {
		element: row,
		...(id ? { threadKey: `x:${id}` } : {}),
		...(name ? { name } : {}),
		...readPreview(previewOf(row), words),
		unread: unreadOf(row, name),
	};
}

/** Name, time, preview: what is left when the first two are gone; a handle and dots may stand between. */
function previewOf(row: Element): string | undefined {
	const leaves = leafTexts(row, "svg")
		.slice(1)
		.filter((text) => !isDot(text) && !/^@\w{1,15}$/.test(text));
	const [first, second] = leaves;
	return second ?? (first && !isShortTime(first) && first.includes(" ") ? first : undefined);
}

function unreadOf(row: Element, name: string | undefined): Answer {
	if (findLandmark(row, landmarks.unread)?.querySelector("circle")) return "yes";
	return name ? "no" : "cannot tell";
}

function isSelected(row: Element): boolean {
	const option = row.matches("[aria-selected]") ? row : row.querySelector("[aria-selected]");
	return option?.getAttribute("aria-selected") === "true";
}
