/** Removing rows with what hangs on them. Each function runs inside a transaction of its caller. */
import { Dexie } from "dexie";
import type { RemovedKind } from "../../contract/keeping.ts";
import type { AsideDatabase } from "../database.ts";
import { keepingOf, REGISTERED } from "./register.ts";

export type Removed = Partial<Record<RemovedKind, number>>;

/** A conversation and every row that belongs to it. */
export async function removeConversation(db: AsideDatabase, key: string): Promise<Removed> {
	const removed: Removed = { conversations: (await db.conversations.get(key)) ? 1 : 0 };
	for (const table of REGISTERED) {
		const way = keepingOf(table)?.ofConversation;
		if (!way) continue;
		const rows = db.table(table).where(way.index);
		const ofIt = way.index.startsWith("[")
			? rows.between([key, Dexie.minKey], [key, Dexie.maxKey])
			: rows.equals(key);
		const count = await ofIt.delete();
		if (way.kind) removed[way.kind] = (removed[way.kind] ?? 0) + count;
	}
	await db.shelves.where("owner").equals(key).delete();
	await db.conversations.delete(key);
	return removed;
}

/**
 * Messages of any conversations, by their rows. Their words leave the search at once: a shelf that holds one of them is
 * cut, or, where the lock has sealed it, thrown away whole; what else stood on it is told in `unshelved`.
 */
export async function removeMessages(
	db: AsideDatabase,
	messages: readonly { readonly id: string; readonly conversation: string }[],
): Promise<readonly string[]> {
	const ids = new Set(messages.map(({ id }) => id));
	await db.messages.bulkDelete([...ids]);
	const perConversation = new Map<string, number>();
	for (const { conversation } of messages) {
		perConversation.set(conversation, (perConversation.get(conversation) ?? 0) + 1);
	}
	for (const [key, count] of perConversation) {
		await db.conversations
			.where("key")
			.equals(key)
			.modify((row) => {
				Object.assign(row, { messageCount: Math.max(0, row.messageCount - count) });
			});
	}
	return cutShelves(db, [...perConversation.keys()], ids);
}

/** Owners whose words are no longer complete on the shelves. */
export async function cutShelves(
	db: AsideDatabase,
	owners: readonly string[],
	ids: ReadonlySet<string>,
): Promise<readonly string[]> {
	const unshelved = new Set<string>();
	const shelves = await db.shelves.where("owner").anyOf(owners).toArray();
	for (const shelf of shelves) {
		if (shelf.id === undefined || !shelf.ids.some((id) => ids.has(id))) continue;
		if (typeof shelf.words !== "string") {
			await db.shelves.delete(shelf.id);
			unshelved.add(shelf.owner);
			continue;
		}
		const lines = shelf.words.split("\n");
		const stays = shelf.ids.map((id) => !ids.has(id));
		await db.shelves.put({
			...shelf,
			ids: shelf.ids.filter((_, line) => stays[line]),
			ats: shelf.ats.filter((_, line) => stays[line]),
			words: lines.filter((_, line) => stays[line]).join("\n"),
		});
	}
	return [...unshelved];
}
