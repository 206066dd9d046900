/** Clocks of conversations, samples of answered turns, and what corrections taught. */
import type { ConversationClock, Sample } from "../contract/conversation-clock.ts";
import type { ThreadKey } from "../contract/page-view.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { AsideDatabase, LearnedFeature } from "./database.ts";

export function readClock(db: AsideDatabase, key: ThreadKey): Promise<ConversationClock | undefined> {
	return db.clocks.get(key);
}

export interface Change {
	readonly record: ConversationClock;
	/** Answered turns that became samples with this change. */
	readonly samples: readonly Sample[];
}

/** Reads, changes and writes one clock in a single transaction; `change` gives undefined to leave it. */
export function changeClock(
	db: AsideDatabase,
	key: ThreadKey,
	change: (record: ConversationClock | undefined) => Change | undefined,
): Promise<ConversationClock | undefined> {
	return db.transaction("rw", db.clocks, db.samples, async () => {
		const next = change(await db.clocks.get(key));
		if (!next) return undefined;
		let { record } = next;
		if (next.samples.length > 0) {
			const ids = await db.samples.bulkAdd([...next.samples], { allKeys: true });
			const sampleId = ids.at(-1);
			if (sampleId !== undefined) record = { ...record, sampleId };
		}
		await db.clocks.put(record);
		return record;
	});
}

/** Changes several in a single transaction: all or none. Gives those that were changed. */
export function changeClocks(
	db: AsideDatabase,
	keys: readonly ThreadKey[],
	change: (record: ConversationClock) => ConversationClock | undefined,
): Promise<ConversationClock[]> {
	return db.transaction("rw", db.clocks, async () => {
		const known = await clocksOf(db, keys);
		const changed = known.flatMap((record) => (record && change(record)) ?? []);
		await db.clocks.bulkPut(changed);
		return changed;
	});
}

/** The outcome of a conversation is part of its newest sample. */
export async function writeOutcome(
	db: AsideDatabase,
	sampleId: number,
	outcome: NonNullable<Sample["outcome"]>,
): Promise<void> {
	await db.samples.update(sampleId, { outcome });
}

/** Read at once: one by one, as a filter reads, takes ten times as long. */
const AT_ONCE = 256;

/** Those who wait, first ones first. */
export async function waitingClocks(
	db: AsideDatabase,
	most: number,
	keep: (record: ConversationClock) => boolean = () => true,
): Promise<ConversationClock[]> {
	const found: ConversationClock[] = [];
	const seen = new Set<ThreadKey>();
	let [from, size] = [Number.NEGATIVE_INFINITY, AT_ONCE];
	for (;;) {
		const some = await db.clocks.where("rank").aboveOrEqual(from).limit(size).toArray();
		const fresh = some.filter(({ threadKey }) => !seen.has(threadKey));
		for (const record of fresh) seen.add(record.threadKey);
		found.push(...fresh.filter(keep));
		if (found.length >= most || some.length < size) return found.slice(0, most);
		// More of one rank than are read at once.
		if (fresh.length === 0) size *= 2;
		from = some.at(-1)?.rank ?? from;
	}
}

/** The one behind this one, of equals by their keys. Undefined for the last. */
export async function waitingAfter(
	db: AsideDatabase,
	{ rank = 0, threadKey }: ConversationClock,
): Promise<ConversationClock | undefined> {
	// An index holds equals in the order of their keys.
	const equal = await db.clocks.where("rank").equals(rank).toArray();
	return equal.find((one) => one.threadKey > threadKey) ?? db.clocks.where("rank").above(rank).first();
}

export function countWaiting(db: AsideDatabase): Promise<number> {
	return db.clocks.orderBy("rank").count();
}

/** Those of whom something is to be told by `now` (epoch ms). */
export function clocksToTell(db: AsideDatabase, now: number): Promise<ConversationClock[]> {
	return db.clocks.where("wakeAt").belowOrEqual(now).toArray();
}

/** The moment (epoch ms) of the next that is to be told. */
export async function nextWake(db: AsideDatabase): Promise<number | undefined> {
	return (await db.clocks.orderBy("wakeAt").first())?.wakeAt;
}

/** Conversations of this platform that are shown under this name; more than one is as good as none. */
export function clocksNamed(
	db: AsideDatabase,
	platform: PlatformId,
	name: string,
): Promise<ConversationClock[]> {
	return db.clocks.where("[platform+name]").equals([platform, name]).limit(2).toArray();
}

export function clocksOf(
	db: AsideDatabase,
	keys: readonly ThreadKey[],
): Promise<(ConversationClock | undefined)[]> {
	return db.clocks.bulkGet([...keys]);
}

export function clocksSeenSince(db: AsideDatabase, since: number): Promise<ConversationClock[]> {
	return db.clocks.where("seenAt").above(since).toArray();
}

/** Gives every clock through `change`, e.g. after the standards changed. */
export async function changeAllClocks(
	db: AsideDatabase,
	change: (record: ConversationClock) => ConversationClock,
): Promise<void> {
	await db.transaction("rw", db.clocks, async () => {
		const all = await db.clocks.toArray();
		await db.clocks.bulkPut(all.map(change));
	});
}

export function readLearned(db: AsideDatabase): Promise<LearnedFeature[]> {
	return db.learned.toArray();
}

export async function writeLearned(db: AsideDatabase, features: readonly LearnedFeature[]): Promise<void> {
	await db.learned.bulkPut([...features]);
}
