/** The order of those who wait, and why each stands where it stands. */
import type { InquiryType, Priority } from "../contract/response-times.ts";
import type { PlatformId } from "../contract/sites.ts";

export interface Waiter {
	/** Epoch ms; undefined where no target ends (no working time). */
	readonly due: number | undefined;
	readonly since: number;
	readonly priority: Priority;
	readonly isVip: boolean;
	/** Sales so far, in whole units of whatever currency. */
	readonly value: number;
	/** The reply is a follow-up that an acknowledgement promised. */
	readonly promised: boolean;
}

export interface Reason {
	readonly kind: "over" | "due" | "promised" | "unlimited";
	readonly urgent: boolean;
	readonly vip: boolean;
	readonly valued: boolean;
}

const HOUR = 3_600_000;
/** Head starts: an urgent message stands where a usual one does that is due two hours earlier, and so on. */
const URGENT = 2 * HOUR;
const VIP = HOUR;
const MOST_FOR_VALUE = HOUR;
/** Sales from which the whole head start is given; a tenth of it gives two thirds. */
const GREAT_VALUE = 1_000;

/** Lower comes first. Ending soonest, with head starts for priority, VIP and value. */
export function rankOf(waiter: Waiter): number {
	const end = waiter.due ?? Number.MAX_SAFE_INTEGER / 2 + waiter.since;
	return (
		end - (waiter.priority === "urgent" ? URGENT : 0) - (waiter.isVip ? VIP : 0) - headStart(waiter.value)
	);
}

function headStart(value: number): number {
	if (!(value > 0)) return 0;
	return Math.min(1, Math.log10(1 + value) / Math.log10(1 + GREAT_VALUE)) * MOST_FOR_VALUE;
}

export function reasonOf(waiter: Waiter, now: number): Reason {
	const kind =
		waiter.due === undefined
			? "unlimited"
			: now >= waiter.due
				? "over"
				: waiter.promised
					? "promised"
					: "due";
	return {
		kind,
		urgent: waiter.priority === "urgent",
		vip: waiter.isVip,
		valued: headStart(waiter.value) >= MOST_FOR_VALUE / 2,
	};
}

/** What of the list is asked for; without any of it all. */
export interface ListFilter {
	readonly platform?: PlatformId | undefined;
	readonly type?: InquiryType | undefined;
	readonly priority?: Priority | undefined;
	/** Only those past their target. */
	readonly late?: true | undefined;
}

/** `isLate` is asked only where it decides. */
export function fitsFilter(
	filter: ListFilter,
	one: { readonly platform: PlatformId; readonly type: InquiryType; readonly priority: Priority },
	isLate: () => boolean,
): boolean {
	if (filter.platform && one.platform !== filter.platform) return false;
	if (filter.type && one.type !== filter.type) return false;
	if (filter.priority && one.priority !== filter.priority) return false;
	return !filter.late || isLate();
}
