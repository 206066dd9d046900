/** Keeps the clock of every conversation: hears what is seen, takes decisions, and answers what the clocks say. */
import type { Clock } from "../../../lib/base/clock.ts";
import type { ClockAction, ClockTold, ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import type { PageView, ThreadKey } from "../../../lib/contract/page-view.ts";
import type { RowSeen } from "../../../lib/contract/rows-view.ts";
import type { PlatformId } from "../../../lib/contract/sites.ts";
import {
	type Change,
	changeAllClocks,
	changeClock,
	clocksOf,
	clocksSeenSince,
	readClock,
	writeOutcome,
} from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import {
	newConversation,
	type Propose,
	seePage,
	seeRow,
	turnsOf,
} from "../../../lib/response-times/conversation.ts";
import { decide } from "../../../lib/response-times/decide.ts";
import { indexed, newSamples, type Rules, toldOf } from "../../../lib/response-times/judge.ts";
import { openingsOf, responsivenessOf } from "../../../lib/response-times/very-responsive.ts";
import type { RuleBook } from "./rules.ts";
import type { Standing } from "./standing.ts";

export interface KeeperNeeds {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly rules: RuleBook;
	readonly propose: () => Promise<Propose>;
	/** Learns from a correction of a conversation that was as it is `before`. */
	readonly teach: (before: ConversationClock, action: ClockAction) => Promise<void>;
	/** Something about the clocks changed. */
	readonly onChanged: () => Promise<void>;
}

export type ClockKeeper = ReturnType<typeof createClockKeeper>;

const DAY = 86_400_000;

export function createClockKeeper(needs: KeeperNeeds) {
	const { db, clock, rules } = needs;
	return {
		seeConversation: (view: PageView) => seeConversation(needs, view),
		seeRows: (platform: PlatformId, rows: readonly RowSeen[]) => seeRows(needs, platform, rows),
		stand: (key: ThreadKey, standing: Standing) => stand(needs, key, standing),
		act: (key: ThreadKey, action: ClockAction) => act(needs, key, action),
		async read(key: ThreadKey): Promise<ClockTold | undefined> {
			const record = await readClock(db, key);
			return record && tell(needs, record, await rules.read());
		},
		/** After the standards changed. */
		async judgeAgain(): Promise<void> {
			const law = await rules.read();
			const now = clock();
			await changeAllClocks(db, (record) => indexed(record, law, now));
			await needs.onChanged();
		},
	};
}

async function seeConversation(needs: KeeperNeeds, view: PageView): Promise<void> {
	const { threadKey } = view;
	if (threadKey === undefined || !isConversation(view)) return;
	const [law, propose] = [await needs.rules.read(), await needs.propose()];
	const now = needs.clock();
	const seen = { ...view, threadKey };
	await changeClock(needs.db, threadKey, (known) => {
		const record = known ?? newConversation(threadKey, view.platform, view.contact?.name ?? "");
		return settled(seePage(record, seen, { now, propose }), law, now);
	});
	await needs.onChanged();
}

/** Only rows that carry their conversation's id say something new: a name alone may be anybody's. */
async function seeRows(needs: KeeperNeeds, platform: PlatformId, rows: readonly RowSeen[]): Promise<void> {
	const keyed = rows.flatMap((row) => (row.threadKey === undefined ? [] : [{ row, key: row.threadKey }]));
	if (keyed.length === 0) return;
	const law = await needs.rules.read();
	const now = needs.clock();
	const known = await clocksOf(
		needs.db,
		keyed.map(({ key }) => key),
	);
	let changed = false;
	for (const [index, { row, key }] of keyed.entries()) {
		const before = known[index];
		if (!rowSaysMore(before, row) || (before && !seeRow(before, row, now))) continue;
		const next = await changeClock(needs.db, key, (record) => {
			const seen = seeRow(record ?? newConversation(key, platform, row.name ?? ""), row, now);
			return seen && settled(seen, law, now);
		});
		changed ||= next !== undefined;
	}
	if (changed) await needs.onChanged();
}

async function stand(needs: KeeperNeeds, key: ThreadKey, standing: Standing): Promise<void> {
	const law = await needs.rules.read();
	const now = needs.clock();
	const changed = await changeClock(needs.db, key, (known) => {
		const isSame = known?.isVip === standing.isVip && (known.worth ?? 0) === (standing.worth ?? 0);
		return known && !isSame ? settled({ ...known, ...standing }, law, now) : undefined;
	});
	if (changed) await needs.onChanged();
}

async function act(needs: KeeperNeeds, key: ThreadKey, action: ClockAction): Promise<ClockTold | undefined> {
	const law = await needs.rules.read();
	const now = needs.clock();
	let before: ConversationClock | undefined;
	const record = await changeClock(needs.db, key, (known) => {
		before = known;
		return known && settled(decide(known, action, now), law, now);
	});
	if (!record || !before) return undefined;
	await needs.teach(before, action);
	if (action.do === "resolve" && record.sampleId !== undefined) {
		await writeOutcome(needs.db, record.sampleId, action.outcome);
	}
	await needs.onChanged();
	return tell(needs, record, law);
}

async function tell(needs: KeeperNeeds, record: ConversationClock, law: Rules): Promise<ClockTold> {
	const told = toldOf(record, law, needs.clock());
	if (!isFacebook(record)) return told;
	const { average, todo, ...responsive } = await responsiveness(needs, law);
	return {
		...told,
		responsive: {
			...responsive,
			days: law.standards.responsive.days,
			...(average === undefined ? {} : { average }),
			...(todo === undefined ? {} : { todo }),
		},
	};
}

async function responsiveness({ db, clock }: KeeperNeeds, { standards }: Rules) {
	const now = clock();
	const recent = await clocksSeenSince(db, now - standards.responsive.days * DAY);
	const openings = recent
		.filter((record) => isFacebook(record) && !record.isGroup)
		.flatMap((record) => openingsOf(turnsOf(record), record.closings));
	return responsivenessOf(openings, standards.responsive, now);
}

/** Where Meta gives the badge. */
function isFacebook({ platform }: ConversationClock): boolean {
	return platform === "facebook" || platform === "business";
}

function isConversation({ state }: PageView): boolean {
	return state === "thread" || state === "group" || state === "request";
}

/** A conversation that was never seen starts a clock with a customer's message only. */
function rowSaysMore(record: ConversationClock | undefined, row: RowSeen): boolean {
	return record !== undefined || row.previewDirection === "in";
}

function settled(record: ConversationClock, law: Rules, now: number): Change {
	const fresh = newSamples(record, law);
	const sampledTo = fresh.at(-1)?.place ?? record.sampledTo;
	const kept = sampledTo === undefined ? record : { ...record, sampledTo };
	return { record: indexed(kept, law, now), samples: fresh.map(({ sample }) => sample) };
}
