/**
 * Follows one message page: looks when something changed, concludes what certainly belongs together, and hands out a
 * `PageView` when it differs from the last. Never writes, scrolls or fetches.
 *
 *   mutation / URL / tick ──► schedule ──► look (all readers, once) ──► fence ──► view ──► onView
 */

import type { Clock } from "../base/clock.ts";
import { logFault } from "../base/log.ts";
import type { PageView, ThreadKey } from "../contract/page-view.ts";
import type { Anchors, Platform } from "../platforms/platform.ts";
import { sceneOf } from "../platforms/scene.ts";
import { type AnchorObserver, observeAnchors } from "./anchor-observer.ts";
import { type ComposerFence, createComposerFence, isOwnComposer } from "./composer-fence.ts";
import { createPace } from "./pace.ts";
import { evidenceFor, fingerprints, headerSignature, lookAt, type Sight } from "./sight.ts";
import { createThreadFence, judge, leaveThread, type ThreadFence, type Verdict } from "./thread-fence.ts";
import { isComplete, viewOf } from "./view-of.ts";

/** ms. What changed is looked at within a frame or so. */
const SOON = 16;
const TICK = 500;
/** ms without a readable header, or a message box, after which the thread is shown without. */
const PATIENCE = 4_000;
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
	/** Looks now, in this task: the message box below the header of `key`, if that is certainly on screen. */
	composerOf(key: ThreadKey): ComposerFound | undefined;
	/** The page's parts as last seen. */
	anchors(): Anchors;
	/** Looks now, e.g. because the URL changed. */
	changed(): void;
	/** Calls `listener` in the task of each look but `composerOf`'s, with how many nodes came into the transcript since the one before. */
	onLook(listener: (nodes: number) => void): void;
}

export interface ComposerFound {
	readonly fresh: PageView;
	readonly element: HTMLElement | undefined;
	/** Whether the box is this thread's, too; it may come later than the header. */
	readonly isOwn: boolean;
}

/** All that changes while one page is watched. */
interface Watch extends Watched {
	readonly fence: ThreadFence;
	readonly composerFence: ComposerFence;
	/** Whether the message box of the last sight certainly is that of the thread in the URL. */
	hasOwnComposer: boolean;
	readonly observer: AnchorObserver;
	view: PageView | undefined;
	/** `view` as text: what was handed out last. */
	told: string;
	sight: Sight | undefined;
	/** Nodes that came into the transcript since the last look. */
	nodes: number;
	readonly lookers: ((nodes: number) => void)[];
	timer: ReturnType<typeof setTimeout> | undefined;
	/** When the next look is due. */
	due: number;
	/** Since when the thread in the URL is the one it is. */
	turnedAt: number;
	key: ThreadKey | undefined;
	clicked: { readonly name: string; readonly at: number } | undefined;
	/** The name on the row whose click led to `key`. */
	ledBy: string | undefined;
}

export function watchPage(watched: Watched): PageWatcher {
	const { document, signal } = watched;
	const pace = createPace();
	const watch: Watch = {
		...watched,
		fence: createThreadFence(),
		composerFence: createComposerFence(),
		hasOwnComposer: false,
		observer: observeAnchors(document, (nodes) => {
			watch.nodes += nodes;
			const isStream = nodes > 0 && watch.view?.state !== "opening";
			schedule(watch, isStream ? pace(watch.clock()) : SOON);
		}),
		view: undefined,
		told: "",
		sight: undefined,
		nodes: 0,
		lookers: [],
		timer: undefined,
		due: Number.POSITIVE_INFINITY,
		turnedAt: 0,
		key: undefined,
		clicked: undefined,
		ledBy: undefined,
	};
	addEventListener("click", (event) => noteClick(watch, event), {
		capture: true,
		passive: true,
		signal,
	});
	addEventListener("visibilitychange", () => schedule(watch, SOON), { signal });
	watchTheme(document, () => schedule(watch, SOON), signal);
	const tick = setInterval(() => {
		if (!document.hidden && !standsStill(watch)) schedule(watch, 0);
	}, TICK);
	signal.addEventListener("abort", () => {
		clearInterval(tick);
		clearTimeout(watch.timer);
		watch.observer.stop();
	});
	schedule(watch, 0);
	return {
		view: () => watch.view,
		anchors: () => watch.sight?.anchors ?? {},
		changed: () => lookAndTell(watch),
		onLook: (listener) => watch.lookers.push(listener),
		composerOf(key) {
			const sight = look(watch);
			if (!sight || !watch.view || watch.view.threadKey !== key || sight.threadKey !== key) return undefined;
			return { fresh: watch.view, element: sight.composerElement, isOwn: watch.hasOwnComposer };
		},
	};
}

