/** Search over messages and notes, of one person or of everyone. */
import type { TimelineItem } from "../../contract/timeline.ts";
import { foldedLine, wantedPieces } from "../../history/fold.ts";
import { type Hit, type OpenShelf, search, shelved } from "../../history/shelves.ts";
import type { HistoryTools } from "./history-tools.ts";
import { openMessages, openNotes, openShelves, sealedShelves } from "./open-rows.ts";
import { rowsWith } from "./rows-with.ts";

export interface Found {
	readonly items: readonly TimelineItem[];
	/** Also those beyond the first. */
	readonly total: number;
}

/** All shelves, opened, as long as this worker lives and nothing was written. */
let held: { readonly stamp: string; readonly shelves: readonly OpenShelf[] } | undefined;
/** Counts writes of this worker to the shelves; other contexts never write them. */
let writes = 0;

export function shelvesChanged(): void {
	writes += 1;
	held = undefined;
}

/** `owners`: only there; everyone without. Undefined: locked. Newest first. */
export async function find(
	tools: HistoryTools,
	query: string,
	{ owners, most }: { readonly owners?: readonly string[] | undefined; readonly most: number },
): Promise<Found | undefined> {
	const pieces = wantedPieces(query);
	const shelves = owners ? await shelvesOf(tools, owners) : await allShelves(tools);
	if (!shelves) return undefined;
	if (pieces.length === 0) return { items: [], total: 0 };
	const { newest, total } = search(shelves, pieces, most);
	const items = await itemsOf(tools, newest);
	return items && { items, total };
}

async function shelvesOf({ db, vault }: HistoryTools, owners: readonly string[]) {
	return openShelves(vault, await rowsWith(db.shelves, "owner", owners));
}

async function allShelves(tools: HistoryTools): Promise<readonly OpenShelf[] | undefined> {
	const stamp = `${writes} ${await tools.vault.state()}`;
	if (held?.stamp === stamp) return held.shelves;
	const shelves = await openShelves(tools.vault, await tools.db.shelves.toArray());
	held = shelves && { stamp, shelves };
	return shelves;
}

async function itemsOf(tools: HistoryTools, hits: readonly Hit[]): Promise<TimelineItem[] | undefined> {
	const { db, vault } = tools;
	const idsOf = (isNote: boolean) =>
		hits.flatMap(({ owner, id }) => (owner.startsWith("note:") === isNote ? [id] : []));
	const tables = [db.messages, db.notes, db.conversations];
	const { messages, notes, conversations } = await db.transaction("r", tables, async () => {
		const [messages, notes] = await Promise.all([
			rowsOf(db.messages.bulkGet(idsOf(false))),
			rowsOf(db.notes.bulkGet(idsOf(true))),
		]);
		const keys = [...new Set(messages.map(({ conversation }) => conversation))];
		return { messages, notes, conversations: await rowsOf(db.conversations.bulkGet(keys)) };
	});
	const openedMessages = await openMessages(vault, messages);
	const openedNotes = await openNotes(vault, notes);
	if (!openedMessages || !openedNotes) return undefined;
	const platforms = new Map(conversations.map(({ key, platform }) => [key, platform]));
	const items = new Map<string, TimelineItem>();
	for (const message of openedMessages) {
		const platform = platforms.get(message.conversation);
		if (platform) items.set(message.id, { kind: "message", platform, message });
	}
	for (const { id, text, pinned, createdAt, deletedAt } of openedNotes) {
		if (deletedAt === undefined) items.set(id, { kind: "note", note: { id, text, pinned, createdAt } });
	}
	return hits.flatMap(({ id }) => items.get(id) ?? []);
}

async function rowsOf<Row>(rows: PromiseLike<readonly (Row | undefined)[]>): Promise<Row[]> {
	return (await rows).filter((row) => row !== undefined);
}

/** Shelves thrown away with something that stood on them are made anew from what is left. */
export async function shelveAnew(tools: HistoryTools, owner: string): Promise<void> {
	const { db, vault } = tools;
	const contactId = owner.startsWith("note:") ? owner.slice("note:".length) : undefined;
	const rows =
		contactId === undefined
			? await openMessages(
					vault,
					await db.messages
						.where("[conversation+place]")
						.between([owner, -Infinity], [owner, Infinity])
						.toArray(),
				)
			: await openNotes(vault, await db.notes.where("contactId").equals(contactId).toArray());
	if (!rows) return;
	const lines = rows.map((row) => ({
		id: row.id,
		at: "at" in row ? row.at : row.createdAt,
		words: foldedLine(row.text),
	}));
	const shelves = await sealedShelves(vault, shelved(owner, [], lines));
	if (!shelves) return;
	await db.transaction("rw", db.shelves, async () => {
		await db.shelves.where("owner").equals(owner).delete();
		await db.shelves.bulkAdd(shelves);
	});
	shelvesChanged();
}
