/** Follows the inbox rows on screen for all features. All are read again when something in the list changed. */
import { logFault } from "../../base/log.ts";
import type { RowReading } from "../../platforms/platform.ts";
import { sceneOf } from "../../platforms/scene.ts";
import { createBurst } from "../burst.ts";
import type { PageVisit } from "./feature.ts";

/** ms between looks for a list that is not there yet, and how many there are. */
const LIST_REST = 400;
const LIST_TRIES = 10;
const LIST: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export interface RowListener {
	/** Before a frame is painted, with the rows in the page at that moment. */
	onRows(rows: readonly RowReading[]): void;
	/** At once, with the nodes that changed. */
	onMutated?(changed: readonly Node[]): void;
}

export interface RowWatch {
	listen(listener: RowListener): void;
}

export function watchRows(visit: PageVisit): RowWatch {
	const { platform, window, watcher, signal } = visit;
	const { document } = window;
	const listeners: RowListener[] = [];
	const burst = createBurst(() => window.requestAnimationFrame(look), signal);
	const observer = new MutationObserver((records) => {
		const changed = records.map(({ target }) => target);
		for (const { onMutated } of listeners) onMutated?.(changed);
		burst();
	});
	let list: Element | undefined;
	let awaited: ReturnType<typeof setTimeout> | undefined;

	function look(): void {
		if (signal.aborted) return;
		try {
			const rows = platform.readRows(
				sceneOf(platform, new URL(document.location.href), document, Date.now()),
			);
			for (const { onRows } of listeners) onRows(rows);
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
		burst();
	}

	visit.onView(() => follow(LIST_TRIES));
	signal.addEventListener("abort", () => {
		clearTimeout(awaited);
		observer.disconnect();
	});
	return { listen: (listener) => listeners.push(listener) };
}
