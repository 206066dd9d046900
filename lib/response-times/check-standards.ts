/** What is wrong with standards as they are being typed: each fault with the field it stands at. */
import { PRIORITIES, type Standards, type Target, type WorkingSpan } from "../contract/response-times.ts";
import { PLATFORM_IDS } from "../contract/sites.ts";
import { INQUIRY_TYPES } from "../contract/template.ts";
import { isZone } from "./local-minute.ts";

export type FaultKind =
	| "unknown-zone"
	| "no-time"
	| "ends-before"
	| "overlaps"
	| "quiet-empty"
	| "no-minutes"
	| "aim-too-long"
	| "not-a-rate"
	| "not-days";

export interface Fault {
	/** `hours.zone`, `hours.0.1`, `targets.sales.normal`, `platforms.x.sales.urgent`, `quiet`, `before`, `rate` … */
	readonly field: string;
	readonly kind: FaultKind;
}

/** A year; see the contract. */
const MOST_MINUTES = 525_600;
const DAY = 1_440;

export function faultsOf(standards: Standards): Fault[] {
	const { hours, targets, platforms, notify, responsive } = standards;
	const kinds = INQUIRY_TYPES.flatMap((type) => PRIORITIES.map((priority) => ({ type, priority })));
	return [
		...(isZone(hours.zone) ? [] : [fault("hours.zone", "unknown-zone")]),
		...hours.week.flatMap((spans, day) => faultsOfDay(spans, `hours.${day}`)),
		...kinds.flatMap(({ type, priority }) =>
			faultsOfTarget(targets[type][priority], `targets.${type}.${priority}`),
		),
		...PLATFORM_IDS.flatMap((id) =>
			kinds.flatMap(({ type, priority }) => {
				const own = platforms[id]?.[type]?.[priority];
				return own ? faultsOfTarget(own, `platforms.${id}.${type}.${priority}`) : [];
			}),
		),
		...(notify.quiet ? faultsOfQuiet(notify.quiet) : []),
		...(isWhole(notify.before, 0, DAY) ? [] : [fault("before", "no-minutes")]),
		...(isIn(responsive.rate, 1, 100) ? [] : [fault("rate", "not-a-rate")]),
		...(isIn(responsive.minutes, 1, DAY) ? [] : [fault("minutes", "no-minutes")]),
		...(isWhole(responsive.days, 1, 90) ? [] : [fault("days", "not-days")]),
	];
}

/** Each span has at most one fault. */
function faultsOfDay(spans: readonly WorkingSpan[], day: string): Fault[] {
	return spans.flatMap((span, index) => {
		const field = `${day}.${index}`;
		if (Number.isNaN(span.from) || Number.isNaN(span.to)) return [fault(field, "no-time")];
		if (span.to <= span.from) return [fault(field, "ends-before")];
		const others = spans.slice(0, index).filter(({ from, to }) => from < to);
		return others.some(({ from, to }) => span.from < to && from < span.to) ? [fault(field, "overlaps")] : [];
	});
}

function faultsOfTarget({ within, aim }: Target, field: string): Fault[] {
	if (!isWhole(within, 1, MOST_MINUTES)) return [fault(field, "no-minutes")];
	if (aim === undefined) return [];
	if (!isWhole(aim, 1, MOST_MINUTES)) return [fault(field, "no-minutes")];
	return aim > within ? [fault(field, "aim-too-long")] : [];
}

/** May go over midnight. */
function faultsOfQuiet({ from, to }: WorkingSpan): Fault[] {
	if (Number.isNaN(from) || Number.isNaN(to)) return [fault("quiet", "no-time")];
	return from % DAY === to % DAY ? [fault("quiet", "quiet-empty")] : [];
}

function fault(field: string, kind: FaultKind): Fault {
	return { field, kind };
}

function isIn(number: number, least: number, most: number): boolean {
	return number >= least && number <= most;
}

function isWhole(number: number, least: number, most: number): boolean {
	return Number.isInteger(number) && isIn(number, least, most);
}
