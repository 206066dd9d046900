import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	type VirtualItem,
	Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

interface Windowed {
	/** Only these rows stand in the page. */
	readonly rows: readonly VirtualItem[];
	/** CSS px of them all. */
	readonly height: number;
	/** For each row's element, so that its true height is known. */
	readonly measure: (element: Element | null) => void;
}

interface Needs {
	readonly count: number;
	readonly scroller: RefObject<HTMLElement | null>;
	readonly keyOf: (index: number) => string;
	/** CSS px before a row is measured. */
	readonly estimate: number;
}

/** A list of any length of which only what is in view stands in the page. */
export function useWindowed({ count, scroller, keyOf, estimate }: Needs): Windowed {
	const [, draw] = useState(0);
	const options = {
		count,
		getScrollElement: () => scroller.current,
		estimateSize: () => estimate,
		getItemKey: keyOf,
		overscan: 8,
		scrollToFn: elementScroll,
		observeElementRect,
		observeElementOffset,
		onChange: () => draw((drawn) => drawn + 1),
	};
	const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
	virtualizer.setOptions(options);
	useEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());
	return {
		rows: virtualizer.getVirtualItems(),
		height: virtualizer.getTotalSize(),
		measure: (element) => virtualizer.measureElement(element),
	};
}
