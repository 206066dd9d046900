/** What a pulled page does to the device. Pure; all of it belongs into one transaction. */
import type { OutboxEntry, ReplicaRow, SyncPosition } from "../contract/sync-outbox.ts";
import { recordKey } from "../contract/sync-outbox.ts";
import type { PullReply } from "../contract/sync-wire.ts";

export interface Applied {
	readonly put: readonly ReplicaRow[];
	readonly position: SyncPosition;
	/** True with the last page of a reading from the beginning: rows of older generations are gone on the server. */
	readonly dropOlder: boolean;
	/** Acknowledged entries the replica has caught up with. */
	readonly dropEntries: readonly number[];
}

/** `known`: what the device holds of the page's records. */
export function applyPage(
	position: SyncPosition,
	page: PullReply,
	known: ReadonlyMap<string, ReplicaRow>,
	acked: readonly OutboxEntry[],
): Applied {
	const { generation } = position;
	const put = page.records
		.map((record): ReplicaRow => ({ ...record, key: recordKey(record), generation }))
		.filter((row) => page.first || row.seq > (known.get(row.key)?.seq ?? 0));
	return {
		put,
		position: {
			...position,
			cursor: page.cursor,
			past: page.cursor,
			seq: page.seq,
			reading: page.first && page.more,
		},
		dropOlder: page.first && !page.more,
		// After a restore the sequences of before mean nothing: those entries are based anew instead.
		dropEntries: position.anotherPast
			? []
			: acked.filter((entry) => (entry.seq ?? 0) <= page.seq).map((entry) => entry.mid),
	};
}

/** The server cannot go on from the cursor: everything is read anew. What the person changed stays. */
export function resetPosition(position: SyncPosition, anotherPast: boolean): SyncPosition {
	const { generation, nextMid, past } = position;
	return {
		seq: 0,
		generation: generation + 1,
		reading: true,
		anotherPast: anotherPast || position.anotherPast,
		nextMid,
		...(past !== undefined && !anotherPast && { past }),
	};
}
