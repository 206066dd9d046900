import type { MessageSeen, MessageTime } from "../../contract/page-view.ts";
import { type Direction, directionByAlignment, directionByPlace } from "../geometry.ts";
import { type InterfaceWords, interfaceWords, isOwnHeading, isOwnSender } from "../interface-strings.ts";
import { findAllLandmarks } from "../landmark.ts";
import { newestRows } from "../newest-rows.ts";
import { capped, joined, nameText, writtenText } from "../page-text.ts";
import { dayFrom, type Stamp, separatorStamp, timeAfter, timeOn, UNKNOWN_TIME } from "../page-time.ts";
import type { NoteRow, Scene } from "../platform.ts";
import { languagesOf } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { headerName } from "./read-header.ts";
import { type LabelReading, readLabel } from "./read-label.ts";
import { findPane, findTranscript, headerPeople } from "./thread-pane.ts";

/** Quotes, reactions, suggestions and actions are buttons or toolbars; hidden headings say who replied to whom. */
const NOT_WRITTEN =
	'button, [role="button"], [role="toolbar"], [role="list"], h1, h2, h3, h4, h5, h6, svg, [aria-hidden="true"]';
const BETWEEN = `${landmarks.separator[0].css}, ${landmarks.gap[0].css}`;
const LABELLED = '[data-message-id], [data-scope="messages_table"][aria-label]';

export interface Reading {
	readonly scene: Scene;
	readonly transcript: Element;
	readonly words: InterfaceWords | undefined;
	readonly languages: readonly string[];
	/** The contact's name as the header shows it. */
	readonly name: string | undefined;
	/** Certainly a thread of two: then nobody needs to be named. */
	readonly isPair: boolean;
}

/** What stands above a message: the last separator, or a gap where rows were recycled. */
type Above = Stamp | "gap" | undefined;

export function readMessages(scene: Scene, last: number, noteRow?: NoteRow): readonly MessageSeen[] {
	const transcript = findTranscript(scene);
	if (!transcript || !findPane(scene)) return [];
	const reading = {
		scene,
		transcript,
		words: interfaceWords(scene.document),
		languages: languagesOf(scene.document),
		name: headerName(scene),
		isPair: headerPeople(scene).length === 1,
	};
	const rows = newestRows(entriesOf(transcript), last, {
		rowOf: (entry) => rowOf(entry, transcript),
		aboveOf: (entry) => aboveOf(entry, reading),
	});
	return inOrderOfTime(
		rows.map(({ row, above }) => ({ ...readMessage(row, above, reading), ...noteRow?.(row) })),
	);
}

/** Messages, separators and gaps in the order of the page. */
function entriesOf(transcript: Element): readonly Element[] {
	for (const { css } of landmarks.message) {
		if (transcript.querySelector(css)) return [...transcript.querySelectorAll(`${css}, ${BETWEEN}`)];
	}
	return findAllLandmarks(transcript, landmarks.separator);
}

function aboveOf(entry: Element, { scene, languages }: Reading): Above {
	if (entry.matches(landmarks.gap[0].css)) return "gap";
	if (!entry.matches(landmarks.separator[0].css)) return undefined;
	return separatorStamp(entry.textContent ?? "", languages, scene.now) ?? "gap";
}

function rowOf(entry: Element, transcript: Element): Element | undefined {
	if (entry.matches(BETWEEN)) return undefined;
	const frame = entry.closest('[role="article"], [role="row"]');
	const row = frame && frame !== transcript && transcript.contains(frame) ? frame : entry;
	return row.querySelector(landmarks.separator[0].css) ? undefined : row;
}

function readMessage(row: Element, above: Above, reading: Reading): MessageSeen {
	const labelled = row.matches(LABELLED)
		? row
		: (row.querySelector(LABELLED) ?? row.querySelector("[aria-label]:not([role])") ?? row);
	const label = readSender(labelled, row, reading);
	const id = messageId(row.querySelector("[data-message-id]") ?? labelled);
	const direction = directionOf(row, label, reading);
	const { sender } = label;
	const author = direction === "in" && !reading.isPair && sender !== reading.name ? sender : undefined;
	return {
		direction,
		text: label.text ?? writtenText(labelled, NOT_WRITTEN),
		...(id ? { id } : {}),
		...(author ? { author } : {}),
		time: timeOf(label.stamp, above, reading.scene.now),
	};
}

