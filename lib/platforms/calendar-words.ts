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
	const [own] = supportedLocales([language]);
	if (own === undefined) return undefined;
	// English has one calendar in all regions but for a short month or two.
	const isEnglish = /^en\b/.test(own);
	const spoken = isEnglish ? "en-US" : own;
	let order: string | undefined;
	return {
		get months() {
			return wordsIn("months", isEnglish ? [spoken, "en-GB"] : [spoken], addMonths);
		},
		get weekdays() {
			return wordsIn("weekdays", [spoken], addWeekdays);
		},
		get days() {
			return wordsIn("days", [spoken], addDays);
		},
		get order() {
			order ??= dateOrder(language);
			return order;
		},
		dottedClock: hasDottedClock(own),
	};
}

type Words = Map<string, number>;

/** Made when they are asked for first: the browser needs a millisecond or more for each of its tables. */
const made = new Map<string, Words>();

function wordsIn(
	kind: string,
	locales: readonly string[],
	add: (words: Words, locale: string) => void,
): Words {
	const name = `${kind} ${locales}`;
	const words = made.get(name) ?? new Map();
	if (!made.has(name)) for (const locale of locales) add(words, locale);
	made.set(name, words);
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

/** Both the form beside a day (Ιουλίου, lipca) and the form alone (Ιούλιος, lipiec). */
function addMonths(months: Words, locale: string): void {
	for (const options of WIDTHS.flatMap((month) => [{ month, day: "numeric" } as const, { month }])) {
		const format = new Intl.DateTimeFormat(locale, options);
		for (let month = 0; month < 12; month += 1) {
			const parts = format.formatToParts(new Date(2026, month, 15, 12));
			const name = parts.find((part) => part.type === "month")?.value ?? "";
			if (/\p{L}/u.test(name)) months.set(plainWord(name), month);
		}
	}
}

function addWeekdays(weekdays: Words, locale: string): void {
	for (const weekday of WIDTHS) {
		const format = new Intl.DateTimeFormat(locale, { weekday });
		// 4 January 2026 was a Sunday.
		for (let day = 0; day < 7; day += 1) {
			weekdays.set(plainWord(format.format(new Date(2026, 0, 4 + day, 12))), day);
		}
	}
}

function addDays(days: Words, locale: string): void {
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
