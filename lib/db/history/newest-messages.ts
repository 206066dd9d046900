import { Dexie } from "dexie";
import type { StoredMessage } from "../../contract/history.ts";
import type { AsideDatabase } from "../database.ts";

/**
 * The newest `most` of a conversation, or of what stands before a place, in their order. Read as a stretch of places at
 * once, as walking backwards takes a step for each: places are counted by ones, but for what was put in between or swept.
 */
export function newestMessages(
	db: AsideDatabase,
	key: string,
	most: number,
	before?: number,
): Promise<StoredMessage[]> {
	const from = (place: unknown) =>
		db.messages
			.where("[conversation+place]")
			.between([key, place], [key, before ?? Dexie.maxKey], true, before === undefined);
	return db.transaction("r", db.messages, async () => {
		const all = () => from(Dexie.minKey);
		const [first, last] = await Promise.all([all().first(), all().last()]);
		if (!first || !last) return [];
		for (let reach = most; ; reach *= 4) {
			const begin = Math.max(first.place, last.place - reach + 1);
			const rows = await from(begin).toArray();
			if (rows.length >= most || begin === first.place) return rows.slice(-most);
		}
	});
}
