/** The standards of the moment and the timetable laid out from them; made once in a worker's life, and again when they change. */
import type { Standards } from "../../../lib/contract/response-times.ts";
import type { Rules } from "../../../lib/response-times/judge.ts";
import { isZone } from "../../../lib/response-times/local-minute.ts";
import { usualStandards } from "../../../lib/response-times/standards.ts";
import { createTimetable } from "../../../lib/response-times/timetable.ts";
import { readStandards, writeStandards } from "../../../lib/settings/standards.ts";

export interface RuleBook {
	read(): Promise<Rules>;
	write(standards: Standards): Promise<void>;
}

export function createRuleBook(): RuleBook {
	let made: Promise<Rules> | undefined;
	return {
		read() {
			made ??= readStandards().then((stored) => rulesOf(stored ?? usualStandards(localZone())));
			return made;
		},
		async write(standards) {
			await writeStandards(standards);
			made = Promise.resolve(rulesOf(standards));
		},
	};
}

/** A zone that this browser does not know (set on another one, by a newer list) is counted as its own. */
export function rulesOf(standards: Standards): Rules {
	const zone = isZone(standards.hours.zone) ? standards.hours.zone : localZone();
	const known = { ...standards, hours: { ...standards.hours, zone } };
	return { standards: known, timetable: createTimetable(known.hours) };
}

function localZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
