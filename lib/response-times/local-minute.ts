/** The clock on the wall of a time zone. */

/** Minutes since local midnight. */
export function minuteIn(zone: string, at: number): number {
	const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
	return time.hour * 60 + time.minute;
}

/** Epoch ms of a minute of the day (0 to 1440) that lies `days` after the day of `at`. */
export function momentOfMinute(
	zone: string,
	at: number,
	{ minute, days }: { readonly minute: number; readonly days: number },
): number {
	const whole = days + Math.floor(minute / 1_440);
	const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
	const time = { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
	return date.add({ days: whole }).toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds;
}

/** Epoch ms of the next such minute of such a weekday (Monday is 0), today's included even if it is past. */
export function nextOnWeekday(
	zone: string,
	now: number,
	{ weekday, minute }: { readonly weekday: number; readonly minute: number },
): number {
	const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).dayOfWeek - 1;
	return momentOfMinute(zone, now, { minute, days: (weekday - today + 7) % 7 });
}

/** Whether the browser knows the time zone. */
export function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