/** The label first; the older layout has a hidden heading instead ("You sent", or the sender's name). */
export function readSender(
	labelled: Element,
	row: Element,
	reading: Reading,
): LabelReading & { isHeading?: boolean } {
	const shown = writtenText(labelled, NOT_WRITTEN);
	const label = labelled.getAttribute("aria-label") ?? "";
	const own = reading.words?.own ?? [];
	const names = reading.name ? [reading.name, ...own] : own;
	const read = label
		? readLabel(capped(label, 21_000), { shown, names, languages: reading.languages, now: reading.scene.now })
		: {};
	if (read.sender !== undefined) return { ...read, ...sameText(read.text, shown) };
	const heading = nameText(row.querySelector("h4, h5, h6"));
	return { ...read, text: shown, ...(heading ? { sender: heading, isHeading: true } : {}) };
}

/** The page's own lines where both say the same; else the label, which leaves out quotes. */
function sameText(text: string | undefined, shown: string): { text?: string } {
	if (text === undefined) return {};
	return { text: joined(text) === joined(shown) ? shown : text.trim() };
}

/** `<account>@msgr.<digits>` and bare digits are the same message; `mid.$…` stays as it is. */
export function messageId(element: Element): string | undefined {
	const id = element.getAttribute("data-message-id")?.trim();
	if (!id) return undefined;
	return capped(/(?:^|@msgr\.)(\d+)$/.exec(id)?.[1] ?? id, 200);
}

function directionOf(
	row: Element,
	label: LabelReading & { isHeading?: boolean },
	reading: Reading,
): Direction {
	const named = label.sender
		? directionBySender(label.sender, label.isHeading === true, reading)
		: "cannot tell";
	if (named !== "cannot tell") return named;
	const bubble = row.querySelector('[role="presentation"] [dir="auto"], [dir="auto"], img, video') ?? row;
	const place = directionByPlace(bubble.closest('[role="presentation"]') ?? bubble, reading.transcript);
	if (place !== "cannot tell") return place;
	return directionByAlignment(bubble, row);
}

/** A contact whose name is the interface's word for the reader (`Du`, `Anda`) cannot be told by it. */
function directionBySender(
	sender: string,
	isHeading: boolean,
	{ words, name, transcript }: Reading,
): Direction {
	const own = isHeading ? isOwnHeading(sender, words) : isOwnSender(sender, words);
	if (own === "yes") return sender === name ? "cannot tell" : "out";
	if (sender === name || own === "no") return "in";
	// The transcript is called after the contact, by whatever name it knows.
	return transcript.getAttribute("aria-label")?.endsWith(` ${sender}`) ? "in" : "cannot tell";
}

/** A label's clock alone stands for the day of the separator above it, at the transcript's start for today. */
function timeOf(stamp: Stamp | undefined, above: Above, now: number): MessageTime {
	if (stamp?.day !== undefined) return timeOn(stamp.day, stamp.minutes, now);
	if (above === "gap") return UNKNOWN_TIME;
	if (stamp?.minutes === undefined)
		return above?.day === undefined ? UNKNOWN_TIME : timeOn(above.day, undefined, now);
	return above ? timeAfter(above, stamp.minutes, now) : timeOn(dayFrom(now, 0), stamp.minutes, now);
}

/** Recycled rows may stand out of order. Ids say nothing about order; times do, where every one is known. */
function inOrderOfTime(messages: readonly MessageSeen[]): readonly MessageSeen[] {
	const times = messages.map(({ time }) => (time.precision === "minute" ? time.at : undefined));
	if (times.includes(undefined)) return messages;
	const at = ({ time }: MessageSeen) => ("at" in time ? time.at : 0);
	const sorted = messages.toSorted((a, b) => at(a) - at(b));
	// Where two meet that are no neighbours in the page, others may be missing between them.
	return sorted.map((message, index) =>
		index > 0 && messages[messages.indexOf(message) - 1] !== sorted[index - 1]
			? { ...message, gapBefore: true }
			: message,
	);
}
