/** Turns the cast into a site's threads, with that site's ids, and makes as many more as asked for. */
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { CAST, type CastThread } from "./cast.ts";

const MINUTE = 60_000;
const FIRST_NAMES = ["Kim", "Lena", "Marek", "Nora", "Otto", "Pia", "Quirin", "Rosa", "Sven", "Tara"];
const OPENERS = ["Hello there", "Guten Morgen", "Καλημέρα", "Buongiorno", "Dzień dobry", "Hej hej"];

/** How a site names its threads and people. `index` counts all threads of the page, from 0. */
export interface SiteIds {
	readonly threadId: (thread: CastThread, index: number) => string;
	readonly personId: (thread: CastThread, index: number) => string | undefined;
	/** `sequence` counts all messages of the page. */
	readonly messageId: (sequence: number) => string;
}

/** A lower-case UUID that is the same at each load. */
export function steadyUuid(sequence: number): string {
	const hex = sequence.toString(16).padStart(8, "0");
	return `${hex}-5a5a-4b4b-8c8c-${hex.padStart(12, "d")}`;
}

function madeUp(index: number): CastThread {
	const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? "Kim";
	const opener = OPENERS[index % OPENERS.length] ?? "Hello";
	const ago = 16 * 24 * 60 + index * 90;
	return {
		name: `${first} Stand-in ${index + 1}`,
		handle: `${first.toLowerCase()}.standin${index + 1}`,
		kind: "person",
		unread: index % 7 === 3,
		lines: [
			{ from: "them", text: `${opener}, question number ${index + 1}`, ago },
			...(index % 3 === 0 ? [{ from: "me", text: `Answer ${index + 1}`, ago: ago - 10 } as const] : []),
		],
	};
}

/** The cast with a site's ids, then `extra` made-up threads, all older than the cast's. */
export function makeThreads(
	ids: SiteIds,
	extra: number,
	cast: readonly CastThread[] = CAST,
): ReplicaThread[] {
	const loadedAt = Date.now();
	let sequence = 0;
	const all = [...cast, ...Array.from({ length: extra }, (_, index) => madeUp(index))];
	return all.map((thread, index) => {
		const messages = thread.lines.map((line): ReplicaMessage => {
			sequence += 1;
			return {
				id: ids.messageId(sequence),
				from: line.from,
				text: line.text,
				at: loadedAt - line.ago * MINUTE,
				...line.more,
			};
		});
		const personId = thread.kind === "group" ? undefined : ids.personId(thread, index);
		return {
			id: ids.threadId(thread, index),
			kind: thread.kind,
			name: thread.name,
			handle: thread.handle,
			...(personId === undefined ? {} : { personId }),
			unread: thread.unread === true,
			messages,
		};
	});
}