function sceneNow({ platform, document, clock }: Watch) {
	return sceneOf(platform, new URL(location.href), document, clock());
}

function schedule(watch: Watch, wait: number): void {
	const at = watch.clock() + wait;
	if (at >= watch.due || watch.signal.aborted) return;
	clearTimeout(watch.timer);
	watch.due = at;
	watch.timer = setTimeout(() => lookAndTell(watch), wait);
}

function lookAndTell(watch: Watch): void {
	if (!look(watch)) return;
	const { nodes } = watch;
	watch.nodes = 0;
	for (const hear of watch.lookers) hear(nodes);
}

function look(watch: Watch): Sight | undefined {
	clearTimeout(watch.timer);
	watch.due = Number.POSITIVE_INFINITY;
	if (watch.signal.aborted) return undefined;
	try {
		const sight = composerMayCome(watch, lookAt(watch.platform, sceneNow(watch)));
		watch.sight = sight;
		noteTurn(watch, sight);
		const verdict = conclude(watch, sight);
		watch.hasOwnComposer = isOwnComposer(watch.composerFence, {
			key: sight.threadKey,
			node: sight.composerElement,
			messages: verdict.messages,
			at: watch.clock(),
		});
		watch.observer.follow(sight.anchors, sight.scene.root, isComplete(sight));
		publish(watch, viewOf(watch.platform, sight, verdict, isHeaderOverdue(watch, sight)));
		if (verdict.lookAgainIn !== undefined) schedule(watch, verdict.lookAgainIn + 1);
		return sight;
	} catch (error) {
		logFault("watch:look", error);
		return undefined;
	}
}

function noteTurn(watch: Watch, sight: Sight): void {
	if (sight.threadKey === watch.key) return;
	const now = watch.clock();
	watch.key = sight.threadKey;
	watch.turnedAt = now;
	watch.ledBy = watch.clicked && now - watch.clicked.at < CLICK_LEADS ? watch.clicked.name : undefined;
	watch.clicked = undefined;
}

function isHeaderOverdue(watch: Watch, sight: Sight): boolean {
	return sight.header === undefined && watch.clock() - watch.turnedAt > PATIENCE;
}

/** Some sites put the box up after everything else: for a while it is late, and only then missing. */
function composerMayCome(watch: Watch, sight: Sight): Sight {
	const isAnswerable = sight.state === "thread" || sight.state === "group";
	const isNew = watch.clock() - watch.turnedAt < PATIENCE;
	return isAnswerable && isNew && sight.composer === "missing" ? { ...sight, composer: "awaited" } : sight;
}

function conclude(watch: Watch, sight: Sight): Verdict {
	const { header, threadKey } = sight;
	if (threadKey === undefined) {
		leaveThread(watch.fence);
		return { contact: "opening", messages: false };
	}
	const isOpen = watch.fence.settled !== undefined && watch.fence.key === threadKey;
	return judge(watch.fence, {
		key: threadKey,
		header: header && headerSignature(header),
		name: header?.name,
		list: fingerprints(sight.messages),
		evidence:
			header && !isOpen
				? evidenceFor(header, threadKey, watch.platform.readRows(sight.scene), watch.ledBy)
				: "cannot tell",
		at: watch.clock(),
	});
}

function publish(watch: Watch, view: PageView): void {
	watch.view = view;
	const text = JSON.stringify(view);
	if (text === watch.told) return;
	watch.told = text;
	watch.onView(view);
}

function noteClick(watch: Watch, event: Event): void {
	if (!event.isTrusted) return;
	const path = event.composedPath();
	const list = watch.sight?.anchors.list;
	if (list && !path.includes(list)) return;
	const row = watch.platform.readRows(sceneNow(watch)).find((one) => path.includes(one.element));
	watch.clicked = row?.name === undefined ? undefined : { name: row.name, at: watch.clock() };
}

/** Nothing can have changed that no observer would have told: every node followed is still in the page. */
function standsStill({ sight, view }: Watch): boolean {
	if (!sight || !view) return false;
	const followed: readonly (Element | undefined)[] = [...Object.values(sight.anchors), sight.composerElement];
	const settled = view.state !== "opening" && view.composer === "ready" && isComplete(sight);
	return (settled || view.state === "inbox") && followed.every((node) => node?.isConnected ?? true);
}

/** Sites keep their theme in a class of `html` (Meta) or the style of `body` (X). */
function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
	const observer = new MutationObserver(onChange);
	const options = { attributeFilter: ["class", "style"] };
	const { body, documentElement } = document;
	observer.observe(documentElement, options);
	if (body) observer.observe(body, options);
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", onChange, { signal });
	signal.addEventListener("abort", () => observer.disconnect());
}
