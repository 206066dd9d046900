/** What a failed attempt means: what the person is told, and when the next one is made. Pure. */
import type { SyncTrouble } from "../contract/team.ts";
import type { SyncHealth } from "../db/sync-tables.ts";
import type { WireFailure } from "../wire/ask-server.ts";

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;
/** ms, also where a server asks for more. */
export const NEVER_LONGER = 24 * 60 * 60_000;

const TROUBLES: Partial<Readonly<Record<WireFailure["kind"], SyncTrouble>>> = {
	offline: "offline",
	late: "late",
	busy: "busy",
	"slow-down": "busy",
	foreign: "foreign",
	another: "another",
	"sign-in": "sign-in",
	"not-a-member": "removed",
	"client-too-old": "too-old",
	"team-full": "full",
};

export function troubleOf({ kind }: WireFailure): SyncTrouble {
	return TROUBLES[kind] ?? "failed";
}

/** Nothing but the person can help. */
export function isFinal(kind: SyncTrouble): boolean {
	return kind === "sign-in" || kind === "removed";
}

/** `random` from 0 to 1: the wait is drawn from all there is up to twice as long each time ("full jitter"). */
export function afterFailure(
	health: SyncHealth,
	failure: WireFailure,
	{ now, random }: { readonly now: number; readonly random: number },
): SyncHealth {
	const kind = troubleOf(failure);
	const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(health.failures, 20));
	const wait = Math.max(failure.wait ?? 0, Math.round(longest * random), 1_000);
	const since = health.trouble?.kind === kind ? health.trouble.since : now;
	return {
		...health,
		trouble: { kind, since },
		failures: health.failures + 1,
		notBefore: now + Math.min(wait, NEVER_LONGER),
	};
}

export function afterSuccess({ most }: SyncHealth, now: number): SyncHealth {
	return { key: "health", syncedAt: now, failures: 0, notBefore: 0, ...(most !== undefined && { most }) };
}
