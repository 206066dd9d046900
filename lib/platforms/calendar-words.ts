/** Names of months, weekdays and "yesterday" in a language, from the browser's own tables: nothing to ship. */
export interface CalendarWords {
	/** Lower case, without dots; 0 is January. */
	readonly months: ReadonlyMap<string, number>;
	/** 0 is Sunday. */
	readonly weekdays: ReadonlyMap<string, number>;
	/** 0 today, -1 yesterday; may be of several words. */
	readonly days: ReadonlyMap<string, number>;
	/** How a numeric date is written; undefined where regions of the language differ (`en`). */
	readonly order: string | undefined;
	/** Whether the clock is written `14.26`. */
	readonly dottedClock: boolean;
}

const known = new Map<string, CalendarWords | undefined>();

export function calendarWords(language: string): CalendarWords | undefined {
	if (!known.has(language)) known.set(language, readCalendar(language));
	return known.get(language);
}

function readCalendar(language: string): CalendarWords | undefined {
	const isEnglish = /^en\b/.test(language);
	const locales = supportedLocales(isEnglish ? [...new Set([language, "en-US", "en-GB"])] : [language]);
	const [own] = locales;
	if (own === undefined) return undefined;
	// The browser needs milliseconds for each of its tables, and most pages show weekdays only.
	let months: ReadonlyMap<string, number> | undefined;
	let order: string | undefined;
	return {
		get months() {
			months ??= wordsIn(locales, addMonths);
			return months;
		},
		weekdays: wordsIn(locales, addWeekdays),
		days: wordsIn(locales, addDays),
		get order() {
			order ??= dateOrder(language);
			return order;
		},
		dottedClock: hasDottedClock(own),
	};
}

type AddWords = (words: Map<string, number>, locale: string, width: "long" | "short") => void;

function wordsIn(locales: readonly string[], add: AddWords): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	for (const locale of locales) for (const width of ["long", "short"] as const) add(words, locale, width);
	return words;
}

/** The tag comes from the page: one that is no language tag is a language we do not know. */
function supportedLocales(tags: readonly string[]): readonly string[] {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf([...tags]);
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

/** Both the form beside a day (Ιουλίου, lipca) and the form alone (Ιούλιος, lipiec). */
function addMonths(months: Map<string, number>, locale: string, width: "long" | "short"): void {
	for (const options of [{ month: width, day: "numeric" }, { month: width }] as const) {
		const format = new Intl.DateTimeFormat(locale, options);
		for (let month = 0; month < 12; month += 1) {
			const parts = format.formatToParts(new Date(2026, month, 15, 12));
			const name = parts.find((part) => part.type === "month")?.value ?? "";
			if (/\p{L}/u.test(name)) months.set(plainWord(name), month);
		}
	}
}

function addWeekdays(weekdays: Map<string, number>, locale: string, width: "long" | "short"): void {
	const format = new Intl.DateTimeFormat(locale, { weekday: width });
	// 4 January 2026 was a Sunday.
	for (let day = 0; day < 7; day += 1) {
		weekdays.set(plainWord(format.format(new Date(2026, 0, 4 + day, 12))), day);
	}
}

function addDays(days: Map<string, number>, locale: string, width: "long" | "short"): void {
	if (width === "short") return;
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	for (const offset of [0, -1]) {
		const name = relative.format(offset, "day").toLowerCase();
		for (const word of [name, name.replaceAll(" ", "")]) days.set(word, offset);
	}
}

function dateOrder(language: string): string | undefined {
	if (language.toLowerCase() === "en") return undefined;
	const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2026, 0, 2));
	return parts.map((part) => /^[dmy]/.exec(part.type)?.[0] ?? "").join("");
}

function hasDottedClock(locale: string): boolean {
	return /\d\.\d/.test(new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(0));
}

export function plainWord(word: string): string {
	return word.toLowerCase().replace(/^[.'’]+|[.'’]+$/g, "");
}
