/**
 * Decides when what is on screen certainly belongs to the thread in the URL. Pure: glimpses in, a verdict out.
 *
 * These sites change the URL first and the content later, header and messages apart from one another, and after quick
 * switching A → B → C they may show B for a moment while the URL says C already.
 *
 *   URL turns to K ──► opening ──(header is not a stale one, and has stood long enough)──► settled
 *        ▲                ▲                                                                  │
 *        │                └────────(another name appears under the same URL)─────────────────┤
 *        └───────────────────────────(URL turns again)───────────────────────────────────────┘
 *
 * Stale: what stood on screen when the URL turned, unless the page is known to have shown it for K before.
 * Long enough: at once when this was the only turn whose content is awaited; after several their span (ms) plus a
 * margin, because the content of each follows its URL by about the same delay. A turn is awaited until something new
 * has come on screen after it and was believed; overlapping turns until they are old. Evidence (an inbox row of K with the same
 * name) shortens the wait, counter-evidence lengthens it.
 */
import type { Answer } from "../base/answer.ts";
import type { ThreadKey } from "../contract/page-view.ts";

export interface Glimpse {
	readonly key: ThreadKey;
	/** Everything that identifies the header's person in one string; undefined while there is no header. */
	readonly header: string | undefined;
	readonly name: string | undefined;
	/** One fingerprint per visible message, oldest first. */
	readonly list: readonly string[];
	/** Does something other than header and list say that this header is K's? */
	readonly evidence: Answer;
	/** ms, from any monotonic clock. */
	readonly at: number;
}

export interface Verdict {
	readonly contact: "settled" | "opening";
	/** Whether the visible messages are this thread's, too. */
	readonly messages: boolean;
	/** ms after which the same sight may be judged differently; look again then. */
	readonly lookAgainIn?: number;
}

const MARGIN = 200;
const LEAST_WAIT = 300;
const MOST_WAIT = 2_000;
const DOUBT_WAIT = 1_000;
const REMEMBERED_THREADS = 500;
const REMEMBERED_TURNS = 20;

/** A header that stood on screen when the URL turned away. */
interface StaleHeader {
	readonly signature: string;
	/** The messages below it, where they were certainly its own. */
	readonly list: readonly string[];
	/** The thread it certainly belonged to, if that is known. */
	readonly owner: ThreadKey | undefined;
}

interface StaleList {
	readonly tail: readonly string[];
	readonly owner: ThreadKey | undefined;
}

export interface ThreadFence {
	key: ThreadKey | undefined;
	/** When the URL turned: turns whose header, and whose messages, are awaited. */
	headerTurns: number[];
	listTurns: number[];
	lastTurn: number;
	staleHeaders: StaleHeader[];
	staleLists: StaleList[];
	header: { readonly signature: string | undefined; readonly since: number };
	list: { readonly tail: readonly string[]; readonly since: number };
	listSettled: boolean;
	settled: { readonly signature: string; readonly name: string | undefined } | undefined;
	/** The header each thread was settled with, oldest first. */
	readonly known: Map<ThreadKey, string>;
}

export function createThreadFence(): ThreadFence {
	return {
		key: undefined,
		headerTurns: [],
		listTurns: [],
		lastTurn: 0,
		staleHeaders: [],
		staleLists: [],
		header: { signature: undefined, since: 0 },
		list: { tail: [], since: 0 },
		listSettled: false,
		settled: undefined,
		known: new Map(),
	};
}

/** Takes a glimpse into the fence and judges it. */
export function judge(fence: ThreadFence, glimpse: Glimpse): Verdict {
	if (glimpse.key !== fence.key) turnTo(fence, glimpse);
	track(fence, glimpse);
	if (fence.settled && fence.settled.signature !== glimpse.header)
		meetNewHeader(fence, fence.settled, glimpse);
	const left = fence.settled ? undefined : settle(fence, glimpse);
	if (fence.settled) {
		const messages = judgeMessages(fence, glimpse);
		fence.listSettled = messages.messages;
		return { contact: "settled", ...messages };
	}
	fence.listSettled = false;
	return { contact: "opening", messages: false, ...(left === undefined ? {} : { lookAgainIn: left }) };
}

