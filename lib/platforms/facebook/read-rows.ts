import type { Answer } from "../../base/answer.ts";
import { isBold, isClipped } from "../geometry.ts";
import { type InterfaceWords, interfaceWords, readPreview } from "../interface-strings.ts";
import { findAllLandmarks } from "../landmark.ts";
import { nameText } from "../page-text.ts";
import type { RowReading, Scene } from "../platform.ts";
import { isDot, isShortTime } from "../row-texts.ts";
import { readAnew } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { route } from "./route.ts";
import { findList } from "./thread-pane.ts";

const LINK = 'a[href*="/t/"]';
/** Words for screen readers are an element of a pixel inside this span. */
const HIDDEN_WORDS = ".html-span > *";

export function readRows(scene: Scene, keep = readAnew): readonly RowReading[] {
	const list = findList(scene);
	if (!list || scene.route.page === "none") return [];
	const words = interfaceWords(scene.document);
	return findAllLandmarks(list, landmarks.row).flatMap(
		(row) => keep(row, () => readRow(row as HTMLElement, scene, words)) ?? [],
	);
}

function readRow(row: HTMLElement, scene: Scene, words: InterfaceWords | undefined): RowReading {
	const link = row.querySelector(LINK);
	const href = link?.getAttribute("href") ?? "";
	const linked = URL.canParse(href, scene.url) ? route(new URL(href, scene.url)) : undefined;
	const hidden = [...row.querySelectorAll(HIDDEN_WORDS)].filter(isClipped);
	const texts = [...row.querySelectorAll('[dir="auto"]')].filter(
		(text) =>
			!text.querySelector('[dir="auto"]') &&
			!text.closest('[role="button"]') &&
			!hidden.some((other) => other.contains(text)),
	);
	const [name, ...others] = texts;
	const preview = others
		.map((text) => nameText(text))
		.find((text) => text && !isDot(text) && !isShortTime(text));
	const shownName = nameText(name);
	return {
		element: row,
		...(linked?.page === "thread" ? { threadKey: linked.threadKey } : {}),
		...(shownName ? { name: shownName } : {}),
		...readPreview(preview, words),
		unread: unreadOf(hidden, name),
	};
}

/** Other hidden words ("Online now", "Sent") stand elsewhere: words in this place mean unread in any language. */
function unreadOf(hidden: readonly Element[], name: Element | undefined): Answer {
	if (hidden.some((element) => element.textContent?.trim())) return "yes";
	if (!name) return "cannot tell";
	return isBold(name) ? "yes" : "no";
}
