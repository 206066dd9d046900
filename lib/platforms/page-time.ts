/**
 * Times as the sites write them: `Tue 20:06`, `15 July 2026, 17:38`, `Gestern um 08:10`, `8/24/25, 3:36 PM`.
 * Strict: one word it does not know, and the answer is undefined.
 */
import type { MessageTime } from "../contract/page-view.ts";
import { type CalendarWords, calendarWords, plainWord } from "./calendar-words.ts";
import { joined } from "./page-text.ts";

export interface Stamp {
	/** Local midnight, epoch ms; absent where only a clock is shown. */
	readonly day?: number;
	/** Since midnight. */
	readonly minutes?: number;
}

export const UNKNOWN_TIME: MessageTime = { precision: "unknown" };

/** Words between day and clock, in the languages whose words we know. */
const FILLERS = new Set(
	"at on um am an den der kl klo w we o στις στη στο την τις το alle ore il a las los de del à às ao os om op pukul pada i vid uhr h lúc".split(
		" ",
	),
);

export function parseStamp(text: string, languages: readonly string[], now: number): Stamp | undefined {
	if (text.length > 60 || !/\d|\p{L}/u.test(text)) return undefined;
	const plain = joined(text.normalize("NFKC")).toLowerCase();
	for (const language of languages) {
		const words = calendarWords(language);
		const stamp = words && parseIn(plain, words, now);
		if (stamp) return stamp;
	}
	return undefined;
}

function parseIn(text: string, words: CalendarWords, now: number): Stamp | undefined {
	const clock = findClock(text, words);
	if (clock === "broken") return undefined;
	const rest = clock ? text.replace(clock.shown, " ") : text;
	const day = findDay(rest, words, { now, minutes: clock?.minutes });
	if (day === "broken") return undefined;
	const stamp = { ...(day === undefined ? {} : { day }), ...(clock ? { minutes: clock.minutes } : {}) };
	return day === undefined && !clock ? undefined : stamp;
}

const [CLOCK, DOTTED_CLOCK] = [clockWith(":h"), clockWith(":.")];

function clockWith(separators: string): RegExp {
	const suffix = String.raw`(?:\s?([apπμ])\.?\s?[mμ]\.?(?!\p{L}))?`;
	return new RegExp(
		`(?<![\\d./:-])(\\d{1,2})\\s?[${separators}]\\s?(\\d{2})(?![\\d/:-]|\\.\\d)${suffix}`,
		"u",
	);
}

function findClock(
	text: string,
	words: CalendarWords,
): { minutes: number; shown: string } | "broken" | undefined {
	const match = (words.dottedClock && !text.includes(":") ? DOTTED_CLOCK : CLOCK).exec(text);
	if (!match) return undefined;
	const [shown, hourText, minuteText, half] = match;
	const [hour, minute] = [Number(hourText), Number(minuteText)];
	if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return "broken";
	const afternoon = half === "p" || half === "μ" ? 12 : 0;
	return { minutes: (half ? (hour % 12) + afternoon : hour) * 60 + minute, shown };
}

interface Moment {
	readonly now: number;
	readonly minutes: number | undefined;
}

/** Local midnight, undefined when the text names no day, "broken" when it says something we do not know. */
function findDay(text: string, words: CalendarWords, moment: Moment): number | "broken" | undefined {
	let rest = ` ${text.replaceAll(/[,،、·]/g, " ")} `.replace(/\s+/g, " ");
	// Most texts hold a clock alone: the browser's names are not needed then.
	if (isFilled(rest)) return undefined;
	for (const [word, offset] of words.days()) {
		if (!rest.includes(` ${word} `)) continue;
		rest = rest.replace(` ${word} `, " ");
		return isFilled(rest) ? dayFrom(moment.now, offset) : "broken";
	}
	return findNamedDay(rest.split(" ").filter(Boolean), words, moment);
}

function isFilled(text: string): boolean {
	return text.split(" ").every((part) => part === "" || FILLERS.has(plainWord(part)));
}

/** What the words of a date say, each at most once. */
interface NamedParts {
	weekday?: number;
	month?: number;
	date?: number;
	year?: number;
	whole?: number;
}

function findNamedDay(
	tokens: readonly string[],
	words: CalendarWords,
	moment: Moment,
): number | "broken" | undefined {
	const parts: NamedParts = {};
	const hasDate = tokens.some((token) => /^\d{1,2}\.?$/.test(token));
	const hasNumber = tokens.some((token) => /^\d/.test(token));
	for (const token of tokens) {
		const said = partOf(plainWord(token), words, { hasDate, hasNumber, now: moment.now });
		if (said === undefined || Object.keys(said).some((name) => name in parts)) return "broken";
		Object.assign(parts, said);
	}
	return namedDay(parts, moment);
}

