/** Token buckets in memory: so many at once, then so many a second. Each process counts for itself. */
import type { Clock } from "../../lib/base/clock.ts";

export interface Rate {
	readonly perSecond: number;
	readonly burst: number;
}

/** By token, and for everything that needs none by address. */
export const RATES = {
	push: { perSecond: 2, burst: 20 },
	pull: { perSecond: 5, burst: 60 },
	other: { perSecond: 5, burst: 60 },
	/** Joining, creating, refreshing: five a minute, a whole office behind one address at once. */
	enter: { perSecond: 5 / 60, burst: 30 },
	open: { perSecond: 20, burst: 100 },
} as const satisfies Record<string, Rate>;
export type RateName = keyof typeof RATES;
export type Rates = Readonly<Record<RateName, Rate>>;

const MOST_KEPT = 50_000;

/** Asks for one; undefined: granted, otherwise the seconds to wait. */
export type RateLimiter = (name: RateName, who: string) => number | undefined;

export function createRateLimiter(rates: Rates, clock: Clock): RateLimiter {
	const buckets = new Map<string, { left: number; at: number }>();

	return (name, who) => {
		const { perSecond, burst } = rates[name];
		const key = `${name} ${who}`;
		const now = clock();
		const bucket = buckets.get(key) ?? { left: burst, at: now };
		const left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
		// Taken out and put back: the map's order is then that of use, and the longest unused goes first.
		buckets.delete(key);
		const granted = left >= 1;
		buckets.set(key, { left: granted ? left - 1 : left, at: now });
		const oldest = buckets.keys().next().value;
		if (buckets.size > MOST_KEPT && oldest !== undefined) buckets.delete(oldest);
		return granted ? undefined : Math.ceil((1 - left) / perSecond);
	};
}
