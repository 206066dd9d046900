import type { MessageTime } from "../../contract/page-view.ts";
import { joined } from "../page-text.ts";
import { parseStamp, type Stamp, timeAfter, timeOn, UNKNOWN_TIME } from "../page-time.ts";
import type { Scene } from "../platform.ts";
import { languagesOf } from "../scene.ts";

/** Where a row shows its clock: the hidden label, the corner of the bubble, the spacer that keeps room for it. */
const CLOCKS = '[id$="-time"], .text-subtext3, [aria-hidden="true"]';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Rows show only a clock; its day is that of the date above. A `<time>` that says all is taken at its word. */
export function readTime(row: Element, separator: Stamp | undefined, scene: Scene): MessageTime {
	const instant = row.querySelector("time[datetime]")?.getAttribute("datetime") ?? "";
	if (INSTANT.test(instant) && Date.parse(instant) <= scene.now + 120_000) {
		return { precision: "exact", at: Date.parse(instant) };
	}
	const minutes = clockOf(row, scene);
	if (separator?.day === undefined) return UNKNOWN_TIME;
	return minutes === undefined
		? timeOn(separator.day, undefined, scene.now)
		: timeAfter(separator, minutes, scene.now);
}

function clockOf(row: Element, scene: Scene): number | undefined {
	const languages = languagesOf(scene.document);
	for (const place of row.querySelectorAll(CLOCKS)) {
		const text = joined(place.textContent ?? "");
		const stamp = text && text.length < 30 ? parseStamp(text, languages, scene.now) : undefined;
		if (stamp?.minutes !== undefined && stamp.day === undefined) return stamp.minutes;
	}
	return undefined;
}
