import type { MessageSeen, MessageTime } from "../../contract/page-view.ts";
import { directionByAlignment, isCentred } from "../geometry.ts";
import { findAllLandmarks } from "../landmark.ts";
import { capped, LONGEST_TEXT, shownText, writtenText } from "../page-text.ts";
import type { NoteRow, Scene } from "../platform.ts";
import { landmarks } from "./landmarks.ts";
import { findDetail, findTranscript } from "./thread-pane.ts";

const NOT_WRITTEN = 'button, [role="button"], [role="toolbar"], [role="menu"], svg, [aria-hidden="true"]';
const EARLIEST = Date.UTC(2004, 0, 1);

export function readMessages(scene: Scene, last: number, noteRow?: NoteRow): readonly MessageSeen[] {
	const list = findTranscript(scene) ?? findDetail(scene);
	if (!list) return [];
	const all = findAllLandmarks(list, landmarks.message);
	return newest(all, last, list).map((message) => {
		const line = lineOf(message, list);
		const id = message.getAttribute("data-message-id")?.trim();
		return {
			direction: directionByAlignment(message, line),
			text: textOf(message),
			...(id ? { id: capped(id, 200) } : {}),
			time: timeOf(message, scene.now),
			...noteRow?.(line),
		};
	});
}

/** Lines about ads and assignments carry ids as messages do; they stand in the middle, and nobody wrote them. */
function newest(all: readonly Element[], last: number, list: Element): readonly Element[] {
	const found: Element[] = [];
	for (let index = all.length - 1; index >= 0 && found.length < last; index -= 1) {
		const message = all[index];
		if (message && !isCentred(message, lineOf(message, list))) found.push(message);
	}
	return found.reverse();
}

/** The body is the element's own text; only some builds mark it with a text direction. */
function textOf(message: Element): string {
	return writtenText(message, NOT_WRITTEN) || shownText(message, LONGEST_TEXT, NOT_WRITTEN);
}

/** The message's own line: the list itself may be aligned to its end, and then says nothing about a message. */
function lineOf(message: Element, list: Element): Element {
	const timed = message.closest("[data-utime]");
	if (timed && timed !== list && list.contains(timed)) return timed;
	let line = message;
	while (line.parentElement && line.parentElement !== list && !hasSeveralMessages(line.parentElement)) {
		line = line.parentElement;
	}
	return line;
}

function hasSeveralMessages(frame: Element): boolean {
	const css = landmarks.message[0].css;
	const first = frame.querySelector(css);
	return first !== null && [...frame.querySelectorAll(css)].length > 1;
}

/** `data-utime`: epoch seconds, sometimes with a fraction. */
function timeOf(message: Element, now: number): MessageTime {
	const text = message.closest("[data-utime]")?.getAttribute("data-utime") ?? "";
	const at = /^\d{9,10}(?:\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : 0;
	return at >= EARLIEST && at <= now + 86_400_000 ? { precision: "exact", at } : { precision: "unknown" };
}
