/** A store of made-up people and messages, laid straight into the extension's database. */
import type { Page } from "@playwright/test";
import { foldedLine } from "../../lib/history/fold.ts";
import { shelved } from "../../lib/history/shelves.ts";

export interface Known {
	readonly threadKey: string;
	readonly name: string;
}

const PEOPLE = 1_000;
/** Conversations are laid in pieces of this many, so that no message between processes grows large. */
const AT_ONCE = 50;
const DAY = 24 * 60 * 60_000;
const WORDS =
	"order parcel lamp blue green delivery Thursday Köln street invoice refund size medium large thanks please when arrive broken photo number reply tomorrow morning evening price offer booking table garden window".split(
		" ",
	);

/** `messages` over all, evenly; `known` are among the thousand, each with a note that names them. */
export async function layStore(desk: Page, known: readonly Known[], messages: number): Promise<void> {
	const each = messages / PEOPLE;
	for (let first = 0; first < PEOPLE; first += AT_ONCE) {
		const people = Array.from({ length: AT_ONCE }, (_, at) => personOf(first + at, known[first + at], each));
		await put(desk, {
			contacts: people.map(({ contact }) => contact),
			identities: people.map(({ identity }) => identity),
			notes: people.map(({ note }) => note),
			conversations: people.map(({ conversation }) => conversation),
			messages: people.flatMap((person) => person.messages),
			shelves: people.flatMap((person) => person.shelves),
		});
	}
}

function personOf(number: number, known: Known | undefined, count: number) {
	const key = known?.threadKey ?? `x:${9_000_000 + number}-${19_000_000 + number}`;
	const name = known?.name ?? `Person ${number} Example`;
	const now = Date.now();
	const nothing = { tags: [], vip: false, fields: {}, consent: [], sales: [] };
	const seen = { firstSeenAt: now, lastSeenAt: now };
	const messages = Array.from({ length: count }, (_, place) => ({
		id: `m${number}-${place}`,
		conversation: key,
		place,
		direction: place % 2 ? "out" : "in",
		text: textOf(number * 131 + place * 17),
		at: now - DAY - (count - place) * 60_000,
		precision: "minute",
		seenAt: now - DAY,
		platformId: `old-${number}-${place}`,
	}));
	const lines = messages.map(({ id, at, text }) => ({ id, at, words: foldedLine(text) }));
	const note = { id: `n${number}`, contactId: `c${number}`, text: `Note on ${name}`, pinned: false };
	return {
		contact: { id: `c${number}`, ...nothing, createdAt: now, updatedAt: now },
		identity: {
			id: `~${key}`,
			platform: "x",
			contactId: `c${number}`,
			name,
			formerNames: [],
			formerHandles: [],
			...seen,
		},
		note: { ...note, createdAt: now },
		conversation: {
			key,
			platform: "x",
			identityId: `~${key}`,
			title: name,
			isGroup: false,
			members: [],
			messageCount: count,
			...seen,
			lastMessageAt: now - DAY,
		},
		messages,
		shelves: shelved(key, [], lines),
	};
}

/** Some sixty characters, as messages have. */
function textOf(seed: number): string {
	const words = Array.from({ length: 9 }, (_, at) => WORDS[(seed * 7 + at * at * 13 + at) % WORDS.length]);
	return `${words.join(" ")} ${seed}`;
}

function put(desk: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
	return desk.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(Object.keys(rows), "readwrite");
					for (const [table, some] of Object.entries(rows)) {
						for (const row of some) work.objectStore(table).put(row);
					}
					work.onabort = () => reject(work.error);
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		tables,
	);
}
