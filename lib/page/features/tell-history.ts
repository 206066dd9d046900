/**
 * Tells the worker which conversation this tab shows, and the messages that are in the page: also the older ones, which
 * come in while the person scrolls up. Only what the page holds anyway; nothing is scrolled, loaded or asked for.
 */

import { logFault } from "../../base/log.ts";
import type { MessageSeen, PageView, ThreadKey, Vanishing } from "../../contract/page-view.ts";
import { rowNotes } from "../../platforms/row-notes.ts";
import { sceneOf } from "../../platforms/scene.ts";
import { readVanishing } from "../../platforms/vanishing.ts";
import type { Feature, FeatureVisit, OnTold } from "./feature.ts";

/** ms before the first telling of a conversation: opening it goes before. */
const REST = 250;
/** ms after which it is told again where nobody heard it: twice as long each time. */
const AGAIN = 500;
/** ms after which it is tried again where nothing was kept. */
const LATER = 15_000;
/** Messages read: all there are when a conversation opens and after scrolling; else what came in, and these before it. */
const ALL = 300;
const NEWEST = 40;
const TAIL = 3;

/** What was told of the open conversation, and what is to be. */
interface Telling {
	readonly visit: FeatureVisit;
	open: ThreadKey | undefined;
	told: string;
	/** Nodes that came into the transcript since it was read; `ALL` where all of it is to be read. */
	news: number;
	/** Since all was read: older messages may have come in above. */
	hasScrolled: boolean;
	tail: string;
	/** Not read before then. */
	next: number;
	/** What was said of it since the conversation was opened: the line that says it may scroll away. */
	vanishing: Vanishing;
	timer: ReturnType<typeof setTimeout> | undefined;
}

export const tellHistory = (onTold: OnTold): Feature => ({
	name: "tell-history",
	start(visit) {
		const { watcher, window, signal } = visit;
		const telling: Telling = {
			visit,
			open: undefined,
			told: "",
			news: ALL,
			hasScrolled: false,
			tail: "",
			next: 0,
			vanishing: "cannot tell",
			timer: undefined,
		};
		watcher.onLook((nodes) => hear(telling, nodes));
		const onKeeping = () => {
			telling.next = 0;
			if (telling.news > 0) watcher.changed();
		};
		onTold("aside-keeping", onKeeping, signal);
		const onScroll = () => {
			telling.hasScrolled = true;
		};
		// Scrolling does not bubble, and X scrolls inside an open shadow root: capturing sees it all the same.
		window.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
		signal.addEventListener("abort", () => clearTimeout(telling.timer));
	},
});

/** What is read in the task of a look is certainly the conversation of its view. */
function hear(telling: Telling, nodes: number): void {
	const view = telling.visit.watcher.view();
	const threadKey = view && isSettled(view) ? view.threadKey : undefined;
	if (threadKey !== telling.open) turnTo(telling, threadKey);
	telling.news += nodes;
	if (threadKey === undefined || telling.news === 0) return;
	const rest = telling.next - performance.now();
	if (rest > 0) lookIn(telling, rest);
	else tell(telling).catch((error: unknown) => logFault("history:tell", error));
}

function turnTo(telling: Telling, threadKey: ThreadKey | undefined): void {
	telling.open = threadKey;
	telling.news = ALL;
	telling.vanishing = "cannot tell";
	telling.next = performance.now() + REST;
	void telling.visit.ask("thread.open", threadKey === undefined ? {} : { threadKey });
}

function lookIn(telling: Telling, wait: number): void {
	const { watcher, signal } = telling.visit;
	clearTimeout(telling.timer);
	telling.timer = setTimeout(() => {
		if (!signal.aborted) watcher.changed();
	}, wait);
}

async function tell(telling: Telling): Promise<void> {
	const seen = readNews(telling);
	if (!seen) return;
	telling.news = 0;
	telling.vanishing = seen.vanishing;
	const text = JSON.stringify(seen);
	if (text === telling.told) return;
	telling.told = text;
	const isKept = await deliver(telling, seen);
	// Another conversation was opened meanwhile: it has its own turn.
	if (isKept || isHeldBack(seen.vanishing) || telling.open !== seen.threadKey) return;
	telling.told = "";
	telling.news = ALL;
	telling.next = performance.now() + LATER;
	lookIn(telling, LATER);
}

/** Until a worker hears it and knows whose it is: by the next telling the page may show these messages no more. */
async function deliver(telling: Telling, seen: Seen, wait = AGAIN): Promise<boolean> {
	const reply = await telling.visit.ask("history.seen", seen);
	if (reply.ok ? !reply.value.soon : reply.failure.kind !== "unreachable")
		return reply.ok && reply.value.kept;
	await new Promise((resolve) => setTimeout(resolve, wait));
	if (telling.visit.signal.aborted || telling.open !== seen.threadKey) return false;
	return deliver(telling, seen, Math.min(LATER, wait * 2));
}

/** The newest messages, or all of them where those are the same as before. */
function readNews(telling: Telling): Seen | undefined {
	const { visit, vanishing, news } = telling;
	const newest = read(visit, Math.min(ALL, NEWEST + news), vanishing);
	const tail = JSON.stringify(newest?.messages.slice(-TAIL).map(({ id, text }) => id ?? text));
	const isOlder = telling.hasScrolled && tail === telling.tail;
	telling.tail = tail;
	if (!newest || (!isOlder && news < ALL)) return newest;
	telling.hasScrolled = false;
	return isOlder ? read(visit, ALL, vanishing) : newest;
}

/** Certain whose conversation it is, and that the messages on screen are its own. */
function isSettled(view: PageView): boolean {
	return view.threadKey !== undefined && view.contact !== undefined;
}

interface Seen {
	readonly threadKey: ThreadKey;
	readonly vanishing: Vanishing;
	readonly messages: MessageSeen[];
}

function read(
	{ platform, window, watcher }: FeatureVisit,
	most: number,
	before: Vanishing,
): Seen | undefined {
	const view = watcher.view();
	// The fence lets messages through only where they are this conversation's.
	if (!view?.threadKey || !isSettled(view) || view.messages.length === 0) return undefined;
	const scene = sceneOf(platform, new URL(window.location.href), window.document, Date.now());
	const anchors = watcher.anchors();
	const { name, handle } = view.contact ?? {};
	const now = readVanishing(
		platform.id,
		anchors,
		[name, handle].filter((one) => one !== undefined),
	);
	const vanishing = isHeldBack(now) || !isHeldBack(before) ? now : before;
	if (!anchors.messages) return undefined;
	const read = isHeldBack(vanishing)
		? []
		: platform.readMessages(scene, most, rowNotes(platform, anchors.messages)).map(withoutWords);
	return { threadKey: view.threadKey, vanishing, messages: read };
}

/** Neither words nor anything that is known: something that no word of ours fits. */
function withoutWords(message: MessageSeen): MessageSeen {
	return message.text === "" ? { attachment: "other", ...message } : message;
}

function isHeldBack(vanishing: Vanishing): boolean {
	return vanishing === "yes" || vanishing === "was";
}
