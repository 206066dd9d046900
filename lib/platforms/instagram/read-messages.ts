import type { MessageSeen } from "../../contract/page-view.ts";
import { type Direction, directionByAlignment, directionByPlace } from "../geometry.ts";
import { findAllLandmarks } from "../landmark.ts";
import { writtenText } from "../page-text.ts";
import type { NoteRow, Scene } from "../platform.ts";
import { landmarks } from "./landmarks.ts";
import { readTimes } from "./read-times.ts";
import { findHeader, findTranscript, headerPeople, ownHandle, portraitOf } from "./thread-pane.ts";

const BUBBLE = '[role="presentation"]';
const CONTENT = `${BUBBLE}, [dir="auto"], img, video, audio`;
/** Quoted parents and pictures open on click; headings carry "You replied to …"; a toolbar is a group of buttons. */
const NOT_WRITTEN =
	'button, [role="button"], [role="toolbar"], [role="group"], h1, h2, h3, h4, h5, h6, svg, time, [aria-hidden="true"]';

interface People {
	readonly peer: string | undefined;
	readonly own: string | undefined;
}

/** Newest last. Instagram shows neither ids nor times of single messages; separators are all there is. */
export function readMessages(scene: Scene, last: number, noteRow?: NoteRow): readonly MessageSeen[] {
	const transcript = findTranscript(scene);
	if (!transcript || scene.route.page !== "thread") return [];
	const rows = newestRows(transcript, last);
	const header = findHeader(scene);
	const linked = header ? headerPeople(scene, header) : [];
	const people = { peer: linked.length === 1 ? linked[0]?.handle : undefined, own: ownHandle(scene) };
	const isGroup = linked.length !== 1;
	const times = readTimes(transcript, rows, scene);
	return rows.map((row, index) => {
		const author = isGroup ? portraitOf(scene, row)?.handle : undefined;
		return {
			direction: directionOf(scene, row, people, transcript),
			text: textOf(row),
			...(author && author !== people.own ? { author } : {}),
			time: times[index] ?? { precision: "unknown" },
			...noteRow?.(row),
		};
	});
}

/** Walks from the end: a transcript may hold hundreds of rows. */
function newestRows(transcript: Element, last: number): readonly Element[] {
	const all = findAllLandmarks(transcript, landmarks.message);
	const rows: Element[] = [];
	for (let index = all.length - 1; index >= 0 && rows.length < last; index -= 1) {
		const row = all[index];
		if (row && isMessage(row) && !isInsideMessage(row, transcript)) rows.push(row);
	}
	return rows.reverse();
}

/** A group with content of its own. A toolbar has buttons only, a frame has its content in inner groups. */
function isMessage(group: Element): boolean {
	const role = group.getAttribute("role");
	return [...group.querySelectorAll(CONTENT)].some((content) => {
		if (content.closest('[role="group"], [role="row"]') !== group) return false;
		// Inside a button only a picture or a bubble counts: words there are the button's.
		const button = content.closest('button, [role="button"]');
		return role === "row" || !button || !group.contains(button) || !content.matches('[dir="auto"]');
	});
}

function isInsideMessage(row: Element, transcript: Element): boolean {
	const outer = row.parentElement?.closest('[role="group"]');
	return !!outer && outer !== transcript && transcript.contains(outer) && isMessage(outer);
}

/** The bubble with the person's own words: the last one, as a quoted parent stands above it. */
function bubbleOf(row: Element): Element | undefined {
	const bubbles = [...row.querySelectorAll(`${BUBBLE}:has([dir="auto"])`)];
	const open = bubbles.filter((bubble) => {
		const button = bubble.closest('button, [role="button"]');
		return !button || !row.contains(button);
	});
	const chosen = open.length > 0 ? open : bubbles;
	// Nested wrappers are one bubble: the outermost of the last.
	const inner = chosen.at(-1);
	return chosen.find((bubble) => inner && bubble.contains(inner)) ?? inner;
}

function textOf(row: Element): string {
	const bubble = bubbleOf(row);
	return writtenText(bubble ?? row, NOT_WRITTEN);
}

function directionOf(scene: Scene, row: Element, people: People, transcript: Element): Direction {
	const named = directionByLabel(row, people);
	if (named !== "cannot tell") return named;
	const portrait = portraitOf(scene, row)?.handle;
	if (portrait && portrait !== people.own && (!people.peer || portrait === people.peer)) return "in";
	const bubble = bubbleOf(row) ?? row.querySelector(CONTENT) ?? row;
	const place = directionByPlace(bubble, transcript);
	return place === "cannot tell" ? directionByAlignment(bubble, row) : place;
}

/** Action labels name the sender ("… message from ada.example") in any language: look for the two handles we know. */
function directionByLabel(row: Element, { peer, own }: People): Direction {
	for (const icon of row.querySelectorAll('[role="button"] svg[aria-label], [role="button"][aria-label]')) {
		const words = (icon.getAttribute("aria-label") ?? "").split(/[\s,:"'“”„«»]+/);
		if (own && words.includes(own)) return "out";
		if (peer && words.includes(peer)) return "in";
	}
	return "cannot tell";
}
