import type { MessageTime } from "../../contract/page-view.ts";
import { type Stamp, separatorStamp, timeOn, UNKNOWN_TIME } from "../page-time.ts";
import type { Scene } from "../platform.ts";
import { languagesOf } from "../scene.ts";

/** How far above the oldest row its separator is looked for, in nodes. */
const FARTHEST = 600;
/** Under a separator later than this, messages may already be of the next day (minutes since midnight). */
const LATE = 22 * 60;

/**
 * Separators are plain text between the messages. One gives its minute to the message right under it, and its day
 * to those that follow.
 */
export function readTimes(
	transcript: Element,
	rows: readonly Element[],
	scene: Scene,
): readonly MessageTime[] {
	const languages = languagesOf(scene.document);
	let current: Stamp | undefined;
	return rows.map((row, index) => {
		const above = separatorAbove(row, transcript, rows[index - 1], (text) =>
			separatorStamp(text, languages, scene.now),
		);
		if (above) current = above.stamp;
		if (current?.day === undefined) return UNKNOWN_TIME;
		if (above?.isNext) return timeOn(current.day, current.minutes, scene.now);
		return (current.minutes ?? 0) >= LATE ? UNKNOWN_TIME : timeOn(current.day, undefined, scene.now);
	});
}

/** Backwards in the document from `row`, up to the row before it; the oldest row looks beyond other messages. */
function separatorAbove(
	row: Element,
	transcript: Element,
	before: Element | undefined,
	parse: (text: string) => Stamp | undefined,
): { readonly stamp: Stamp | undefined; readonly isNext: boolean } | undefined {
	const walker = transcript.ownerDocument.createTreeWalker(transcript, 4);
	walker.currentNode = row;
	let isNext = true;
	for (let steps = 0; steps < FARTHEST; steps += 1) {
		const text = walker.previousNode() as Text | null;
		if (!text || before?.contains(text)) return undefined;
		const parent = text.parentElement;
		if (parent?.closest('[role="group"], [role="row"]')) {
			isNext = false;
			continue;
		}
		const words = parent?.childElementCount === 0 ? text.data.trim() : "";
		const stamp = parse(words);
		// A date we cannot read ends what the separator before it said.
		if (stamp || /\d/.test(words)) return { stamp, isNext };
	}
	return undefined;
}
