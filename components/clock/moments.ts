/** Moments a person picks from, in the browser's own time zone. Epoch ms. */
export function inHours(hours: number, now: number): number {
	return now + hours * 3_600_000;
}

export function tomorrowAt(hour: number, now: number): number {
	const day = new Date(now);
	return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, hour).getTime();
}

/** As `<input type="datetime-local">` wants it. */
export function inputValue(at: number): string {
	const two = (number: number) => String(number).padStart(2, "0");
	const date = new Date(at);
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
