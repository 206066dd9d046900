/** Pages of a timeline, newest first. */
import { Dexie } from "dexie";
import type { Conversation } from "../../contract/history.ts";
import type { TimelineCursor, TimelineItem } from "../../contract/timeline.ts";
import { momentOf } from "../../contract/timeline.ts";
import { mergedTimeline } from "../../history/merge-timeline.ts";
import type { HistoryTools } from "./history-tools.ts";
import { openMessages, openNotes } from "./open-rows.ts";

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

/** Undefined: locked. */
export async function timelinePage(
	tools: HistoryTools,
	subject: Subject,
	{ cursor, most }: { readonly cursor?: TimelineCursor | undefined; readonly most: number },
): Promise<TimelinePage | undefined> {
	const lists: TimelineItem[][] = [];
	for (const conversation of subject.conversations) {
		const messages = await messagesBefore(tools, conversation, cursor?.places[conversation.key], most);
		if (!messages) return undefined;
		lists.push(messages);
	}
	const others = await happenings(tools, subject);
	if (!others) return undefined;
	const before = cursor?.before ?? null;
	lists.push(before === null ? others : others.filter((item) => momentOf(item) < before));
	const items = mergedTimeline(lists, most);
	return items.length < most ? { items } : { items, next: cursorAfter(items, cursor) };
}

async function messagesBefore(
	{ db, vault }: HistoryTools,
	{ key, platform }: Conversation,
	place: number | undefined,
	most: number,
): Promise<TimelineItem[] | undefined> {
	const rows = await db.messages
		.where("[conversation+place]")
		.between([key, Dexie.minKey], [key, place ?? Dexie.maxKey], true, place === undefined)
		.reverse()
		.limit(most)
		.toArray();
	const open = await openMessages(vault, rows);
	return open?.map((message) => ({ kind: "message", platform, message }));
}

/** Templates used, outcomes and notes: few beside the messages. */
async function happenings(
	{ db, vault }: HistoryTools,
	{ contactId, conversations }: Subject,
): Promise<TimelineItem[] | undefined> {
	const keys = conversations.map(({ key }) => key);
	const platforms = new Map(conversations.map(({ key, platform }) => [key, platform]));
	const uses = await db.templateUses.where("conversation").anyOf(keys).toArray();
	const outcomes = await db.outcomes.where("conversation").anyOf(keys).toArray();
	const notes = contactId === undefined ? [] : await db.notes.where("contactId").equals(contactId).toArray();
	const open = await openNotes(vault, notes);
	if (!open) return undefined;
	const items: TimelineItem[] = [
		...uses.map((use) => ({
			kind: "template" as const,
			platform: platforms.get(use.conversation) ?? "x",
			use,
		})),
		...outcomes.map((outcome) => ({
			kind: "outcome" as const,
			platform: platforms.get(outcome.conversation) ?? "x",
			outcome,
		})),
		...open
			.filter(({ deletedAt }) => deletedAt === undefined)
			.map(({ id, text, pinned, createdAt }) => ({
				kind: "note" as const,
				note: { id, text, pinned, createdAt },
			})),
	];
	return items.sort((one, other) => momentOf(other) - momentOf(one));
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
