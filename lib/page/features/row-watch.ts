/** Follows the inbox rows on screen. All are read again when something in the list changed. */
import { logFault } from "../../base/log.ts";
import type { RowReading } from "../../platforms/platform.ts";
import { sceneOf } from "../../platforms/scene.ts";
import type { FeatureVisit } from "./feature.ts";

/** ms between looks for a list that is not there yet, and how many there are. */
const LIST_REST = 400;
const LIST_TRIES = 10;
const LIST: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export interface RowListener {
	/** Before a frame is painted, with the rows in the page at that moment. */
	onRows(rows: readonly RowReading[]): void;
	/** At once, with the nodes that changed. */
	onMutated?(changed: readonly Node[]): void;
	/** ms between two readings at least: while messages stream in, the list changes in every frame. */
	readonly pace: number;
}

export function watchRows(visit: FeatureVisit, { onRows, onMutated, pace }: RowListener): void {
	const { platform, window, watcher, signal } = visit;
	const { document } = window;
	const observer = new MutationObserver((records) => {
		onMutated?.(records.map(({ target }) => target));
		schedule();
	});
	let list: Element | undefined;
	let awaited: ReturnType<typeof setTimeout> | undefined;
	let isPlanned = false;
	let lookedAt = Number.NEGATIVE_INFINITY;

	function schedule(): void {
		if (isPlanned) return;
		isPlanned = true;
		const rest = lookedAt + pace - performance.now();
		const inFrame = () => window.requestAnimationFrame(look);
		if (rest > 0) setTimeout(inFrame, rest);
		else inFrame();
	}

	function look(): void {
		isPlanned = false;
		if (signal.aborted) return;
		lookedAt = performance.now();
		try {
			onRows(platform.readRows(sceneOf(platform, new URL(document.location.href), document, Date.now())));
		} catch (error) {
			logFault("rows:look", error);
		}
	}

	/** The list may come later than the view, which then does not change with it. */
	function follow(tries: number): void {
		clearTimeout(awaited);
		const current = watcher.anchors().list;
		if (!current && tries > 0) {
			awaited = setTimeout(() => {
				watcher.changed();
				// Whoever heard of a new view meanwhile follows it already.
				if (!list) follow(tries - 1);
			}, LIST_REST);
		}
		if (current === list) return;
		observer.disconnect();
		list = current;
		if (!list) return;
		observer.observe(list, LIST);
		schedule();
	}

	visit.onView(() => follow(LIST_TRIES));
	signal.addEventListener("abort", () => {
		clearTimeout(awaited);
		observer.disconnect();
	});
}
