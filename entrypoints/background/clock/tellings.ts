/** Tells what is due, once, and sets the one alarm for what comes next. Survives restarts: all it knows is in the database. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import { changeClock, clocksToTell } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { agendaOf, dueNow, quietUntil, type Telling } from "../../../lib/response-times/agenda.ts";
import { agendaInputOf, indexed, type Rules, stateOf } from "../../../lib/response-times/judge.ts";
import type { RuleBook } from "./rules.ts";

export interface Told {
	readonly record: ConversationClock;
	readonly telling: Telling;
}

interface Needs {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly rules: RuleBook;
	readonly notify: (told: readonly Told[]) => Promise<void>;
}

export const CLOCK_ALARM = "clock";
/** ms. Browsers hold alarms to half a minute or so; sooner would not come sooner. */
const SOONEST = 30_000;

/** Tells everything due and plans the next waking. `otherwise`: a moment at which the toolbar changes by itself. */
export async function tellDue(needs: Needs, otherwise: number | undefined): Promise<void> {
	const { db, clock, rules } = needs;
	const law = await rules.read();
	const now = clock();
	const quiet = quietUntil(law.standards, now);
	const { due } = await clocksToTell(db, now);
	const told: Told[] = [];
	for (const { threadKey } of due) {
		// In one transaction with its name: whatever happens next, it is not told again.
		let tellings: readonly Telling[] = [];
		const record = await changeClock(db, threadKey, (known) => {
			const step = known && tellOne(known, law, { now, quiet });
			tellings = step?.tellings ?? [];
			return step && { record: step.record, samples: [] };
		});
		if (record) told.push(...tellings.map((telling) => ({ record, telling })));
	}
	if (told.length > 0) await needs.notify(told);
	await planNext(needs, { now, quiet, otherwise });
}

interface Moment {
	readonly now: number;
	readonly quiet: number | undefined;
}

function tellOne(
	known: ConversationClock,
	law: Rules,
	{ now, quiet }: Moment,
): { readonly record: ConversationClock; readonly tellings: readonly Telling[] } {
	const isOver = known.snoozedUntil !== undefined && known.snoozedUntil <= now;
	const { snoozedUntil: _, ...awake } = known;
	const record: ConversationClock = isOver ? awake : known;
	const state = stateOf(record, law);
	const step = dueNow(agendaOf(agendaInputOf(record, state, law)), now, quiet);
	const next = indexed({ ...record, told: [...record.told, ...step.told].slice(-MOST_TOLD) }, law, now);
	// What waits for the end of quiet hours sleeps until then.
	const held = quiet !== undefined && next.wakeAt !== undefined && next.wakeAt <= now;
	return { record: held ? { ...next, wakeAt: quiet } : next, tellings: step.now };
}

const MOST_TOLD = 100;

async function planNext(
	{ db }: Needs,
	{ now, otherwise }: Moment & { readonly otherwise: number | undefined },
): Promise<void> {
	const { next } = await clocksToTell(db, now);
	const moments = [next, otherwise].filter((at) => at !== undefined);
	if (moments.length === 0) {
		await browser.alarms.clear(CLOCK_ALARM);
		return;
	}
	browser.alarms.create(CLOCK_ALARM, { when: Math.max(Date.now() + SOONEST, Math.min(...moments)) });
}
