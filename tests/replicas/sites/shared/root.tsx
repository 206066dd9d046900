/** Mounting a page so that `remount` can replace every node of it, container included. */
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";

export interface PageRoot {
	mount(): void;
	remount(): void;
}

/** `container` makes the element the page lives in; it is appended to `<body>`. */
export function createPageRoot(container: () => HTMLElement, page: () => ReactNode): PageRoot {
	let root: Root | undefined;
	let element: HTMLElement | undefined;
	const mount = () => {
		element = container();
		document.body.append(element);
		root = createRoot(element);
		const made = root;
		flushSync(() => made.render(page()));
	};
	return {
		mount,
		remount: () => {
			root?.unmount();
			element?.remove();
			mount();
		},
	};
}
