/** Names of months, weekdays and "yesterday" in a language, from the browser's own tables: nothing to ship. */
export interface CalendarWords {
	/** Lower case, without dots; 0 is January. */
	readonly months: () => Words;
	/** 0 is Sunday. */
	readonly weekdays: () => Words;
	/** 0 today, -1 yesterday; may be of several words. */
	readonly days: () => Words;
	/** How a numeric date is written; undefined where regions of the language differ (`en`). */
	readonly order: () => string | undefined;
	/** Whether the clock is written `14.26`. */
	readonly dottedClock: boolean;
}

type Words = ReadonlyMap<string, number>;

const known = new Map<string, CalendarWords | undefined>();

export function calendarWords(language: string): CalendarWords | undefined {
	if (!known.has(language)) known.set(language, readCalendar(language));
	return known.get(language);
}

function readCalendar(language: string): CalendarWords | undefined {
	const [own] = supportedLocales([language]);
	if (own === undefined) return undefined;
	// English has the same names in all regions, but for a short month.
	const spoken = /^en\b/.test(own) ? ["en-US", "en-GB"] : [own];
	const english = spoken.length > 1 && own !== "en-US" ? calendarWords("en-US") : undefined;
	return {
		months: once(() => wordsIn(spoken, addMonths)),
		weekdays: once(() => wordsIn(spoken.slice(0, 1), addWeekdays)),
		days: once(() => wordsIn(spoken.slice(0, 1), addDays)),
		...english,
		order: once(() => dateOrder(language)),
		dottedClock: hasDottedClock(own),
	};
}

/** Made when it is asked for first: the browser needs a millisecond or more for each of its tables. */
function once<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

type AddWords = (words: Map<string, number>, locale: string) => void;

function wordsIn(locales: readonly string[], add: AddWords): Words {
	const words = new Map<string, number>();
	for (const locale of locales) add(words, locale);
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

const WIDTHS = ["long", "short"] as const;

/** In the form beside a day: Ιουλίου, lipca. */
function addMonths(months: Map<string, number>, locale: string): void {
	for (const month of WIDTHS) {
		const format = new Intl.DateTimeFormat(locale, { month, day: "numeric" });
		for (let index = 0; index < 12; index += 1) {
			const parts = format.formatToParts(new Date(2026, index, 15, 12));
			const name = parts.find((part) => part.type === "month")?.value ?? "";
			if (/\p{L}/u.test(name)) months.set(plainWord(name), index);
		}
	}
}

function addWeekdays(weekdays: Map<string, number>, locale: string): void {
	for (const weekday of WIDTHS) {
		const format = new Intl.DateTimeFormat(locale, { weekday });
		// 4 January 2026 was a Sunday.
		for (let day = 0; day < 7; day += 1) {
			weekdays.set(plainWord(format.format(new Date(2026, 0, 4 + day, 12))), day);
		}
	}
}

function addDays(days: Map<string, number>, locale: string): void {
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
