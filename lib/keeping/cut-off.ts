/**
 * Before which moment something is too old (epoch ms); undefined where it is kept for ever. Months are those of the
 * calendar here: on 31 March, one month ago was the last day of February.
 */
export function cutOff(now: number, months: number): number | undefined {
	if (months === 0) return undefined;
	const then = new Date(now);
	const day = then.getDate();
	then.setDate(1);
	then.setMonth(then.getMonth() - months);
	const lastDay = new Date(then.getFullYear(), then.getMonth() + 1, 0).getDate();
	then.setDate(Math.min(day, lastDay));
	return then.getTime();
}
