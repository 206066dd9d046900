/** The list of those who wait. */
import type { Clock } from "../../../lib/base/clock.ts";
import type { ConversationClock, WaitingEntry } from "../../../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { readClock, waitingAfter, waitingClocks } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import type { WaitingFilter } from "../../../lib/messaging/protocol/clock.ts";
import { badgeFace } from "../../../lib/response-times/badge.ts";
import { waitingEntryOf } from "../../../lib/response-times/judge.ts";
import { fitsFilter } from "../../../lib/response-times/needs-reply.ts";
import type { RuleBook } from "./rules.ts";

interface Needs {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly rules: RuleBook;
}

export interface Waiting {
	readonly entries: WaitingEntry[];
	/** The filter lets more through than were asked for. */
	readonly more: boolean;
}

export async function listWaiting(
	{ db, clock, rules }: Needs,
	filter: WaitingFilter,
	most: number,
): Promise<Waiting> {
	const law = await rules.read();
	const now = clock();
	const isLate = (record: ConversationClock): boolean => {
		const entry = waitingEntryOf(record, law, now);
		return entry !== undefined && badgeFace(entry.badge, now).tone === "late";
	};
	const keep = (record: ConversationClock) => fitsFilter(filter, record, () => isLate(record));
	const records = await waitingClocks(db, most + 1, keep);
	const entries = records.slice(0, most).flatMap((record) => waitingEntryOf(record, law, now) ?? []);
	return { entries, more: records.length > most };
}

/** The next to answer: the one that stands behind the open one, and the first of the list when there is none. */
export async function nextWaiting(
	{ db }: Needs,
	after: ThreadKey | undefined,
): Promise<ConversationClock | undefined> {
	const open = after === undefined ? undefined : await readClock(db, after);
	const next = open?.rank === undefined ? undefined : await waitingAfter(db, open);
	if (next) return next;
	const [first] = await waitingClocks(db, 1);
	return first?.threadKey === after ? undefined : first;
}
