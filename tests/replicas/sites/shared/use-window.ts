/**
 * Which rows of a long list are in the DOM. Row heights are an estimate (CSS px): lists of real rows only need to be
 * near it. `reverse` is for `column-reverse` scrollers, whose scrollTop is 0 at the newest row and negative above.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export interface RowWindow {
	readonly scroller: RefObject<HTMLDivElement | null>;
	readonly first: number;
	/** Exclusive. */
	readonly end: number;
	/** Heights that stand for the rows left out, CSS px. */
	readonly before: number;
	readonly after: number;
}

export interface WindowShape {
	readonly count: number;
	readonly rowHeight: number;
	readonly overscan?: number;
	readonly reverse?: boolean;
}

export function useWindow({ count, rowHeight, overscan = 6, reverse = false }: WindowShape): RowWindow {
	const scroller = useRef<HTMLDivElement | null>(null);
	const [shown, setShown] = useState({ top: 0, height: 800 });
	useLayoutEffect(() => {
		const element = scroller.current;
		if (element === null) return;
		const measure = () =>
			setShown((old) => {
				// Rounded to whole rows: a scroll inside one row must not render anything.
				const top = Math.floor(Math.abs(element.scrollTop) / rowHeight) * rowHeight;
				const height = element.clientHeight || 800;
				return old.top === top && old.height === height ? old : { top, height };
			});
		const stop = new AbortController();
		element.addEventListener("scroll", measure, { signal: stop.signal, passive: true });
		const resized = new ResizeObserver(measure);
		resized.observe(element);
		measure();
		return () => {
			stop.abort();
			resized.disconnect();
		};
	}, [rowHeight]);
	const skipped = Math.max(0, Math.floor(shown.top / rowHeight) - overscan);
	const visible = Math.ceil(shown.height / rowHeight) + overscan * 2;
	const from = Math.min(skipped, Math.max(0, count - visible));
	const first = reverse ? Math.max(0, count - from - visible) : from;
	const end = reverse ? count - from : Math.min(count, from + visible);
	return { scroller, first, end, before: first * rowHeight, after: (count - end) * rowHeight };
}
