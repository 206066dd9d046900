/**
 * Working time as a number line: how much of it lies before a moment, and which moment lies so much further on.
 * Days are laid out once, as epoch ms, so that a hundred thousand messages cost a binary search each.
 */
import type { WorkingHours, WorkingSpan } from "../contract/response-times.ts";

export interface Timetable {
	/** ms of working time between two moments (epoch ms); 0 when `to` is not later. */
	between(from: number, to: number): number;
	/** The moment (epoch ms) at which `ms` of working time have passed since `from`; undefined when they never do. */
	after(from: number, ms: number): number | undefined;
	/** False for a week without any working time. */
	readonly hasWorkingTime: boolean;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
	/** ms of working time from the timetable's first day to `start`. */
	readonly before: number;
}

interface Table {
	readonly spans: readonly (readonly WorkingSpan[])[];
	readonly holidays: ReadonlySet<string>;
	readonly zone: string;
	readonly stretches: Stretch[];
	/** Midnight of the first day, epoch ms. */
	readonly start: number;
	/** First day not laid out yet. */
	next: Temporal.PlainDate;
	/** Its midnight, epoch ms. */
	end: number;
}

/** Pages may show any time: what lies outside of these years is counted as their edge. */
const FIRST = Date.UTC(2005, 0, 1);
const LAST = Date.UTC(2100, 0, 1);
const DAY = 86_400_000;
const YEAR = 366 * DAY;
const MONTH_OF_DAYS = 31;
const MONTH = MONTH_OF_DAYS * DAY;
const MINUTE = 60_000;
/** Days looked ahead for working time: holidays may fill weeks, not ten years. */
const MOST_AHEAD = 3_660;

export function createTimetable(hours: WorkingHours): Timetable {
	const spans = hours.week.map(mergedSpans);
	const hasWorkingTime = spans.some((day) => day.length > 0);
	let table: Table | undefined;

	/** The table over `to`. Who asks for an earlier moment than any before gets a new one that goes back further. */
	function tableFor(from: number, to: number): Table {
		if (!table) table = emptyTable(hours, spans, from - MONTH);
		else if (from < table.start) table = emptyTable(hours, spans, from - YEAR);
		while (table.end <= to) layOut(table);
		return table;
	}

	return {
		hasWorkingTime,
		between(from, to) {
			const [a, b] = [inRange(from), inRange(to)];
			if (!hasWorkingTime || b <= a) return 0;
			const laid = tableFor(a, b);
			return workedBy(laid, b) - workedBy(laid, a);
		},
		after(from, ms) {
			if (!hasWorkingTime) return undefined;
			const start = inRange(from);
			const laid = tableFor(start, start);
			const wanted = workedBy(laid, start) + ms;
			for (let days = 0; days < MOST_AHEAD && workedIn(laid) < wanted; days += MONTH_OF_DAYS) layOut(laid);
			return workedIn(laid) < wanted ? undefined : momentOf(laid, wanted, start);
		},
	};
}

/** Sorted, without overlaps and without spans that hold nothing. */
function mergedSpans(day: readonly WorkingSpan[]): WorkingSpan[] {
	const merged: WorkingSpan[] = [];
	for (const span of [...day].sort((a, b) => a.from - b.from)) {
		if (span.to <= span.from) continue;
		const last = merged.at(-1);
		if (last && span.from <= last.to)
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		else merged.push(span);
	}
	return merged;
}

function emptyTable(hours: WorkingHours, spans: Table["spans"], from: number): Table {
	const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(hours.zone).toPlainDate();
	const start = momentIn(first, 0, hours.zone);
	return {
		spans,
		holidays: new Set(hours.holidays),
		zone: hours.zone,
		stretches: [],
		start,
		next: first,
		end: start,
	};
}

/** Lays out another month of days. */
function layOut(table: Table): void {
	for (let day = 0; day < MONTH_OF_DAYS; day += 1) {
		const date = table.next;
		const midnight = table.end;
		table.next = date.add({ days: 1 });
		table.end = momentIn(table.next, 0, table.zone);
		const spans = table.holidays.has(date.toString()) ? [] : (table.spans[date.dayOfWeek - 1] ?? []);
		const isPlain = table.end - midnight === DAY;
		const momentOn = (minute: number) =>
			isPlain ? midnight + minute * MINUTE : momentIn(date, minute, table.zone);
		for (const span of spans) {
			const [start, end] = [momentOn(span.from), momentOn(span.to)];
			// A span inside the hour that a spring day lacks holds nothing.
			if (end > start) table.stretches.push({ start, end, before: workedIn(table) });
		}
	}
}

/** A wall-clock time as epoch ms. One that a spring day lacks is the moment after the gap; one that is there twice, the first. */
function momentIn(date: Temporal.PlainDate, minute: number, zone: string): number {
	const day = minute === 1_440 ? date.add({ days: 1 }) : date;
	const time = { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
	return day.toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds;
}

/** All working time laid out so far. */
function workedIn(table: Table): number {
	const last = table.stretches.at(-1);
	return last ? last.before + last.end - last.start : 0;
}

function workedBy(table: Table, moment: number): number {
	const stretch = lastWhere(table.stretches, (one) => one.start <= moment);
	return stretch ? stretch.before + Math.min(moment, stretch.end) - stretch.start : 0;
}

/** The earliest moment by which `wanted` has been worked, not before `from`. */
function momentOf(table: Table, wanted: number, from: number): number {
	const stretch = lastWhere(table.stretches, (one) => one.before < wanted);
	return stretch ? Math.max(from, stretch.start + wanted - stretch.before) : from;
}

function lastWhere(stretches: readonly Stretch[], holds: (stretch: Stretch) => boolean): Stretch | undefined {
	let [low, high] = [0, stretches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const stretch = stretches[middle];
		if (stretch && holds(stretch)) low = middle + 1;
		else high = middle;
	}
	return stretches[low - 1];
}

function inRange(moment: number): number {
	return Number.isNaN(moment) ? FIRST : Math.min(LAST, Math.max(FIRST, moment));
}
