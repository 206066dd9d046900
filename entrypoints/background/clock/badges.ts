/** A badge for each inbox row that certainly is one conversation. */
import type { Clock } from "../../../lib/base/clock.ts";
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import type { RowSeen } from "../../../lib/contract/rows-view.ts";
import type { PlatformId } from "../../../lib/contract/sites.ts";
import { clocksNamed, clocksOf } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import type { BadgeClock } from "../../../lib/response-times/badge.ts";
import { badgeClockOf } from "../../../lib/response-times/badge-clock.ts";
import { stateOf } from "../../../lib/response-times/judge.ts";
import { isShownBy } from "../../../lib/response-times/text-marks.ts";
import type { RuleBook } from "./rules.ts";

interface Needs {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly rules: RuleBook;
	/** Whether a teammate is answering there now. */
	readonly isTaken: (threadKey: ThreadKey) => Promise<boolean>;
}

/** Nothing is to be said of its time. */
const TAKEN: BadgeClock = { state: "none" };

export async function badgesOf(
	{ db, clock, rules, isTaken }: Needs,
	platform: PlatformId,
	rows: readonly RowSeen[],
): Promise<(BadgeClock | null)[]> {
	const law = await rules.read();
	const now = clock();
	const keyed = await clocksOf(
		db,
		rows.map(({ threadKey }) => threadKey ?? ""),
	);
	return Promise.all(
		rows.map(async (row, index) => {
			const record = row.threadKey === undefined ? await certain(db, platform, rows, row) : keyed[index];
			const threadKey = record?.threadKey ?? row.threadKey;
			const taken = threadKey !== undefined && (await isTaken(threadKey));
			const isQuiet = !record || (record.snoozedUntil ?? 0) > now;
			const told = isQuiet ? undefined : badgeClockOf(stateOf(record, law), now);
			return taken ? { ...(told ?? TAKEN), taken } : (told ?? null);
		}),
	);
}

/** By name and preview together: one conversation that ends with these words, in one row that shows both. */
async function certain(
	db: AsideDatabase,
	platform: PlatformId,
	rows: readonly RowSeen[],
	{ name, preview }: RowSeen,
): Promise<ConversationClock | undefined> {
	if (name === undefined || preview === undefined) return undefined;
	const alike = rows.filter((row) => row.name === name && row.preview === preview);
	if (alike.length > 1) return undefined;
	const [record, another] = await clocksNamed(db, platform, name);
	// Notices stand in transcripts as messages of nobody; the inbox shows the last one of somebody.
	const last = record?.turns.findLast(({ direction }) => direction !== "cannot tell");
	return record && !another && last && isShownBy(last, preview) ? record : undefined;
}