/** Forgets the open thread, as when the page goes to its inbox; what stands on screen is stale from now. */
export function leaveThread(fence: ThreadFence): void {
	setAside(fence);
	fence.header = { signature: undefined, since: 0 };
	fence.list = { tail: [], since: 0 };
	fence.listSettled = false;
	fence.headerTurns = [];
	fence.listTurns = [];
	fence.settled = undefined;
	fence.key = undefined;
}

function turnTo(fence: ThreadFence, glimpse: Glimpse): void {
	// The last glimpse's sight is stale; this one may already show the new thread.
	setAside(fence);
	fence.staleHeaders = fence.staleHeaders.filter((one) => one.owner !== glimpse.key);
	fence.staleLists = fence.staleLists.filter((one) => one.owner !== glimpse.key);
	const awaited = (turns: readonly number[]) =>
		[...turns.filter((turn) => glimpse.at - turn < MOST_WAIT), glimpse.at].slice(-REMEMBERED_TURNS);
	fence.headerTurns = awaited(fence.headerTurns);
	fence.listTurns = awaited(fence.listTurns);
	fence.lastTurn = glimpse.at;
	fence.settled = undefined;
	fence.key = glimpse.key;
}

function setAside(fence: ThreadFence): void {
	const { signature } = fence.header;
	const { tail } = fence.list;
	const listOwner = fence.listSettled ? fence.key : undefined;
	// All that was awaited has come: what stood aside before is history.
	if (fence.listSettled) fence.staleHeaders = fence.staleLists = [];
	if (
		signature !== undefined &&
		(fence.settled || !fence.staleHeaders.some((one) => one.signature === signature))
	) {
		const list = listOwner === undefined ? [] : tail;
		fence.staleHeaders = [
			...fence.staleHeaders,
			{ signature, list, owner: fence.settled ? fence.key : undefined },
		];
	}
	if (tail.length > 0 && !fence.staleLists.some((one) => one.tail.join("\n") === tail.join("\n"))) {
		fence.staleLists = [...fence.staleLists, { tail, owner: listOwner }];
	}
}

function track(fence: ThreadFence, glimpse: Glimpse): void {
	if (glimpse.header !== fence.header.signature) {
		fence.header = { signature: glimpse.header, since: glimpse.at };
		// Nobody knows whose that was, and it has left the screen: it may come back as its own thread's.
		fence.staleHeaders = fence.staleHeaders.filter(
			(one) => one.owner !== undefined || one.signature === glimpse.header,
		);
	}
	const tail = glimpse.list.slice(-8);
	if (tail.join("\n") !== fence.list.tail.join("\n")) {
		fence.list = { tail, since: glimpse.at };
		fence.staleLists = fence.staleLists.filter((one) => one.owner !== undefined || continues(one.tail, tail));
	}
}

/** The header changed under the same URL. */
function meetNewHeader(
	fence: ThreadFence,
	settled: NonNullable<ThreadFence["settled"]>,
	glimpse: Glimpse,
): void {
	if (glimpse.header !== undefined && settled.name === glimpse.name) {
		// The same name: details such as the handle came in late.
		fence.settled = { signature: glimpse.header, name: glimpse.name };
		remember(fence, glimpse.key, glimpse.header);
		return;
	}
	// Another name: an earlier turn's content, or a rename. Time tells.
	fence.headerTurns = [...fence.headerTurns, glimpse.at - MARGIN, glimpse.at].slice(-REMEMBERED_TURNS);
	fence.settled = undefined;
}

