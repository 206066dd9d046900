/** What a badge says of a clock at a moment: a number of minutes and a tone. Small: content scripts use it to tick. */

export type Tone = "ok" | "soon" | "late" | "answered";

/** What a badge needs of a clock, small enough to be sent for each row. Epoch ms. */
export interface BadgeClock {
	readonly state: "waiting" | "acknowledged" | "answered" | "unlimited" | "none";
	/** A teammate is answering there now. */
	readonly taken?: boolean | undefined;
	/** The earliest moment at which it may be due; absent where its start is not known. */
	readonly due?: number | undefined;
	readonly soon?: number | undefined;
	/** Past this it is certainly late; later than `due` where times are only known roughly. */
	readonly lateFrom?: number | undefined;
	/** The times behind it are known to less than the minute. */
	readonly about?: true | undefined;
}

export interface BadgeFace {
	readonly tone: Tone;
	/** `left` until due, `over` since; `answered` and `waiting` (no due time) carry no minutes. */
	readonly says: "left" | "over" | "answered" | "waiting";
	readonly minutes: number;
	readonly about: boolean;
}

const MINUTE = 60_000;

export function badgeFace(clock: BadgeClock, now: number): BadgeFace {
	const about = clock.about === true;
	if (clock.state === "answered") return { tone: "answered", says: "answered", minutes: 0, about: false };
	const late = clock.lateFrom ?? clock.due;
	if (late === undefined) return { tone: "ok", says: "waiting", minutes: 0, about };
	if (now >= late) return { tone: "late", says: "over", minutes: Math.floor((now - late) / MINUTE), about };
	if (clock.due === undefined) return { tone: "ok", says: "waiting", minutes: 0, about };
	const minutes = Math.max(0, Math.ceil((clock.due - now) / MINUTE));
	const tone = now >= (clock.soon ?? clock.due) || now >= clock.due ? "soon" : "ok";
	return { tone, says: "left", minutes, about };
}

/** `48m`, `3h 40m`, `2d 4h`: the two largest units, in the language's own short form. */
export function shortTime(minutes: number, language: string): string {
	const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
	const parts: [number, "day" | "hour" | "minute"][] =
		days > 0
			? [
					[days, "day"],
					[hours, "hour"],
				]
			: [
					[hours, "hour"],
					[rest, "minute"],
				];
	const shown = parts.filter(([count]) => count > 0);
	const words = (shown.length > 0 ? shown : [[0, "minute"] as const]).map(([count, unit]) =>
		unitWords(language, unit, count),
	);
	return words.join(" ");
}

/** Formatting takes longer than all else of a badge, and the same few hundred times come again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 1_000;

function unitWords(language: string, unit: string, count: number): string {
	const key = `${language} ${unit} ${count}`;
	let words = known.get(key);
	if (words === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		words = unitFormat(language, unit).format(count);
		known.set(key, words);
	}
	return words;
}

const formats = new Map<string, Intl.NumberFormat>();

function unitFormat(language: string, unit: string): Intl.NumberFormat {
	const key = `${language} ${unit}`;
	const format = formats.get(key);
	if (format) return format;
	const made = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "narrow" });
	formats.set(key, made);
	return made;
}

/** When the first of these badges changes its colour by itself, epoch ms. */
export function nextToneChange(clocks: readonly BadgeClock[], now: number): number | undefined {
	const moments = clocks.flatMap(({ soon, due, lateFrom }) =>
		[soon, lateFrom ?? due].filter((at) => at !== undefined && at > now),
	) as number[];
	return moments.length === 0 ? undefined : Math.min(...moments);
}
