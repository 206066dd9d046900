/** Follows the inbox rows on screen. Each row is read again when something in the list changed, once for each frame. */
import { logFault } from "../../base/log.ts";
import type { RowReading } from "../../platforms/platform.ts";
import { sceneOf } from "../../platforms/scene.ts";
import type { FeatureVisit } from "./feature.ts";

const LIST: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Calls `onRows` before the frame in which changed rows are painted. Rows are those in the page at that moment.
 * `onMutated` hears at once which nodes changed.
 */
export function watchRows(
	visit: FeatureVisit,
	onRows: (rows: readonly RowReading[]) => void,
	onMutated?: (changed: readonly Node[]) => void,
): void {
	const { platform, window, watcher, signal } = visit;
	const { document } = window;
	const observer = new MutationObserver((records) => {
		onMutated?.(records.map(({ target }) => target));
		schedule();
	});
	let list: Element | undefined;
	let frame: number | undefined;

	function schedule(): void {
		if (frame === undefined) frame = window.requestAnimationFrame(look);
	}

	function look(): void {
		frame = undefined;
		if (signal.aborted) return;
		try {
			onRows(platform.readRows(sceneOf(platform, new URL(document.location.href), document, Date.now())));
		} catch (error) {
			logFault("rows:look", error);
		}
	}

	visit.onView(() => {
		const current = watcher.anchors().list;
		if (current === list) return;
		observer.disconnect();
		list = current;
		if (!list) return;
		observer.observe(list, LIST);
		schedule();
	});
	signal.addEventListener("abort", () => observer.disconnect());
}
