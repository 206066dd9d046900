/**
 * Dates in a template: the strftime codes of the field's Liquid, with day and month names of the variant's language.
 * Codes: %A %a %B %b %d %e %-d %m %-m %H %-H %I %M %p %Y %y and %%, and `%x` (short date) and `%X` (short time) as the language writes them.
 */
const LONGEST_FORMAT = 200;

export function formatDate(at: Date, format: string, language: string): string {
	return format
		.slice(0, LONGEST_FORMAT)
		.replace(/%(-?)([a-zA-Z%])/g, (code, dash: string, letter: string) => {
			const part = datePart(at, letter, language);
			if (part === undefined) return code;
			return dash && /^0\d/.test(part) ? part.slice(1) : part;
		});
}

function datePart(at: Date, letter: string, language: string): string | undefined {
	const inLanguage = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language, options).format(at);
	const parts = new Map<string, () => string>([
		["A", () => inLanguage({ weekday: "long" })],
		["a", () => inLanguage({ weekday: "short" })],
		["B", () => monthInDate(at, "long", language)],
		["b", () => monthInDate(at, "short", language)],
		["d", () => twoDigits(at.getDate())],
		["e", () => String(at.getDate())],
		["m", () => twoDigits(at.getMonth() + 1)],
		["H", () => twoDigits(at.getHours())],
		["I", () => twoDigits(at.getHours() % 12 || 12)],
		["M", () => twoDigits(at.getMinutes())],
		["p", () => (at.getHours() < 12 ? "AM" : "PM")],
		["Y", () => String(at.getFullYear())],
		["y", () => twoDigits(at.getFullYear() % 100)],
		["x", () => inLanguage({ dateStyle: "short" })],
		["X", () => inLanguage({ timeStyle: "short" })],
		["%", () => "%"],
	]);
	return parts.get(letter)?.();
}

/** Greek, Polish and the Slavs decline the month beside a day: "23 Νοεμβρίου". Asked for inside a date, Intl gives that form. */
function monthInDate(at: Date, length: "long" | "short", language: string): string {
	const parts = new Intl.DateTimeFormat(language, { day: "numeric", month: length }).formatToParts(at);
	return parts.find(({ type }) => type === "month")?.value ?? "";
}

function twoDigits(value: number): string {
	return String(value).padStart(2, "0");
}
