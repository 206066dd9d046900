/**
 * Tells the worker which conversation this tab shows, and the messages that are in the page: also the older ones, which
 * come in while the person scrolls up. Only what the page holds anyway; nothing is scrolled, loaded or asked for.
 */

import { logFault } from "../../base/log.ts";
import type { MessageSeen, PageView, ThreadKey, Vanishing } from "../../contract/page-view.ts";
import { rowNotes } from "../../platforms/row-notes.ts";
import { sceneOf } from "../../platforms/scene.ts";
import { readVanishing } from "../../platforms/vanishing.ts";
import type { Feature, FeatureVisit } from "./feature.ts";

/** ms between two tellings. A conversation that streams is told in few of them, and none of it is gone by then. */
const REST = 500;
/** ms after which it is tried again, where nothing was kept: the person may say yes meanwhile. */
const LATER = 3_000;
/** Messages read: all there are when a conversation opens and after scrolling, the newest while it only grows. */
const ALL = 300;
const NEWEST = 40;

const LIST: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export const tellHistory: Feature = {
	name: "tell-history",
	start(visit) {
		const { watcher, ask, signal } = visit;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let open: string | undefined;
		let told = "";
		let wantsAll = true;
		/** What was said of it since the conversation was opened: the line that says it may scroll away. */
		let vanishing: Vanishing = "cannot tell";
		let list: Element | undefined;
		const observer = new MutationObserver(() => schedule(REST));

		function schedule(wait: number): void {
			timer ??= setTimeout(
				() => void tell().catch((error: unknown) => logFault("history:tell", error)),
				wait,
			);
		}
		async function tell(): Promise<void> {
			timer = undefined;
			if (signal.aborted) return;
			const seen = read(visit, wantsAll ? ALL : NEWEST, vanishing);
			if (!seen) return;
			wantsAll = false;
			vanishing = seen.vanishing;
			const text = JSON.stringify(seen);
			if (text === told) return;
			told = text;
			const reply = await ask("history.seen", seen);
			if (isHeldBack(vanishing) || (reply.ok && reply.value.kept)) return;
			told = "";
			wantsAll = true;
			schedule(LATER);
		}

		visit.onView((view) => {
			const threadKey = isSettled(view) ? view.threadKey : undefined;
			if (threadKey !== open) {
				open = threadKey;
				wantsAll = true;
				vanishing = "cannot tell";
				void ask("thread.open", threadKey === undefined ? {} : { threadKey });
			}
			if (threadKey !== undefined) schedule(REST);
			const current = watcher.anchors().messages;
			if (current === list) return;
			observer.disconnect();
			list = current;
			if (list) observer.observe(list, LIST);
		});
		const onScroll = () => {
			wantsAll = true;
			schedule(REST);
		};
		// Scrolling does not bubble, and X scrolls inside an open shadow root: capturing sees it all the same.
		visit.window.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
		signal.addEventListener("abort", () => {
			observer.disconnect();
			clearTimeout(timer);
		});
	},
};

/** Certain whose conversation it is, and that the messages on screen are its own. */
function isSettled(view: PageView): boolean {
	return view.threadKey !== undefined && view.contact !== undefined;
}

interface Seen {
	readonly threadKey: ThreadKey;
	readonly vanishing: Vanishing;
	readonly messages: MessageSeen[];
}

/** Looks now, so that what is read in this very task is certainly the conversation of the view. */
function read(
	{ platform, window, watcher }: FeatureVisit,
	most: number,
	before: Vanishing,
): Seen | undefined {
	watcher.changed();
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
