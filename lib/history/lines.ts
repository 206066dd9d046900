/** One message of the stored sequence: made from what is on screen, and refreshed by it. */
import type { Message } from "../contract/history.ts";
import type { MessageSeen, ThreadKey } from "../contract/page-view.ts";

interface Seeing {
	readonly conversation: ThreadKey;
	/** Epoch ms. */
	readonly now: number;
	readonly newId: () => string;
}

const KNOWN_OF_TIME = { "first-seen": 0, day: 1, minute: 2, exact: 3 } as const;

/** Its `place` is given later, when its neighbours are known. */
export function freshLine(seen: MessageSeen, { conversation, now, newId }: Seeing): Message {
	const time =
		seen.time.precision === "unknown"
			? { at: now, precision: "first-seen" as const }
			: { at: seen.time.at, precision: seen.time.precision };
	return {
		id: newId(),
		conversation,
		place: Number.NaN,
		direction: seen.direction === "cannot tell" ? "unknown" : seen.direction,
		text: seen.text,
		...(seen.author === undefined ? {} : { author: seen.author }),
		...time,
		seenAt: now,
		...(seen.id === undefined ? {} : { platformId: seen.id }),
		...(seen.attachment === undefined ? {} : { attachment: seen.attachment }),
	};
}

/** The very same object when there was nothing to learn. */
export function refreshed(stored: Message, seen: MessageSeen): Message {
	const learned: Partial<Message> = {
		...(stored.direction === "unknown" && seen.direction !== "cannot tell"
			? { direction: seen.direction }
			: {}),
		...(stored.author === undefined && seen.author !== undefined ? { author: seen.author } : {}),
		...(seen.id !== undefined && seen.id !== stored.platformId ? { platformId: seen.id } : {}),
		...betterAttachment(stored, seen),
		...newText(stored, seen),
		...betterTime(stored, seen),
	};
	const { unsent, ...present } = stored;
	if (!unsent && Object.keys(learned).length === 0) return stored;
	return { ...present, ...learned };
}

/** A message that shows nothing for a moment has not been emptied. */
function newText(stored: Message, seen: MessageSeen): Partial<Message> {
	return seen.text === "" || seen.text === stored.text ? {} : { text: seen.text, edited: true };
}

function betterAttachment(stored: Message, { attachment }: MessageSeen): Partial<Message> {
	const isOpen = stored.attachment === undefined || stored.attachment === "other";
	return isOpen && attachment !== undefined && attachment !== stored.attachment ? { attachment } : {};
}

function betterTime(stored: Message, { time }: MessageSeen): Partial<Message> {
	if (time.precision === "unknown") return {};
	if (KNOWN_OF_TIME[time.precision] <= KNOWN_OF_TIME[stored.precision]) return {};
	return { at: time.at, precision: time.precision };
}
