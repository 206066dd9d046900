/**
 * The chats of the Facebook replica: the shared cast, and chats for what only Facebook does. Message ids follow the
 * two recorded forms, `mid.$<token>` and, end-to-end encrypted, `<account>@msgr.<digits>`; neither is in order of time.
 */
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { CAST, type CastLine, type CastThread } from "../shared/cast.ts";
import { idDigits, midOf } from "../shared/meta-ids.ts";
import { makeThreads } from "../shared/people.ts";

const DAY = 24 * 60;

/** What the page knows of a chat beyond the shared shape. */
export interface ChatTraits {
	/** Lives at `/messages/e2ee/t/<id>/`. */
	readonly encrypted?: boolean;
	/** Header, list, log and message box show it; message labels keep the sender's own name. */
	readonly nickname?: string;
	/** Messages without `data-message-id` and `aria-roledescription`, as some sessions had. */
	readonly bare?: boolean;
	/** A group without a title: its log reads "in conversation with …" as a single person's does. */
	readonly untitled?: boolean;
	readonly typing?: boolean;
	readonly suggests?: boolean;
	readonly muted?: boolean;
}

interface Chat {
	readonly cast: CastThread;
	readonly id: string;
	readonly traits: ChatTraits;
	/** The profile link uses the vanity name; otherwise the number, and the page shows no handle. */
	readonly vanity: boolean;
}

const them = (ago: number, text: string, more?: Partial<ReplicaMessage>): CastLine => ({
	from: "them",
	text,
	ago,
	...(more === undefined ? {} : { more }),
});
const me = (ago: number, text: string): CastLine => ({ from: "me", text, ago });

function person(name: string, lines: readonly CastLine[], kind: CastThread["kind"] = "person"): CastThread {
	return { name, handle: name.toLowerCase().replaceAll(" ", "."), kind, lines };
}

const LONG: readonly CastLine[] = Array.from({ length: 240 }, (_, index) => {
	const line = `Delivery note ${index + 1}: pallet ${100 + (index % 17)}`;
	const ago = 25 * DAY - Math.floor(index / 8) * 420 - (index % 8) * 3;
	return index % 5 < 3 ? them(ago, line) : me(ago, line);
});

const OWN: readonly Chat[] = [
	{
		cast: person("Ioanna Beispieli", [
			me(26 * 60, "Dear Ioanna, your order has left the house."),
			them(25 * 60, "Ευχαριστώ πολύ!", { reactions: ["👍", "❤️"] }),
		]),
		id: "100091299900001",
		traits: { nickname: "Joni from the market" },
		vanity: false,
	},
	{
		cast: {
			...person("Lena Muster, Paul Probe", [
				them(50 * 60, "Shall we meet on Friday?", { author: "Lena Muster" }),
				them(49 * 60, "Friday works.", { author: "Paul Probe" }),
			]),
			kind: "group",
		},
		id: "7654321098765432",
		traits: { untitled: true },
		vanity: false,
	},
	{
		cast: person("Tomas Platzhalter", [
			them(320, "This chat is end-to-end encrypted."),
			me(310, "Good. What would you like to order?"),
			them(305, "Two of the blue cups.", { attachment: "file" }),
		]),
		id: "100091299900003",
		traits: { encrypted: true, muted: true },
		vanity: false,
	},
	{
		cast: person("Sofia Sample", [them(13 * 60, "See you there")], "locked"),
		id: "100091299900004",
		traits: { encrypted: true },
		vanity: false,
	},
	{
		cast: person("Budi Contoh", [
			them(99, "Good afternoon."),
			me(95, "Good afternoon, Budi!"),
			them(94, "Do you ship abroad?"),
		]),
		id: "100091299900005",
		traits: { bare: true, typing: true },
		vanity: false,
	},
	{
		cast: person("Alice Exemple", [
			them(6 * DAY, "Bonjour, avez-vous la lampe en vert ?"),
			me(6 * DAY - 30, "Bonjour Alice, oui, il en reste deux."),
		]),
		id: "alice.exemple",
		traits: {},
		vanity: true,
	},
	{ cast: person("Henrik Forlaeg", LONG), id: "100091299900007", traits: {}, vanity: false },
];

const SHARED: readonly Chat[] = CAST.map((cast, index) => ({
	cast,
	id: cast.kind === "group" ? `60123456789${10000 + index}` : `1000912345${10000 + index}`,
	traits: cast.handle === "ada_example" ? { suggests: true } : {},
	vanity: index % 2 === 1,
}));

const CHATS: readonly Chat[] = [...SHARED, ...OWN];
const CHAT_BY_ID: ReadonlyMap<string, Chat> = new Map(CHATS.map((chat) => [chat.id, chat]));

export function traitsOf(threadId: string): ChatTraits {
	return CHAT_BY_ID.get(threadId)?.traits ?? {};
}

/** The id a message carries on the page. Ids that already have the site's form stay as they are. */
export function shownId(threadId: string, messageId: string): string {
	if (messageId.startsWith("mid.$") || messageId.includes("@msgr.")) return messageId;
	return traitsOf(threadId).encrypted ? `${threadId}@msgr.${idDigits(messageId)}` : midOf(messageId);
}

/** The cast on Facebook, and `extra` made-up chats. */
export function facebookThreads(extra: number): ReplicaThread[] {
	const threads = makeThreads(
		{
			threadId: (_, index) => CHATS[index]?.id ?? `1000955${20000000 + index}`,
			personId: (_, index) => String(100091234510000 + index),
			messageId: (sequence) => `m${sequence}`,
		},
		extra,
		CHATS.map(({ cast }) => cast),
	);
	return threads.map(({ handle, ...thread }) => ({
		...thread,
		...(CHAT_BY_ID.get(thread.id)?.vanity && handle !== undefined ? { handle } : {}),
		...(thread.personId !== undefined && /^\d+$/.test(thread.id) ? { personId: thread.id } : {}),
		messages: thread.messages.map((message) => ({ ...message, id: shownId(thread.id, message.id) })),
	}));
}
