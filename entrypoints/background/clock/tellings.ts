/**
 * Tells what is due, once, and sets the one alarm for what comes next. All it knows is in the database: what is due is
 * taken first, then shown, then done with. A worker killed in between leaves it taken; the next one shows the same
 * notification once more, in place of one that may stand already.
 */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { logFault } from "../../../lib/base/log.ts";
import type { ConversationClock, Telling } from "../../../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { changeClocks, clocksToTell, nextWake } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { agendaOf, dueNow, quietUntil } from "../../../lib/response-times/agenda.ts";
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
	/** May be asked twice for the same: to be shown in place of what the first one showed. */
	readonly notify: (told: readonly Told[]) => Promise<void>;
}

export const CLOCK_ALARM = "clock";
/** ms. Browsers hold alarms to half a minute or so; sooner would not come sooner. */
const SOONEST = 30_000;

export interface Teller {
	/** Tells everything due, and wakes who slept until now. True: whoever shows clocks should look again. */
	tellDue(): Promise<boolean>;
}

/** One for each worker: who asks while it tells is told of what came due since. */
export function createTeller(needs: Needs): Teller {
	let last: Promise<unknown> = Promise.resolve();
	return {
		tellDue() {
			const told = last.then(() => tellDue(needs));
			// Whoever asked is told of the failure; the next in turn is not.
			last = told.catch(() => undefined);
			return told;
		},
	};
}

async function tellDue(needs: Needs): Promise<boolean> {
	const { db, clock, rules } = needs;
	const law = await rules.read();
	const now = clock();
	const quiet = quietUntil(law.standards, now);
	const due = await clocksToTell(db, now);
	if (due.length === 0) return false;
	const isQuiet = quiet !== undefined;
	// As they were taken together, so that the browser knows the notification again.
	if (!isQuiet) await show(needs, law, due);
	let isAwake = false;
	const looked = await changeClocks(db, keysOf(due), (known) => {
		const next = taken(known, law, { now, quiet });
		isAwake ||= known.snoozedUntil !== next.snoozedUntil;
		return next;
	});
	if (!isQuiet) await show(needs, law, looked);
	return isAwake || [...due, ...looked].some(({ showing }) => showing);
}

/** Shows what was taken of these, and is done with it. */
async function show(
	{ db, clock, notify }: Needs,
	law: Rules,
	records: readonly ConversationClock[],
): Promise<void> {
	const told = records.flatMap((record) => (record.showing ?? []).map((telling) => ({ record, telling })));
	if (told.length === 0) return;
	try {
		await notify(told);
	} catch (error) {
		// A browser that refuses it now refuses it at every look.
		logFault("clock:notify", error);
	}
	const shown = told.map(({ record }) => record);
	await changeClocks(db, keysOf(shown), ({ showing: _, ...record }) => indexed(record, law, clock()));
}

function keysOf(records: readonly ConversationClock[]): ThreadKey[] {
	return [...new Set(records.map(({ threadKey }) => threadKey))];
}

interface Moment {
	readonly now: number;
	readonly quiet: number | undefined;
}

function taken(known: ConversationClock, law: Rules, { now, quiet }: Moment): ConversationClock {
	const isOver = known.snoozedUntil !== undefined && known.snoozedUntil <= now;
	const { snoozedUntil: _, ...awake } = known;
	const record: ConversationClock = isOver ? awake : known;
	const state = stateOf(record, law);
	const step = dueNow(agendaOf(agendaInputOf(record, state, law)), now, quiet);
	const told = [...record.told, ...step.told].slice(-MOST_TOLD);
	const showing = step.now.length > 0 ? { showing: [...step.now] } : {};
	const next = indexed({ ...record, told, ...showing }, law, now);
	// What waits for the end of quiet hours sleeps until then.
	const held = quiet !== undefined && next.wakeAt !== undefined && next.wakeAt <= now;
	return held ? { ...next, wakeAt: quiet } : next;
}

const MOST_TOLD = 100;

/** Rings again should this worker end before it has planned what comes next. */
export function holdAlarm(): void {
	browser.alarms.create(CLOCK_ALARM, { when: Date.now() + SOONEST });
}

/** Sets the alarm for what comes next; `otherwise`: a moment at which the toolbar changes by itself, epoch ms. */
export async function planNext({ db }: Pick<Needs, "db">, otherwise: number | undefined): Promise<void> {
	const moments = [await nextWake(db), otherwise].filter((at) => at !== undefined);
	if (moments.length === 0) {
		await browser.alarms.clear(CLOCK_ALARM);
		return;
	}
	browser.alarms.create(CLOCK_ALARM, { when: Math.max(Date.now() + SOONEST, Math.min(...moments)) });
}
