import { idOf, momentOf, type TimelineItem } from "../contract/timeline.ts";

/** A line of the history as it is drawn. */
export type TimelineRow =
	| { readonly kind: "day"; readonly key: string; readonly at: number }
	/** Here messages may be missing that were never on screen. */
	| { readonly kind: "gap"; readonly key: string }
	/** `isTurn`: another conversation than the row above. */
	| { readonly kind: "item"; readonly key: string; readonly item: TimelineItem; readonly isTurn: boolean };

/** Newest first, grouped by local day. Where a gap lies, it stands under the message that follows it. */
export function rowsOfTimeline(items: readonly TimelineItem[], showsGaps: boolean): TimelineRow[] {
	const rows: TimelineRow[] = [];
	let day: string | undefined;
	let conversation: string | undefined;
	for (const item of items) {
		const at = momentOf(item);
		const current = new Date(at).toDateString();
		if (current !== day) {
			rows.push({ kind: "day", key: `day ${at} ${idOf(item)}`, at });
			conversation = undefined;
		}
		day = current;
		const own = conversationOf(item);
		rows.push({ kind: "item", key: idOf(item), item, isTurn: own !== undefined && own !== conversation });
		conversation = own ?? conversation;
		if (showsGaps && item.kind === "message" && item.message.gapBefore) {
			rows.push({ kind: "gap", key: `gap ${idOf(item)}` });
		}
	}
	return rows;
}

function conversationOf(item: TimelineItem): string | undefined {
	switch (item.kind) {
		case "message":
			return item.message.conversation;
		case "template":
			return item.use.conversation;
		case "outcome":
			return item.outcome.conversation;
		case "sale":
		case "note":
			return undefined;
	}
}