/** Settles if it may; otherwise gives the ms that are missing, or undefined when only a change of sight will help. */
function settle(fence: ThreadFence, glimpse: Glimpse): number | undefined {
	if (glimpse.header === undefined) return undefined;
	const sinceTurn = glimpse.at - fence.lastTurn;
	const alike = fence.staleHeaders.filter((one) => one.signature === glimpse.header);
	// A stale header is believed only above messages that cannot be the stale ones: two people may look alike.
	const isSame = alike.filter(
		(one) => one.owner === undefined || glimpse.list.length === 0 || continues(one.list, glimpse.list),
	);
	if (isSame.some((one) => one.owner !== undefined)) return undefined;
	if (isSame.length > 0 && sinceTurn < MOST_WAIT) return MOST_WAIT - sinceTurn;
	const wait = Math.max(waitFor(fence, glimpse), alike.length > 0 ? LEAST_WAIT : 0);
	const stood =
		glimpse.at - Math.max(fence.header.since, alike.length > 0 ? fence.list.since : 0, fence.lastTurn);
	if (stood < wait) return wait - stood;
	fence.settled = { signature: glimpse.header, name: glimpse.name };
	if (fence.headerTurns.length === 1 && fence.header.since >= fence.lastTurn) fence.headerTurns = [];
	remember(fence, glimpse.key, glimpse.header);
	return undefined;
}

/** How long (ms) the header must have stood unchanged. */
function waitFor(fence: ThreadFence, glimpse: Glimpse): number {
	const several = waitAfter(fence.headerTurns);
	const knownHere = fence.known.get(glimpse.key) === glimpse.header;
	const knownElsewhere = [...fence.known].some(
		([other, signature]) => other !== glimpse.key && signature === glimpse.header,
	);
	if (knownElsewhere) return Math.max(DOUBT_WAIT, several);
	if (knownHere || glimpse.evidence === "yes") return 0;
	return glimpse.evidence === "no" ? Math.max(DOUBT_WAIT, several) : several;
}

function judgeMessages(fence: ThreadFence, glimpse: Glimpse): Pick<Verdict, "messages" | "lookAgainIn"> {
	const same = fence.staleLists.filter((one) => continues(one.tail, glimpse.list));
	if (same.some((one) => one.owner !== undefined)) return { messages: false };
	const sinceTurn = glimpse.at - fence.lastTurn;
	if (same.length > 0 && sinceTurn < MOST_WAIT)
		return { messages: false, lookAgainIn: MOST_WAIT - sinceTurn };
	// After several turns the list may still be that of one in between, though the header is right.
	const left = waitAfter(fence.listTurns) - (glimpse.at - Math.max(fence.list.since, fence.lastTurn));
	if (left > 0) return { messages: false, lookAgainIn: left };
	if (fence.listTurns.length === 1 && fence.list.since >= fence.lastTurn) fence.listTurns = [];
	return { messages: true };
}

function waitAfter(turns: readonly number[]): number {
	if (turns.length < 2) return 0;
	const span = (turns.at(-1) ?? 0) - (turns[0] ?? 0);
	return Math.min(MOST_WAIT, Math.max(LEAST_WAIT, span + MARGIN));
}

function remember(fence: ThreadFence, key: ThreadKey, signature: string): void {
	fence.known.delete(key);
	fence.known.set(key, signature);
	const oldest = fence.known.keys().next().value;
	if (fence.known.size > REMEMBERED_THREADS && oldest !== undefined) fence.known.delete(oldest);
}

/** Whether `now` may be the list `before`, scrolled, grown or shortened: they share a run of newest messages. */
export function continues(before: readonly string[], now: readonly string[]): boolean {
	if (before.length === 0 || now.length === 0) return false;
	const newestOf = (all: readonly string[]) => all.slice(-Math.min(3, all.length));
	const holds = (all: readonly string[], run: readonly string[]) =>
		all.some((_, start) => run.every((one, offset) => all[start + offset] === one));
	return holds(now, newestOf(before)) || holds(before, newestOf(now));
}
