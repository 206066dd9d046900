/**
 * What the history wants to know of each message beside its words: what is attached, and whether messages may be missing
 * above it. Not part of the main job: built into the script of the features, and handed to the readers as `noteRow`.
 */
import type { Attachment } from "../contract/page-view.ts";
import type { PlatformId } from "../contract/sites.ts";
import { boxOf } from "./geometry.ts";
import type { NoteRow, Platform } from "./platform.ts";

/** Kinds that an element gives away. Links in a person's own words are words. */
const KINDS: readonly (readonly [Attachment, string])[] = [
	["video", "video"],
	["voice", 'audio, [type="audio"]'],
	["shared", 'a[href^="/p/"], a[href^="/reel/"], a[href^="/stories/"], a[href*="/status/"]'],
	["sticker", 'img[src*="sticker"]'],
	["file", '[type="file"], a[download], a[href*="cdn.fbsbx.com"]'],
];
const WORDS = '[dir="auto"], [data-testid^="message-text-"]';
/** Quotes, reactions and tools are buttons, where pictures are not. */
const NOT_ATTACHED: Readonly<Record<PlatformId, string>> = {
	facebook: '[role="button"], [role="toolbar"]',
	instagram: '[role="toolbar"], a[href]',
	business: '[role="toolbar"]',
	x: 'button, [data-testid^="UserAvatar"], a[href^="/"]:not([href*="/status/"])',
};
const PICTURES: Readonly<Record<PlatformId, string>> = {
	facebook: 'a[href*="/messenger_media/"] img, [role="presentation"] img:not(a[href*="/l.php"] *)',
	instagram: "img",
	business: "[data-message-id] img",
	x: 'img:not([alt="user avatar"])',
};
/** CSS px; portraits and emoji are smaller. */
const SMALLEST_PICTURE = 48;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|7z|rar)$/i;
const DURATION = /(?:^|\s)\d{1,2}:\d\d$/;

/** One for each reading: rows are noted from the oldest to the newest. */
export function rowNotes({ id, landmarks }: Platform, transcript: Element): NoteRow {
	const isCutAbove = cutsIn(transcript, landmarks["gap"]?.[0]?.css);
	let isFirst = true;
	return (row) => {
		const isCut = isCutAbove(row) && !isFirst;
		isFirst = false;
		const attachment = attachmentOf(row, id);
		return {
			...(attachment ? { attachment } : {}),
			// Without a bubble there is only what the interface says: "Ada sent an attachment".
			...(attachment && id === "instagram" && row.matches(BARE) ? { text: "" } : {}),
			...(isCut ? { gapBefore: true as const } : {}),
		};
	};
}

const BARE = '[role="group"]:not(:has([role="presentation"] [dir="auto"]))';
const FOLLOWS = 4;

/** Since the row before: a place of rows that are not shown (`gaps`), or slots whose numbers leave some out. */
function cutsIn(transcript: Element, gaps: string | undefined): (row: Element) => boolean {
	const marks = [...transcript.querySelectorAll(gaps ?? "[data-index]")];
	let passed = 0;
	let number = Number.NaN;
	return (row) => {
		let isCut = false;
		for (; passed < marks.length; passed += 1) {
			const mark = marks[passed];
			if (!mark || (mark.compareDocumentPosition(row) & FOLLOWS) === 0) break;
			const next = Number(mark.getAttribute("data-index"));
			if (gaps || next - number > 1) isCut = true;
			number = next;
		}
		return isCut;
	};
}

/** What was found in a row, as long as it stays what it is: a streaming transcript is read often. */
const found = new WeakMap<Element, { readonly is: string; readonly attachment: Attachment | undefined }>();

function attachmentOf(row: Element, site: PlatformId): Attachment | undefined {
	// Sites give a row's node to another message.
	const is = `${row.getElementsByTagName("*").length} ${row.textContent}`;
	const known = found.get(row);
	if (known?.is === is) return known.attachment;
	const attachment = lookedFor(row, site);
	found.set(row, { is, attachment });
	return attachment;
}

function lookedFor(row: Element, site: PlatformId): Attachment | undefined {
	const isAttached = (element: Element) =>
		!isWithin(element, row, WORDS) && !isWithin(element, row, NOT_ATTACHED[site]);
	for (const [kind, css] of KINDS) if ([...row.querySelectorAll(css)].some(isAttached)) return kind;
	const pictures = [...row.querySelectorAll(PICTURES[site])];
	if (pictures.some((image) => isAttached(image) && isPicture(image))) return "photo";
	return kindBySigns(row, site);
}

function isWithin(element: Element, row: Element, css: string): boolean {
	const holder = element.parentElement?.closest(css) ?? null;
	return holder !== null && holder !== row && row.contains(holder);
}

function isPicture(image: Element): boolean {
	if (EMOJI.test(image.getAttribute("alt") ?? "")) return false;
	const box = boxOf(image);
	return !box || Math.max(box.width, box.height) >= SMALLEST_PICTURE;
}

/** A file by its name, a recording by its length; X writes the time of day beside each message. */
function kindBySigns(row: Element, site: PlatformId): Attachment | undefined {
	for (const element of row.querySelectorAll("*")) {
		if (element.childElementCount > 0 || element.matches(WORDS) || isWithin(element, row, WORDS)) continue;
		const text = element.textContent?.trim() ?? "";
		if (text.length > 200) continue;
		if (FILE_NAME.test(text)) return "file";
		if (site !== "x" && DURATION.test(text)) return "voice";
	}
	return undefined;
}
