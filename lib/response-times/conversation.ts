/** What is seen of a conversation, put together into what is kept of its clock. Pure: takes a record, gives the next. */
import type { ConversationClock } from "../contract/conversation-clock.ts";
import type { MessageSeen, PageView, ThreadKey } from "../contract/page-view.ts";
import type { InquiryType, Priority, Turn } from "../contract/response-times.ts";
import type { RowSeen } from "../contract/rows-view.ts";
import type { PlatformId } from "../contract/sites.ts";
import { addWindow } from "./add-window.ts";
import { isShownBy, saidIn } from "./text-marks.ts";

/** What is proposed for a customer's messages. */
export interface Proposal {
	readonly type: InquiryType;
	readonly priority: Priority;
	readonly features: readonly number[];
}

export type Propose = (texts: readonly string[]) => Proposal;

/** A view of a conversation that is certainly on screen. */
export type SeenView = PageView & { readonly threadKey: ThreadKey };

export function newConversation(threadKey: ThreadKey, platform: PlatformId, name: string): ConversationClock {
	return {
		threadKey,
		platform,
		name,
		turns: [],
		closings: [],
		type: "general",
		priority: "normal",
		features: [],
		isVip: false,
		value: 0,
		inserted: [],
		reminders: [],
		told: [],
		seenAt: 0,
	};
}

interface Look {
	/** Epoch ms. */
	readonly now: number;
	readonly propose: Propose;
}

export function seePage(
	record: ConversationClock,
	view: SeenView,
	{ now, propose }: Look,
): ConversationClock {
	const { hint, ...known } = record;
	const completeAt = record.seenAt > 0 ? { completeAt: record.seenAt } : {};
	const merged = addWindow(record.turns, { messages: view.messages, seenAt: now, ...completeAt });
	const lastKnown = record.turns.at(-1)?.place ?? Number.NEGATIVE_INFINITY;
	const turns = hint ? boundedByHint(merged, hint, lastKnown) : merged;
	const next: ConversationClock = {
		...known,
		...(hint && view.messages.length === 0 ? { hint } : {}),
		...(view.state === "group" ? { isGroup: true as const } : {}),
		turns,
		name: view.contact?.name ?? record.name,
		seenAt: now,
	};
	return proposed(withInsertions(next, lastKnown), view.messages, propose);
}

/** The inbox said that a message was there at `hint.at.to`: the first new one of its direction is no younger. */
function boundedByHint(turns: readonly Turn[], hint: Turn, lastKnown: number): Turn[] {
	const first = turns.find((turn) => turn.place > lastKnown && turn.direction === hint.direction);
	return turns.map((turn) => {
		if (turn !== first) return turn;
		const to = Math.min(turn.at.to, hint.at.to);
		const from = turn.at.from;
		return { ...turn, at: from === undefined ? { to } : { from: Math.min(from, to), to } };
	});
}

/** ms an inserted template waits to be seen as sent. */
const INSERTED_FOR = 15 * 60_000;
/** ms: pages that show exact times may cut them to the second. */
const SECOND = 1_000;

/** Our first new message after an insertion is what was inserted, perhaps edited. */
function withInsertions(record: ConversationClock, lastKnown: number): ConversationClock {
	const waiting = record.inserted.filter(({ at }) => record.seenAt - at < INSERTED_FOR);
	const [oldest] = waiting;
	if (!oldest) return record;
	const sent = record.turns.find(
		({ direction, at, place }) => place > lastKnown && direction === "out" && at.to + SECOND > oldest.at,
	);
	if (!sent) return record;
	// Any real template among them makes it an answer.
	const acknowledges = waiting.every((one) => one.acknowledges);
	const filled: Turn = {
		...sent,
		...(acknowledges ? { acknowledges: true as const } : {}),
		templates: waiting.map(({ templateId }) => templateId),
		edited: !waiting.some(({ mark }) => mark === sent.said),
	};
	const { promised: _, ...others } = record;
	const promised = acknowledges ? waiting.at(-1)?.promised : record.promised;
	return {
		...others,
		...(promised === undefined ? {} : { promised }),
		turns: record.turns.map((turn) => (turn === sent ? filled : turn)),
		inserted: [],
	};
}

/** Proposes type and priority from what the customer wrote last, as long as nobody decided. */
function proposed(
	record: ConversationClock,
	messages: readonly MessageSeen[],
	propose: Propose,
): ConversationClock {
	const lastOut = messages.findLastIndex(({ direction }) => direction === "out");
	const texts = messages
		.slice(lastOut + 1)
		.flatMap(({ direction, text }) => (direction === "in" && text ? [text] : []));
	if (texts.length === 0) return record;
	const { type, priority, features } = propose(texts);
	return {
		...record,
		features: [...features],
		...(record.typeSet ? {} : { type }),
		...(record.prioritySet ? {} : { priority }),
	};
}

/** What an inbox row says beyond what is known. Undefined when it says nothing new. */
export function seeRow(record: ConversationClock, row: RowSeen, now: number): ConversationClock | undefined {
	const { preview, previewDirection } = row;
	if (preview === undefined) return undefined;
	const { said } = saidIn(preview);
	const last = record.turns.findLast(({ direction }) => direction !== "cannot tell");
	if (record.rowSaid === said) return undefined;
	const next = { ...record, rowSaid: said };
	if (previewDirection === "cannot tell" || (last && isShownBy(last, preview))) return next;
	const place = (record.turns.at(-1)?.place ?? -1) + 1;
	// Further unseen messages of the same side change nothing of the clock.
	if (record.hint?.direction === previewDirection) return next;
	const from = record.seenAt > 0 ? { from: record.seenAt } : {};
	const hint: Turn = { direction: previewDirection, at: { ...from, to: now }, place, mark: `row ${said}` };
	return { ...next, hint, seenAt: now };
}

/** All turns a clock counts: those seen, and what the inbox said last. */
export function turnsOf({ turns, hint }: ConversationClock): Turn[] {
	return hint ? [...turns, hint] : turns;
}
