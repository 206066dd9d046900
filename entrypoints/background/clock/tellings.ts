/** Tells what is due, once, and sets the one alarm for what comes next. Survives restarts: all it knows is in the database. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import { changeClock, clocksToTell, nextWake } from "../../../lib/db/clock-store.ts";
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

/** Tells everything due, and wakes who slept until now. True: whoever shows clocks should look again. */
export async function tellDue(needs: Needs): Promise<boolean> {
	const { db, clock, rules } = needs;
	const law = await rules.read();
	const now = clock();
	const quiet = quietUntil(law.standards, now);
	const told: Told[] = [];
	let isAwake = false;
	for (const { threadKey } of await clocksToTell(db, now)) {
		// In one transaction with its name: whatever happens next, it is not told again.
		let tellings: readonly Telling[] = [];
		const record = await changeClock(db, threadKey, (known) => {
			const step = known && tellOne(known, law, { now, quiet });
			tellings = step?.tellings ?? [];
			isAwake ||= known?.snoozedUntil !== step?.record.snoozedUntil;
			return step && { record: step.record, samples: [] };
		});
		if (record) told.push(...tellings.map((telling) => ({ record, telling })));
	}
	if (told.length > 0) await needs.notify(told);
	return isAwake || told.length > 0;
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

/** Sets the alarm for what comes next; `otherwise`: a moment at which the toolbar changes by itself, epoch ms. */
export async function planNext({ db }: Pick<Needs, "db">, otherwise: number | undefined): Promise<void> {
	const moments = [await nextWake(db), otherwise].filter((at) => at !== undefined);
	if (moments.length === 0) {
		await browser.alarms.clear(CLOCK_ALARM);
		return;
	}
	browser.alarms.create(CLOCK_ALARM, { when: Math.max(Date.now() + SOONEST, Math.min(...moments)) });
}
