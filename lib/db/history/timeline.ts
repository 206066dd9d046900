/** Pages of a timeline, newest first. */
import type { Conversation, Outcome } from "../../contract/history.ts";
import type { TimelineCursor, TimelineItem } from "../../contract/timeline.ts";
import { momentOf } from "../../contract/timeline.ts";
import { mergedTimeline } from "../../history/merge-timeline.ts";
import type { HistoryTools } from "./history-tools.ts";
import { newestMessages } from "./newest-messages.ts";
import { openedNotes } from "./notes.ts";
import { openMessages } from "./open-rows.ts";
import { rowsWith } from "./rows-with.ts";

/** Whose history: a person's, with notes; or one conversation without a person, as a group. */
export interface Subject {
	readonly contactId?: string | undefined;
	readonly conversations: readonly Conversation[];
}

export interface TimelinePage {
	readonly items: readonly TimelineItem[];
	/** Absent at the beginning of it all. */
	readonly next?: TimelineCursor | undefined;
}

/** Undefined: locked. A person waits for this: one transaction, in which all is asked for at once. */
export async function timelinePage(
	tools: HistoryTools,
	subject: Subject,
	{ cursor, most }: { readonly cursor?: TimelineCursor | undefined; readonly most: number },
): Promise<TimelinePage | undefined> {
	const { db, vault } = tools;
	const { contactId, conversations } = subject;
	const keys = conversations.map(({ key }) => key);
	const tables = [db.messages, db.templateUses, db.outcomes, db.notes, db.contacts];
	const [messages, uses, outcomes, stored, contact] = await db.transaction("r", tables, () =>
		Promise.all([
			Promise.all(keys.map((key) => newestMessages(db, key, most, cursor?.places[key]))),
			rowsWith(db.templateUses, "conversation", keys),
			rowsWith(db.outcomes, "conversation", keys),
			rowsWith(db.notes, "contactId", contactId === undefined ? [] : [contactId]),
			db.contacts.get(contactId ?? ""),
		]),
	);
	const open = await openMessages(vault, messages.flat());
	const notes = await openedNotes(vault, stored);
	if (!open || !notes) return undefined;
	const platforms = new Map(conversations.map(({ key, platform }) => [key, platform]));
	const platformOf = (key: string) => platforms.get(key) ?? "x";
	const sales = new Map(contact?.sales.map((sale) => [sale.id, sale]));
	/** Few beside the messages. */
	const others: TimelineItem[] = [
		...uses.map((use) => ({ kind: "template" as const, platform: platformOf(use.conversation), use })),
		...outcomes.map((outcome) => ({
			kind: "outcome" as const,
			platform: platformOf(outcome.conversation),
			outcome: contact && outcome.saleId && !sales.delete(outcome.saleId) ? withoutAmount(outcome) : outcome,
		})),
		...[...sales.values()].map((sale) => ({ kind: "sale" as const, sale })),
		...notes.map(({ id, text, pinned, createdAt }) => ({
			kind: "note" as const,
			note: { id, text, pinned, createdAt },
		})),
	];
	others.sort((one, other) => momentOf(other) - momentOf(one));
	const before = cursor?.before ?? null;
	const lists = keys.map((key) =>
		open
			.filter(({ conversation }) => conversation === key)
			.reverse()
			.map((message): TimelineItem => ({ kind: "message", platform: platformOf(key), message })),
	);
	lists.push(before === null ? others : others.filter((item) => momentOf(item) < before));
	const items = mergedTimeline(lists, most);
	return items.length < most ? { items } : { items, next: cursorAfter(items, cursor) };
}

function withoutAmount({ amount: _, ...outcome }: Outcome): Outcome {
	return outcome;
}

function cursorAfter(items: readonly TimelineItem[], cursor: TimelineCursor | undefined): TimelineCursor {
	const places = { ...cursor?.places };
	let before = cursor?.before ?? null;
	for (const item of items) {
		if (item.kind === "message") places[item.message.conversation] = item.message.place;
		else before = momentOf(item);
	}
	return { places, before };
}
