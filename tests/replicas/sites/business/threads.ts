/**
 * The Page's conversations: Messenger (15-digit ids) and Instagram (39-digit ids) mixed, with nothing on a row to
 * tell them apart. A Page has no groups and no requests; a conversation closes when its 24 hours are over.
 */
import type { ReplicaThread } from "../../contract.ts";
import { CAST, type CastThread } from "../shared/cast.ts";
import { idDigits, midOf } from "../shared/meta-ids.ts";
import { makeThreads } from "../shared/people.ts";

export type Channel = "messenger" | "instagram";

/** The Page, and who answers for it. */
export const PAGE = {
	id: "100064999000111",
	name: "Example Lamps & Shelves",
	admin: "Robin Sample",
} as const;

/** Conversations are Instagram's where the id is long; the page's own code knows it no other way here. */
export function channelOf(threadId: string): Channel {
	return threadId.length > 20 ? "instagram" : "messenger";
}

/** `FB_MESSAGE` is recorded; the value for Instagram is not and is made up. */
export function threadType(threadId: string): string {
	return channelOf(threadId) === "instagram" ? "IG_MESSAGE" : "FB_MESSAGE";
}

/** An Instagram conversation out of its window has no message box at all, a Messenger one a disabled box. */
const OWN: readonly CastThread[] = [
	{
		name: "Window Elapsed",
		handle: "window.elapsed",
		kind: "closed",
		lines: [
			{ from: "them", text: "Do you have it in red?", ago: 3 * 24 * 60 },
			{ from: "me", text: "Let me look.", ago: 3 * 24 * 60 - 9 },
		],
	},
	{
		name: "Comment Writer",
		handle: "comment.writer",
		kind: "person",
		lines: [
			{ from: "them", text: "I wrote below your post, please see there.", ago: 33 },
			{ from: "me", text: "Thank you, answering here.", ago: 30 },
			{ from: "them", text: "Great, thanks", ago: 28, more: { reactions: ["❤️"] } },
		],
	},
];

/** Wrote below a post as well: the conversation links to a dialog that publishes. */
export function hasCommented(thread: ReplicaThread): boolean {
	return thread.name === "Comment Writer" || thread.name === "Ada Example";
}

export function isTyping(thread: ReplicaThread): boolean {
	return thread.name === "Comment Writer";
}

const PEOPLE: readonly CastThread[] = [
	...CAST.filter(({ kind }) => kind !== "group").map((thread) =>
		thread.kind === "request" ? { ...thread, kind: "person" as const } : thread,
	),
	...OWN,
];

function threadId(thread: CastThread, index: number): string {
	const instagram = thread.handle === "window.elapsed" || (thread.kind !== "closed" && index % 3 === 1);
	return instagram
		? `34028236684171030124425${9000000000000000 + index * 7919}`
		: `2440${10000000000 + index * 104729}`;
}

/** The id a message carries on the page; Instagram's have another form. */
export function shownId(thread: string, messageId: string): string {
	if (messageId.startsWith("mid.$") || messageId.startsWith("aWdfZAG")) return messageId;
	return channelOf(thread) === "instagram" ? `aWdfZAG1faXRlbToxO${idDigits(messageId)}ZD` : midOf(messageId);
}

/** The conversations, and `extra` made-up ones. Only Instagram's have a handle. */
export function businessThreads(extra: number): ReplicaThread[] {
	const threads = makeThreads(
		{
			threadId,
			personId: (_, index) => String(7000000000100000 + index),
			messageId: (sequence) => `b${sequence}`,
		},
		extra,
		PEOPLE,
	);
	return threads.map(({ handle, ...thread }) => ({
		...thread,
		...(channelOf(thread.id) === "instagram" && handle !== undefined ? { handle } : {}),
		messages: thread.messages.map((message) => ({ ...message, id: shownId(thread.id, message.id) })),
	}));
}
