/** Follows the inbox rows on screen for all features. What changed is read again, before a frame is painted. */
import { logFault } from "../../base/log.ts";
import type { RowReading } from "../../platforms/platform.ts";
import { sceneOf } from "../../platforms/scene.ts";
import { createPace } from "../pace.ts";
import type { PageVisit } from "./page-visit.ts";

/** ms between looks for a list that is not there yet, and how many there are. */
const LIST_REST = 400;
const LIST_TRIES = 10;
/** Attributes say whether a row is unread or open: too little to look for, but the next look is to see it. */
const LIST: MutationObserverInit = {
	subtree: true,
	childList: true,
	characterData: true,
	attributeFilter: ["class", "aria-selected", "aria-current", "href", "data-testid"],
};

export interface RowListener {
	/** Before a frame is painted, with the rows in the page at that moment. */
	onRows(rows: readonly RowReading[]): void;
	/** At once, with the nodes that changed. */
	onMutated?(changed: readonly Node[]): void;
}

export interface RowWatch {
	listen(listener: RowListener): void;
	/** What `change` does to the rows is no news. */
	quietly(change: () => void): void;
}

export function watchRows(visit: PageVisit): RowWatch {
	const { platform, window, watcher, signal } = visit;
	const { document } = window;
	const listeners: RowListener[] = [];
	const pace = createPace();
	const observer = new MutationObserver(hear);
	const kept = new WeakMap<Node, { readonly reading: RowReading | undefined }>();
	let list: Element | undefined;
	let awaited: ReturnType<typeof setTimeout> | undefined;
	let isPlanned = false;

	function lookSoon(): void {
		const pause = pace(performance.now());
		if (isPlanned) return;
		isPlanned = true;
		setTimeout(() => window.requestAnimationFrame(look), pause);
	}

	function hear(records: readonly MutationRecord[]): void {
		for (const { target } of records) forget(target);
		const changed = records.filter(({ type }) => type !== "attributes").map(({ target }) => target);
		if (changed.length === 0) return;
		for (const { onMutated } of listeners) onMutated?.(changed);
		lookSoon();
	}

	function quietly(change: () => void): void {
		hear(observer.takeRecords());
		change();
		observer.takeRecords();
	}

	function keep(row: Element, read: () => RowReading | undefined): RowReading | undefined {
		const known = kept.get(row) ?? { reading: read() };
		kept.set(row, known);
		return known.reading;
	}

	function forget(changed: Node): void {
		for (let at: Node | null = changed; at && at !== list; at = at.parentNode) kept.delete(at);
	}

	function look(): void {
		isPlanned = false;
		if (signal.aborted) return;
		try {
			const scene = sceneOf(platform, new URL(document.location.href), document, Date.now());
			const rows = platform.readRows(scene, keep);
			quietly(() => {
				for (const { onRows } of listeners) onRows(rows);
			});
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
		lookSoon();
	}

	visit.onView(() => follow(LIST_TRIES));
	signal.addEventListener("abort", () => {
		clearTimeout(awaited);
		observer.disconnect();
	});
	return { listen: (listener) => listeners.push(listener), quietly };
}
