/** How other tools write a date's format and its shift, as `date` and `shift` take them here. */

const LONGEST_FORMAT = 100;

/** Moment's letters, which Briskine and Text Blaze use. */
const MOMENT: Readonly<Record<string, string>> = {
	YYYY: "%Y",
	YY: "%y",
	MMMM: "%B",
	MMM: "%b",
	MM: "%m",
	M: "%-m",
	DD: "%d",
	D: "%-d",
	Do: "%-d",
	dddd: "%A",
	ddd: "%a",
	HH: "%H",
	H: "%-H",
	hh: "%I",
	h: "%-I",
	mm: "%M",
	A: "%p",
	a: "%p",
	L: "%x",
	LT: "%X",
	LL: "%-d %B %Y",
};

/** Undefined where a letter of it has no equal here: seconds, weeks, zones. */
export function fromMoment(format: string): string | undefined {
	if (format.length > LONGEST_FORMAT) return undefined;
	let known = true;
	const written = format.replace(
		/\[([^[\]]*)\]|(YYYY|YY|M{1,4}|Do|D{1,2}|d{3,4}|H{1,2}|h{1,2}|mm|LT|LL|L|[Aa](?![a-z]))|([A-Za-z])|%/g,
		(whole, literal?: string, letters?: string, unknown?: string) => {
			if (literal !== undefined) return literal.replaceAll("%", "%%");
			if (unknown !== undefined) known = false;
			if (whole === "%") return "%%";
			return letters === undefined ? whole : (MOMENT[letters] ?? whole);
		},
	);
	return known && written.trim() !== "" && !written.includes('"') ? written : undefined;
}

/** Codes our `date` knows; those that others write differently beside ours. */
const STRFTIME = /%(-?)([A-Za-z%])/g;
const KNOWN_CODES = "AaBbdemHIMpYyxX%";
const OTHER_CODES: Readonly<Record<string, string>> = {
	F: "%Y-%m-%d",
	D: "%m/%d/%y",
	R: "%H:%M",
	h: "%b",
	k: "%-H",
	l: "%-I",
};

/** TextExpander's and espanso's formats are strftime's, like ours. Undefined where a code has no equal here. */
export function fromStrftime(format: string): string | undefined {
	if (format.length > LONGEST_FORMAT || format.includes('"')) return undefined;
	let known = true;
	const written = format.replace(STRFTIME, (code, _dash: string, letter: string) => {
		if (KNOWN_CODES.includes(letter)) return code;
		const other = OTHER_CODES[letter];
		if (other === undefined) known = false;
		return other ?? code;
	});
	return known ? written : undefined;
}

/** Text Blaze's and Moment's units. Moment tells months (`M`) and minutes (`m`) apart by case alone. */
const UNITS: Readonly<Record<string, string>> = {
	Y: "y",
	y: "y",
	M: "mo",
	W: "w",
	w: "w",
	D: "d",
	d: "d",
	H: "h",
	h: "h",
	m: "min",
	year: "y",
	month: "mo",
	week: "w",
	day: "d",
	hour: "h",
	minute: "min",
};

/** `+3D`, `-1M +2h` → `+3d`, `-1mo +2h`. Undefined for what is no such text. */
export function fromShift(shift: string): string | undefined {
	const parts = shift.trim().split(/\s+/);
	const written = parts.map((part) => {
		const [, sign, count, unit = ""] = /^([+-]?)(\d{1,6})([A-Za-z])$/.exec(part) ?? [];
		const ours = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
		return ours && `${sign || "+"}${count}${ours}`;
	});
	return written.every((part) => part !== undefined) ? written.join(" ") : undefined;
}

/** Moment's `7;days` → `+7d`. */
export function fromMomentAdd(add: string, sign: "+" | "-"): string | undefined {
	const [, minus, count, unit = ""] = /^\s*(-?)(\d{1,6})\s*;\s*([A-Za-z]+?)s?\s*$/.exec(add) ?? [];
	const ours = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
	if (ours === undefined) return undefined;
	const backwards = (sign === "-") !== (minus === "-");
	return `${backwards ? "-" : "+"}${count}${ours}`;
}

/** espanso's offset, in seconds, in the largest unit that fits. */
export function fromSeconds(seconds: number): string | undefined {
	if (!Number.isFinite(seconds) || seconds === 0) return undefined;
	const sign = seconds < 0 ? "-" : "+";
	const whole = Math.abs(Math.round(seconds));
	if (whole % 86_400 === 0) return `${sign}${whole / 86_400}d`;
	if (whole % 3_600 === 0) return `${sign}${whole / 3_600}h`;
	return `${sign}${Math.round(whole / 60)}min`;
}

/** A date in Liquid. */
export function dateOutput(format: string, shift?: string, from = "now"): string {
	return `{{ "${from}"${shift ? ` | shift: "${shift}"` : ""} | date: "${format}" }}`;
}
