/** How facebook.com writes times: never as `<time>`, `datetime` or `data-utime`, only as text of the interface language. */
import type { InterfaceLanguage } from "../../contract.ts";
import { format as inLocale, sameDay } from "../shared/times.ts";

const WEEK = 7 * 24 * 3_600_000;

const LOCALE: Readonly<Record<InterfaceLanguage, string>> = { en: "en-GB", de: "de-DE", el: "el-GR" };

function format(at: number, lang: InterfaceLanguage, options: Intl.DateTimeFormatOptions): string {
	return inLocale(at, LOCALE[lang], options);
}

/** Greek interfaces write twelve hours and μ.μ., the others twenty-four. */
function clock(at: number, lang: InterfaceLanguage): string {
	return format(at, lang, { hour: "2-digit", minute: "2-digit", hour12: lang === "el" });
}

/** Full form, as in labels: `16:15`, `Tuesday 20:06`, `15 July 2026, 17:38`. */
export function labelTime(at: number, now: number, lang: InterfaceLanguage): string {
	if (sameDay(at, now)) return clock(at, lang);
	if (now - at < WEEK) return `${format(at, lang, { weekday: "long" })} ${clock(at, lang)}`;
	return `${format(at, lang, { day: "numeric", month: "long", year: "numeric" })}, ${clock(at, lang)}`;
}

/** Abbreviated form, as in date breaks: `08:10`, `Tue 20:06`, `15 Jul 2026, 17:38`. */
export function breakTime(at: number, now: number, lang: InterfaceLanguage): string {
	if (sameDay(at, now)) return clock(at, lang);
	if (now - at < WEEK) return `${format(at, lang, { weekday: "short" })} ${clock(at, lang)}`;
	return `${format(at, lang, { day: "numeric", month: "short", year: "numeric" })}, ${clock(at, lang)}`;
}
