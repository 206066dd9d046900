import type { MessageSeen } from "../../contract/page-view.ts";
import { type Direction, directionByAlignment } from "../geometry.ts";
import { interfaceWords, isOwnSender } from "../interface-strings.ts";
import { findLandmark } from "../landmark.ts";
import { newestRows } from "../newest-rows.ts";
import { capped, nameText, shownText, writtenTexts } from "../page-text.ts";
import { type Stamp, separatorStamp } from "../page-time.ts";
import type { NoteRow, Scene } from "../platform.ts";
import { languagesOf } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { readHeader } from "./read-header.ts";
import { readTime } from "./read-time.ts";
import { findPanel } from "./thread-pane.ts";

const ROW = `${landmarks.message[0].css}, ${landmarks.message[1].css}`;
const ENTRY = `${landmarks.item[0].css}, ${ROW}`;
/** Times stand beside the words, once for the eye and once as a spacer; a quoted message is a button. */
const NOT_WRITTEN = 'button, [role="button"], svg, time, [aria-hidden="true"], .text-subtext3';
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,80}$/u;

export function readMessages(scene: Scene, last: number, noteRow?: NoteRow): readonly MessageSeen[] {
	const panel = findPanel(scene);
	const list = panel && (findLandmark(panel, landmarks.messages) ?? panel);
	if (!list) return [];
	const header = readHeader(scene);
	const languages = languagesOf(scene.document);
	const rows = newestRows([...list.querySelectorAll(ENTRY)], last, {
		rowOf: (entry) => (entry.matches(ROW) ? outermostRow(entry) : undefined),
		aboveOf: (entry) => (entry.querySelector(ROW) ? undefined : separatorOf(entry, languages, scene.now)),
	});
	return rows.map(({ row, above }) => {
		const id = idOf(row);
		const sender = nameText(findLandmark(row, landmarks.sender));
		const direction = directionOf(row, sender, {
			scene,
			name: header?.isGroup === "no" ? header.name : undefined,
		});
		const author = header?.isGroup === "no" || direction !== "in" ? undefined : (sender ?? portraitName(row));
		return {
			direction,
			text: textOf(row, id),
			...(id ? { id: capped(id, 200) } : {}),
			...(author ? { author } : {}),
			time: readTime(row, above, scene),
			...noteRow?.(row),
		};
	});
}

function outermostRow(entry: Element): Element {
	const outer = entry.parentElement?.closest(ROW);
	return outer ? outermostRow(outer) : entry;
}

/** A slot that holds a date and nothing else. Short words we cannot read may be one: then the day is open. */
function separatorOf(item: Element, languages: readonly string[], now: number): Stamp | undefined {
	const text = shownText(item, 80);
	if (text === "" || text.length > 40 || text.includes("\n")) return undefined;
	const day = separatorStamp(text, languages, now)?.day;
	return day === undefined ? {} : { day };
}

function idOf(row: Element): string | undefined {
	return (
		row.getAttribute("data-dm-message-row") ||
		row.getAttribute("data-testid")?.replace(/^message-/, "") ||
		undefined
	);
}

/** Only the row's own alignment: inner lines are aligned too. The reader's word in the hidden label comes second. */
function directionOf(
	row: Element,
	sender: string | undefined,
	{ scene, name }: { readonly scene: Scene; readonly name: string | undefined },
): Direction {
	const [isOwn, isTheirs] = [row.classList.contains("justify-end"), row.classList.contains("justify-start")];
	if (isOwn !== isTheirs) return isOwn ? "out" : "in";
	const aligned = isOwn ? "cannot tell" : directionByAlignment(row, row);
	if (aligned !== "cannot tell" || !sender) return aligned;
	if (sender === name) return "in";
	return isOwnSender(sender, interfaceWords(scene.document)) === "yes" ? "out" : "cannot tell";
}

/** The last of the texts: a quoted message stands above the answer. */
function textOf(row: Element, id: string | undefined): string {
	const texts = [...row.querySelectorAll(landmarks.text[0].css)];
	const own = texts.find((text) => text.getAttribute("data-testid") === `message-text-${id}`) ?? texts.at(-1);
	if (own) return writtenTexts(own, NOT_WRITTEN).at(-1) ?? "";
	return emojiOf(row);
}

/** A single emoji has no text element; anything that is not emoji there belongs to the interface. */
function emojiOf(row: Element): string {
	const target = row.querySelector("[data-dm-message-focus-target]");
	const text = target ? shownText(target, 400, `${NOT_WRITTEN}, img, video, audio`) : "";
	return EMOJI_ONLY.test(text) && /\p{Extended_Pictographic}/u.test(text) ? text : "";
}

function portraitName(row: Element): string | undefined {
	const portrait = row.querySelector('[data-testid^="UserAvatar-Container-"]')?.getAttribute("data-testid");
	return portrait?.replace("UserAvatar-Container-", "").slice(0, 15);
}
