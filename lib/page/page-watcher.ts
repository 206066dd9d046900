/**
 * Follows one message page: looks when something changed, concludes what certainly belongs together, and hands out a
 * `PageView` when it differs from the last. Never writes, scrolls or fetches.
 *
 *   mutation / URL / tick ──► schedule ──► look (all readers, once) ──► fence ──► view ──► onView
 */
import type { Answer } from "../base/answer.ts";
import type { Clock } from "../base/clock.ts";
import { logFault } from "../base/log.ts";
import type { PageView, ThreadKey } from "../contract/page-view.ts";
import type { Anchors, Platform } from "../platforms/platform.ts";
import { sceneOf } from "../platforms/scene.ts";
import { observeAnchors } from "./anchor-observer.ts";
import { evidenceFor, fingerprints, headerSignature, lookAt, type Sight } from "./sight.ts";
import { createThreadFence, judge, leaveThread, type Verdict } from "./thread-fence.ts";
import { isComplete, viewOf } from "./view-of.ts";

/** ms. A changed header is looked at within a frame or so; a streaming transcript a few times a second. */
const SOON = 16;
const STREAMING = 250;
const TICK = 500;
/** ms without a readable header after which the thread is shown without one. */
const HEADER_PATIENCE = 4_000;
/** ms between a click on a row and the URL it leads to. */
const CLICK_LEADS = 1_500;

export interface Watched {
	readonly platform: Platform;
	readonly document: Document;
	readonly clock: Clock;
	readonly signal: AbortSignal;
	readonly onView: (view: PageView) => void;
}

export interface PageWatcher {
	/** The last view handed out. */
	view(): PageView | undefined;
	/** Looks now, in this task: the message box of `key`, if that thread is certainly the one on screen. */
	composerOf(
		key: ThreadKey,
	): { readonly fresh: PageView; readonly element: HTMLElement | undefined } | undefined;
	/** The page's parts as last seen. */
	anchors(): Anchors;
	/** Looks again soon, e.g. because the URL changed. */
	changed(): void;
}

export function watchPage(watched: Watched): PageWatcher {
	const { platform, document, clock, signal, onView } = watched;
	const fence = createThreadFence();
	let view: PageView | undefined;
	let last: Sight | undefined;
	let serialised = "";
	let timer: ReturnType<typeof setTimeout> | undefined;
	let due = Number.POSITIVE_INFINITY;
	let openedAt = 0;
	let lastKey: ThreadKey | undefined;
	let clicked: { name: string; at: number } | undefined;
	let clickedFor: { key: ThreadKey; name: string } | undefined;

	const observer = observeAnchors(document, (what) => {
		const streaming = what === "messages" && view !== undefined && view.state !== "opening";
		schedule(streaming ? STREAMING : SOON);
	});

	function schedule(wait: number): void {
		const at = clock() + wait;
		if (at >= due || signal.aborted) return;
		clearTimeout(timer);
		due = at;
		timer = setTimeout(look, wait);
	}

	const scene = () => sceneOf(platform, new URL(document.location.href), document, clock());

	function look(): Sight | undefined {
		clearTimeout(timer);
		due = Number.POSITIVE_INFINITY;
		if (signal.aborted) return undefined;
		try {
			const sight = lookAt(platform, scene());
			last = sight;
			noteTurn(sight);
			const verdict = conclude(sight);
			publish(viewOf(platform, sight, verdict, isHeaderOverdue(sight)));
			observer.follow(sight.anchors, sight.scene.root, isComplete(sight));
			if (verdict.lookAgainIn !== undefined) schedule(verdict.lookAgainIn + 1);
			return sight;
		} catch (error) {
			logFault("watch:look", error);
			return undefined;
		}
	}

	function noteTurn(sight: Sight): void {
		if (sight.threadKey === lastKey) return;
		lastKey = sight.threadKey;
		openedAt = clock();
		const led = clicked !== undefined && clock() - clicked.at < CLICK_LEADS && sight.threadKey !== undefined;
		clickedFor = led && clicked && sight.threadKey ? { key: sight.threadKey, name: clicked.name } : undefined;
		clicked = undefined;
	}

	function isHeaderOverdue(sight: Sight): boolean {
		return sight.header === undefined && clock() - openedAt > HEADER_PATIENCE;
	}

	function conclude(sight: Sight): Verdict {
		if (sight.threadKey === undefined) {
			leaveThread(fence);
			return { contact: "opening", messages: false };
		}
		const { header, threadKey } = sight;
		return judge(fence, {
			key: threadKey,
			header: header && headerSignature(header),
			name: header?.name,
			list: fingerprints(sight.messages),
			evidence: header && fence.settled === undefined ? evidence(sight, threadKey) : "cannot tell",
			at: clock(),
		});
	}

	function evidence(sight: Sight, key: ThreadKey): Answer {
		if (!sight.header) return "cannot tell";
		const name = clickedFor?.key === key ? clickedFor.name : undefined;
		return evidenceFor(sight.header, key, platform.readRows(sight.scene), name);
	}

	function publish(next: PageView): void {
		view = next;
		const text = JSON.stringify(next);
		if (text === serialised) return;
		serialised = text;
		onView(next);
	}

	function noteClick(event: Event): void {
		if (!event.isTrusted) return;
		const path = event.composedPath();
		const row = platform.readRows(scene()).find((one) => path.includes(one.element));
		clicked = row?.name === undefined ? undefined : { name: row.name, at: clock() };
	}

	document.addEventListener("click", noteClick, { capture: true, passive: true, signal });
	watchTheme(document, () => schedule(SOON), signal);
	const tick = setInterval(() => {
		if (!document.hidden && !(last && view && standsStill(last, view))) schedule(0);
	}, TICK);
	document.addEventListener("visibilitychange", () => schedule(SOON), { signal });
	signal.addEventListener("abort", () => {
		clearInterval(tick);
		clearTimeout(timer);
		observer.stop();
	});
	schedule(0);

	return {
		view: () => view,
		composerOf(key) {
			const sight = look();
			if (!sight || !view || view.threadKey !== key || sight.threadKey !== key) return undefined;
			return { fresh: view, element: sight.composerElement };
		},
		anchors: () => last?.anchors ?? {},
		changed: () => {
			look();
		},
	};
}

/** Nothing can have changed that no observer would have told: every node followed is still in the page. */
function standsStill(sight: Sight, view: PageView): boolean {
	const { header, messages, composer, list } = sight.anchors;
	const followed = [header, messages, composer, list, sight.composerElement].filter(
		(node) => node !== undefined,
	);
	if (view.state === "inbox") return followed.every((node) => node.isConnected);
	const settled = view.state !== "opening" && view.composer === "ready" && isComplete(sight);
	return settled && followed.every((node) => node.isConnected);
}

/** Sites keep their theme in a class of `html` (Meta) or the style of `body` (X). */
function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
	const observer = new MutationObserver(onChange);
	const options = { attributeFilter: ["class", "style", "data-theme"] };
	observer.observe(document.documentElement, options);
	if (document.body) observer.observe(document.body, options);
	const preference = document.defaultView?.matchMedia("(prefers-color-scheme: dark)");
	preference?.addEventListener("change", onChange, { signal });
	signal.addEventListener("abort", () => observer.disconnect());
}