/** What stands beside a word. */
interface Around {
	readonly hasDate: boolean;
	readonly hasNumber: boolean;
	readonly now: number;
}

/** One word of a date; nothing for a filler; undefined for a word that is not known. */
function partOf(
	word: string,
	words: CalendarWords,
	{ hasDate, hasNumber, now }: Around,
): NamedParts | undefined {
	const weekday = words.weekdays().get(word);
	const month = hasNumber ? words.months().get(word) : undefined;
	// `mar` is March or Tuesday in some languages: only a month has a date beside it.
	if (month !== undefined && (weekday === undefined || hasDate)) return { month };
	if (weekday !== undefined) return { weekday };
	if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return { date: Number.parseInt(word, 10) };
	if (/^(?:19|20)\d\d$/.test(word)) return { year: Number(word) };
	const whole = /^\d+[./-]\d+/.test(word) ? numericDay(word, words.order(), now) : undefined;
	if (whole !== undefined) return { whole };
	return FILLERS.has(word) ? {} : undefined;
}

function namedDay(found: NamedParts, moment: Moment): number | "broken" | undefined {
	const { month, date, year, whole, weekday } = found;
	if (whole !== undefined)
		return month === undefined && date === undefined && year === undefined ? whole : "broken";
	if (month !== undefined && date !== undefined) return dated([year, month, date], moment.now) ?? "broken";
	if (month !== undefined || date !== undefined || year !== undefined) return "broken";
	return weekday === undefined ? undefined : (lastWeekday(weekday, moment) ?? "broken");
}

/** The latest such day before today. Today's own name means a week ago, and only while that is less than 7 days. */
function lastWeekday(weekday: number, { now, minutes }: Moment): number | undefined {
	const today = new Date(now);
	const back = (today.getDay() - weekday + 7) % 7;
	if (back > 0) return dayFrom(now, -back);
	const passed = today.getHours() * 60 + today.getMinutes();
	return minutes !== undefined && minutes > passed ? dayFrom(now, -7) : undefined;
}

function numericDay(text: string, order: string | undefined, now: number): number | undefined {
	const match = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?$/.exec(text);
	if (!match) return undefined;
	const [, first = "", , second = "", third] = match;
	const [a, b] = [Number(first), Number(second)];
	if (first.length === 4) return third ? dated([a, b - 1, Number(third)], now) : undefined;
	const year = third === undefined ? undefined : Number(third.length === 2 ? `20${third}` : third);
	if (third?.length === 2 && order?.startsWith("y")) return undefined;
	if (a > 12 || order === "dmy") return dated([year, b - 1, a], now);
	if (b > 12 || a === b || order === "mdy") return dated([year, a - 1, b], now);
	return undefined;
}

/** A calendar day; without a year the latest one that is not in the future. */
function dated([year, month, date]: [number | undefined, number, number], now: number): number | undefined {
	const thisYear = new Date(now).getFullYear();
	const make = (inYear: number) => {
		const day = new Date(inYear, month, date);
		return day.getMonth() === month && day.getDate() === date ? day.getTime() : undefined;
	};
	if (year !== undefined) return make(year);
	const day = make(thisYear);
	return day !== undefined && day <= now ? day : make(thisYear - 1);
}

export function dayFrom(time: number, offset: number): number {
	const date = new Date(time);
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + offset).getTime();
}

/** The time of a day and minutes since its midnight; nothing that lies in the future. */
export function timeOn(day: number, minutes: number | undefined, now: number): MessageTime {
	const start = new Date(day);
	if (minutes === undefined) return day > now ? UNKNOWN_TIME : { precision: "day", at: day };
	const at = new Date(start.getFullYear(), start.getMonth(), start.getDate(), 0, minutes).getTime();
	return at > now + 120_000 ? UNKNOWN_TIME : { precision: "minute", at };
}

/** A clock without a day, after a separator: the separator's day, or the next when the clock has gone past midnight. */
export function timeAfter(separator: Stamp | undefined, minutes: number, now: number): MessageTime {
	if (separator?.day === undefined) return UNKNOWN_TIME;
	const nextDay = separator.minutes !== undefined && minutes < separator.minutes;
	return timeOn(nextDay ? dayFrom(separator.day, 1) : separator.day, minutes, now);
}

/** A separator that shows only a clock stands for today. */
export function separatorStamp(text: string, languages: readonly string[], now: number): Stamp | undefined {
	const stamp = parseStamp(text, languages, now);
	if (!stamp || stamp.day !== undefined) return stamp;
	const today = dayFrom(now, 0);
	return timeOn(today, stamp.minutes, now).precision === "unknown" ? undefined : { ...stamp, day: today };
}
