import { useEffect, useMemo, useRef } from "preact/hooks";
import type { TimelineItem } from "../../lib/contract/timeline.ts";
import { interfaceLanguage, say } from "../../lib/i18n/say.ts";
import { rowsOfTimeline, type TimelineRow } from "../../lib/panel/timeline-rows.ts";
import { TimelineEntry } from "./TimelineEntry.tsx";
import { useWindowed } from "./use-windowed.ts";

interface Props {
	/** Newest first. */
	readonly items: readonly TimelineItem[];
	/** Empty: nothing is searched. */
	readonly query: string;
	readonly label: string;
	readonly onEnd: () => void;
	/** Whose an item is, where several people's are shown. */
	readonly ownerOf?: (item: TimelineItem) => string | undefined;
}

/** All that happened, by day. Of a hundred thousand entries only those in view stand in the page. */
export function TimelineList({ items, query, label, onEnd, ownerOf }: Props) {
	const scroller = useRef<HTMLDivElement>(null);
	const rows = useMemo(() => rowsOfTimeline(items, query === ""), [items, query]);
	const windowed = useWindowed({
		count: rows.length,
		scroller,
		keyOf: (index) => rows[index]?.key ?? String(index),
		estimate: 62,
	});
	const last = windowed.rows.at(-1)?.index ?? 0;
	const isNearEnd = rows.length > 0 && last >= rows.length - 15;
	// Asked once for each length: what comes makes the list longer.
	const endAt = isNearEnd ? rows.length : undefined;
	useEffect(() => {
		if (endAt !== undefined) onEnd();
	}, [endAt, onEnd]);
	return (
		// Scrolled by keyboard, too.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
		<section ref={scroller} class="timeline" aria-label={label} tabIndex={0}>
			<ol style={{ height: `${windowed.height}px` }}>
				{windowed.rows.map(({ index, start, key }) => {
					const row = rows[index];
					return row ? (
						<li
							key={key}
							ref={windowed.measure}
							data-index={index}
							class={`moment ${row.kind}`}
							style={{ transform: `translateY(${start}px)` }}
						>
							<Row row={row} query={query} ownerOf={ownerOf} />
						</li>
					) : null;
				})}
			</ol>
		</section>
	);
}

interface RowProps {
	readonly row: TimelineRow;
	readonly query: string;
	readonly ownerOf: ((item: TimelineItem) => string | undefined) | undefined;
}

function Row({ row, query, ownerOf }: RowProps) {
	if (row.kind === "gap") return <span class="faint">{say("historyGap")}</span>;
	if (row.kind === "day") return <h3 class="label">{dayName(row.at)}</h3>;
	return <TimelineEntry item={row.item} isTurn={row.isTurn} query={query} owner={ownerOf?.(row.item)} />;
}

function dayName(at: number): string {
	const day = new Date(at);
	const now = new Date();
	if (day.toDateString() === now.toDateString()) return say("today");
	const isThisYear = day.getFullYear() === now.getFullYear();
	return day.toLocaleDateString(interfaceLanguage(), {
		day: "numeric",
		month: "long",
		...(isThisYear ? {} : { year: "numeric" }),
	});
}
