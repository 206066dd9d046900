/** Times as message pages write them, by interface language and in the browser's time zone. */
import type { InterfaceLanguage } from "../../contract.ts";
import { STRINGS } from "./strings.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3h", "2d" …; nothing finer than a minute. */
export function relativeTime(at: number, lang: InterfaceLanguage, now = Date.now()): string {
	const words = STRINGS[lang];
	const age = Math.max(0, now - at);
	const [minute, hour, day, week] = words.short;
	if (age < MINUTE) return words.now;
	if (age < HOUR) return `${Math.floor(age / MINUTE)}${minute}`;
	if (age < DAY) return `${Math.floor(age / HOUR)}${hour}`;
	if (age < 7 * DAY) return `${Math.floor(age / DAY)}${day}`;
	return `${Math.floor(age / (7 * DAY))}${week}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: making one takes longer than drawing a row. */
export function format(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
	const key = locale + JSON.stringify(options);
	let known = formats.get(key);
	if (!known) {
		known = new Intl.DateTimeFormat(locale, options);
		formats.set(key, known);
	}
	return known.format(at);
}

/** "10:42 AM", "22:08". */
export function clockTime(at: number, lang: InterfaceLanguage): string {
	return format(at, lang, { timeStyle: "short" });
}

function daysAgo(at: number): number {
	return Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);
}

/** "Today", "Yesterday", "Sep 23", with the year when it is another. */
export function dayName(at: number, lang: InterfaceLanguage): string {
	const days = daysAgo(at);
	if (days === 0) return STRINGS[lang].today;
	if (days === 1) return STRINGS[lang].yesterday;
	const year = new Date(at).getFullYear() === new Date().getFullYear() ? {} : ({ year: "numeric" } as const);
	return format(at, lang, { month: "short", day: "numeric", ...year });
}

/** Separator of the Meta pages: clock alone today, weekday and clock within a week, then date and clock. */
export function separatorTime(at: number, lang: InterfaceLanguage): string {
	const days = daysAgo(at);
	const clock = clockTime(at, lang);
	if (days === 0) return clock;
	if (days < 7) return `${format(at, lang, { weekday: "short" })} ${clock}`;
	return format(at, lang, { dateStyle: "medium", timeStyle: "short" });
}

/** Whether a separator stands before a message: another day, or an hour of silence. */
export function needsSeparator(at: number, before: number | undefined): boolean {
	return before === undefined || at - before > HOUR || daysAgo(at) !== daysAgo(before);
}

export function sameDay(one: number, other: number): boolean {
	return daysAgo(one) === daysAgo(other);
}
