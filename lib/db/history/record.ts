/**
 * Keeps what is on screen. Reading, aligning and sealing come first, then one transaction writes it all: a worker that
 * dies leaves everything or nothing of a window, and the next window brings what is missing.
 */
import type { Conversation, Message, Shelf } from "../../contract/history.ts";
import type { MessageSeen } from "../../contract/page-view.ts";
import { foldedLine } from "../../history/fold.ts";
import { mergeWindow } from "../../history/merge-window.ts";
import { type OpenShelf, shelved } from "../../history/shelves.ts";
import type { AsideDatabase } from "../database.ts";
import type { Vault } from "../keeping/vault.ts";
import { shelvesChanged } from "./find.ts";
import { type HistoryTools, newMessageId } from "./history-tools.ts";
import { newestMessages } from "./newest-messages.ts";
import { openMessages, openShelves, sealedMessages, sealedShelves } from "./open-rows.ts";
import { areStill } from "./still.ts";
import { keepIdentity, type ThreadSeen } from "./whose.ts";

export type Recorded = "written" | "known" | "locked";

/** Messages read at first; a window that touches none of them needs the whole conversation. */
const TAIL = 400;
const LONGEST_MEMBERS = 500;
const SAME_VISIT = 60_000;

/** Must not run twice at once for one conversation. */
export async function recordWindow(
	tools: HistoryTools,
	seen: ThreadSeen,
	messages: readonly MessageSeen[],
): Promise<Recorded> {
	for (;;) {
		const recorded = await tryRecording(tools, seen, messages);
		if (recorded !== "again") return recorded;
	}
}

async function tryRecording(
	tools: HistoryTools,
	seen: ThreadSeen,
	messages: readonly MessageSeen[],
): Promise<Recorded | "again"> {
	const now = tools.clock();
	const merged = await merge(tools, seen, messages, now);
	if (merged === "locked") return "locked";
	const conversation = await tools.db.conversations.get(seen.threadKey);
	const isNews = !conversation || conversation.title !== seen.contact.name;
	if (merged.changed.length === 0 && !isNews && now - conversation.lastSeenAt < SAME_VISIT) return "known";
	return write(tools, { seen, now, ...merged });
}

interface MergedWindow {
	readonly changed: readonly Message[];
	readonly added: ReadonlySet<string>;
	readonly newest: Message | undefined;
}

async function merge(
	tools: HistoryTools,
	seen: ThreadSeen,
	messages: readonly MessageSeen[],
	now: number,
): Promise<MergedWindow | "locked"> {
	if (messages.length === 0) return { changed: [], added: new Set(), newest: undefined };
	for (const limit of [TAIL, Number.POSITIVE_INFINITY]) {
		const stored = await openMessages(tools.vault, await newestMessages(tools.db, seen.threadKey, limit));
		if (!stored) return "locked";
		const window = { conversation: seen.threadKey, messages, now, newId: newMessageId };
		const merged = mergeWindow(stored, { ...window, isTail: stored.length === limit });
		if (merged === "needs all") continue;
		const known = new Set(stored.map(({ id }) => id));
		const added = merged.changed.flatMap(({ id }) => (known.has(id) ? [] : [id]));
		return { changed: merged.changed, added: new Set(added), newest: merged.lines.at(-1) };
	}
	throw new Error("The whole conversation is never a tail");
}

interface Writing extends MergedWindow {
	readonly seen: ThreadSeen;
	readonly now: number;
}

async function write(tools: HistoryTools, writing: Writing): Promise<Recorded | "again"> {
	const { db, vault } = tools;
	const { seen, changed, added } = writing;
	const rows = await sealedMessages(vault, changed);
	const read = await shelvesFor(db, writing);
	const shelves = await sealedShelvesFor(vault, read, writing);
	if (!rows || !shelves) return "locked";
	const isWritten = await db.transaction(
		"rw",
		[db.contacts, db.identities, db.conversations, db.messages, db.shelves],
		async () => {
			if (!(await areStill(db, seen.threadKey, read))) return false;
			const identity = await keepIdentity(db, seen, writing.now);
			// What was erased or swept since it was read must not come back.
			const learned = rows.filter(({ id }) => !added.has(id));
			const gone = new Set<string>();
			for (const [index, row] of (await db.messages.bulkGet(learned.map(({ id }) => id))).entries()) {
				if (!row) gone.add(learned[index]?.id ?? "");
			}
			await db.messages.bulkPut(rows.filter(({ id }) => !gone.has(id)));
			await db.shelves.bulkPut(shelves);
			const before = await db.conversations.get(seen.threadKey);
			await db.conversations.put(conversationOf(before, writing, identity?.id));
			return true;
		},
	);
	if (!isWritten) return "again";
	if (changed.length > 0) shelvesChanged();
	return "written";
}

function conversationOf(
	before: Conversation | undefined,
	{ seen, now, changed, added, newest }: Writing,
	identityId: string | undefined,
): Conversation {
	const authors = changed.flatMap(({ author }) => (author === undefined ? [] : [author]));
	const members = [...new Set([...(before?.members ?? []), ...authors])].slice(0, LONGEST_MEMBERS);
	const owner = identityId ?? before?.identityId;
	return {
		...before,
		key: seen.threadKey,
		platform: seen.platform,
		...(owner === undefined ? {} : { identityId: owner }),
		title: seen.contact.name || (before?.title ?? ""),
		isGroup: seen.state === "group",
		members,
		messageCount: (before?.messageCount ?? 0) + added.size,
		firstSeenAt: before?.firstSeenAt ?? now,
		lastSeenAt: now,
		...(newest ? { lastMessageAt: newest.at } : {}),
	};
}

/** New lines go to the last shelf; lines that change may stand on any. */
async function shelvesFor(db: AsideDatabase, { seen, changed, added }: Writing): Promise<readonly Shelf[]> {
	const isAllNew = changed.every(({ id }) => added.has(id));
	const ofOwner = db.shelves.where("owner").equals(seen.threadKey);
	return isAllNew ? ofOwner.last().then((last) => (last ? [last] : [])) : ofOwner.toArray();
}

async function sealedShelvesFor(vault: Vault, read: readonly Shelf[], { seen, changed }: Writing) {
	const open: OpenShelf[] | undefined = await openShelves(vault, read);
	if (!open) return undefined;
	const lines = changed.map(({ id, at, text }) => ({ id, at, words: foldedLine(text) }));
	return sealedShelves(vault, shelved(seen.threadKey, open, lines));
}
