import { momentOf, type TimelineItem } from "../contract/timeline.ts";

/**
 * Several lists, each newest first, as one. Each list keeps its order: an older message whose time is only "seen
 * today" counts as old as the one after it, so that it never overtakes.
 */
export function mergedTimeline(lists: readonly (readonly TimelineItem[])[], most: number): TimelineItem[] {
	const heads = lists.map((list) => ({ list, next: 0, at: Number.POSITIVE_INFINITY }));
	const merged: TimelineItem[] = [];
	while (merged.length < most) {
		let newest: (typeof heads)[number] | undefined;
		for (const head of heads) {
			const item = head.list[head.next];
			if (!item) continue;
			head.at = Math.min(head.at, momentOf(item));
			if (!newest || head.at > newest.at) newest = head;
		}
		const item = newest?.list[newest.next];
		if (!newest || !item) return merged;
		merged.push(item);
		newest.next += 1;
	}
	return merged;
}
