/** Dates inside a template: what they are, how they are moved, and how they read when no format is given. */

/** A moment, or a whole day. Boxed, so that one without a format never reads as a bare number. */
export interface DateValue {
	/** Epoch ms; of a day, local midnight. */
	readonly at: number;
	readonly precision: "day" | "minute";
}

/** Without a prototype, as everything a template can reach. */
export function dateValue(at: number, precision: DateValue["precision"]): DateValue {
	return Object.assign(Object.create(null), { at, precision });
}

export function isDateValue(value: unknown): value is DateValue {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "at") && "precision" in value;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `"now"` and `"today"` are the field's own words for the present; a number is epoch ms, a text an ISO date. */
export function asDateValue(value: unknown, now: number): DateValue | undefined {
	if (isDateValue(value)) return value;
	if (value === "now") return dateValue(now, "minute");
	if (value === "today") return dateValue(now, "day");
	if (typeof value === "number") return isTime(value) ? dateValue(value, "minute") : undefined;
	if (typeof value !== "string") return undefined;
	return isoDay(value) ?? isoMoment(value);
}

/** `2026-11-25`: a day where the person is, not midnight in Greenwich. */
export function isoDay(text: string): DateValue | undefined {
	const [, year, month, day] = ISO_DAY.exec(text) ?? [];
	if (year === undefined) return undefined;
	const date = new Date(Number(year), Number(month) - 1, Number(day));
	return date.getMonth() === Number(month) - 1 ? dateValue(date.getTime(), "day") : undefined;
}

/** Only what begins like an ISO date: `Date` reads a year into nearly everything ("order 2041"). */
function isoMoment(text: string): DateValue | undefined {
	const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
	return isTime(at) ? dateValue(at, "minute") : undefined;
}

/** `2026-11-25` with names in the variant's language: "Mittwoch, 25. November". */
export function readDate({ at, precision }: DateValue, language: string): string {
	const day: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
	const options =
		precision === "day" ? day : { ...day, hour: "2-digit" as const, minute: "2-digit" as const };
	return new Intl.DateTimeFormat(language, options).format(at);
}

const SHIFT = /([+-]?)\s*(\d{1,6})\s*(mo|min|[mhdwy])/gi;

/**
 * `+2d`, `-1w`, `+1mo 2d`, `+3h`, `+30min` (or `m`), `+1y`. Days and longer move on the calendar, so that a clock
 * change does not shift the hour. Undefined for what is no such text, and beyond the calendar's end.
 */
export function shiftDate(value: DateValue, by: string): DateValue | undefined {
	if (by.replace(SHIFT, "").trim() !== "" || by.length > 60) return undefined;
	const date = new Date(value.at);
	let { precision } = value;
	for (const [, sign, count = "0", unit = ""] of by.matchAll(SHIFT)) {
		const { move, isTime: finer } = UNITS.get(unit.toLowerCase()) ?? MINUTES;
		move(date, (sign === "-" ? -1 : 1) * Number(count));
		if (finer) precision = "minute";
	}
	return isTime(date.getTime()) ? dateValue(date.getTime(), precision) : undefined;
}

interface Unit {
	readonly move: (date: Date, count: number) => void;
	/** Finer than a day: what is moved by it has a time of day. */
	readonly isTime?: boolean;
}

const byTime = (ms: number): Unit => ({
	move: (date, count) => date.setTime(date.getTime() + count * ms),
	isTime: true,
});
const byDays = (days: number): Unit => ({
	move: (date, count) => date.setDate(date.getDate() + count * days),
});
const byMonths = (months: number): Unit => ({ move: (date, count) => addMonths(date, count * months) });

const MINUTES = byTime(60_000);
const UNITS: ReadonlyMap<string, Unit> = new Map([
	["m", MINUTES],
	["min", MINUTES],
	["h", byTime(3_600_000)],
	["d", byDays(1)],
	["w", byDays(7)],
	["mo", byMonths(1)],
	["y", byMonths(12)],
]);

/** A month after 31 January is the last of February, not early March. */
function addMonths(date: Date, months: number): void {
	const day = date.getDate();
	date.setDate(1);
	date.setMonth(date.getMonth() + months);
	const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
	date.setDate(Math.min(day, last));
}

function isTime(at: number): boolean {
	return !Number.isNaN(new Date(at).getTime());
}
