/**
 * Which slots of a tall list are drawn. Slots out of sight keep their place as empty boxes of the height they last
 * had, which is what the real transcript does: most of a long conversation is placeholders.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const MARGIN = 600;
const GUESS = 56;

export interface SlotWindow {
	readonly from: number;
	readonly to: number;
	/** Height in CSS px a placeholder takes. */
	heightOf(index: number): number;
}

interface Extent {
	readonly from: number;
	readonly to: number;
}

function visible(scroller: HTMLElement, heights: readonly number[], count: number): Extent {
	const top = scroller.scrollTop - MARGIN;
	const bottom = scroller.scrollTop + scroller.clientHeight + MARGIN;
	let offset = 0;
	let from = count;
	let to = 0;
	for (let index = 0; index < count; index++) {
		const end = offset + (heights[index] ?? GUESS);
		if (end >= top && offset <= bottom) {
			from = Math.min(from, index);
			to = index + 1;
		}
		offset = end;
	}
	return { from: Math.min(from, to), to };
}

/** `slots` is the element whose children are the slots, in order; `resetKey` starts again at the newest message. */
export function useSlotWindow(
	scroller: RefObject<HTMLElement | null>,
	slots: RefObject<HTMLElement | null>,
	count: number,
	resetKey: string,
): SlotWindow {
	const heights = useRef<number[]>([]);
	const atEnd = useRef(true);
	const shownKey = useRef(resetKey);
	const [extent, setExtent] = useState<Extent>({ from: Math.max(0, count - 30), to: count });
	if (shownKey.current !== resetKey) {
		shownKey.current = resetKey;
		heights.current = [];
		atEnd.current = true;
	}
	const measure = useCallback(() => {
		const box = scroller.current;
		if (box === null) return;
		[...(slots.current?.children ?? [])].forEach((slot, index) => {
			const drawn = slot.querySelector('[data-virtualized="false"]');
			if (drawn instanceof HTMLElement) heights.current[index] = drawn.offsetHeight;
		});
		const next = visible(box, heights.current, count);
		setExtent((old) => (old.from === next.from && old.to === next.to ? old : next));
	}, [scroller, slots, count]);
	useLayoutEffect(() => {
		const box = scroller.current;
		if (box !== null && atEnd.current) box.scrollTop = box.scrollHeight;
		measure();
	});
	useEffect(() => {
		const box = scroller.current;
		if (box === null) return;
		const controller = new AbortController();
		const onScroll = () => {
			atEnd.current = box.scrollTop + box.clientHeight >= box.scrollHeight - 40;
			measure();
		};
		box.addEventListener("scroll", onScroll, { signal: controller.signal, passive: true });
		return () => controller.abort();
	}, [scroller, measure]);
	return { ...extent, heightOf: (index) => heights.current[index] ?? GUESS };
}
