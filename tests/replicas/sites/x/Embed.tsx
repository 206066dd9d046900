/**
 * The element that carries the chat. Its open shadow root is attached some time after the element appears, and
 * attaching makes no mutation record. Keystrokes in the chat's own boxes stop at the root, else the site's shortcuts,
 * which see only the host, would fire.
 */
import { type ReactNode, useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { adoptStyles } from "../shared/styles.ts";
import { LOOK } from "./look.ts";

/** ms between the host and its shadow root. */
const ATTACH_DELAY = 120;

let attached: () => void = () => undefined;
/** Resolves when the first shadow root is there. */
export const firstAttached = new Promise<void>((resolve) => {
	attached = resolve;
});

function stopOwnTyping(event: Event): void {
	const [target] = event.composedPath();
	if (target instanceof HTMLElement && target.matches("input, textarea")) event.stopPropagation();
}

export function Embed({ testId, app }: { testId: string; app: ReactNode }): ReactNode {
	const host = useRef<HTMLDivElement | null>(null);
	const content = useRef(app);
	useEffect(() => {
		let undo: () => void = () => undefined;
		const timer = setTimeout(() => {
			const shadow = host.current?.attachShadow({ mode: "open" });
			if (shadow === undefined) return;
			adoptStyles(shadow, LOOK);
			shadow.addEventListener("keydown", stopOwnTyping);
			const container = document.createElement("div");
			container.className = "c-mount";
			shadow.append(container);
			const root = createRoot(container);
			root.render(content.current);
			// Not while the outer tree is being taken down: React forbids unmounting another root within that.
			undo = () => queueMicrotask(() => root.unmount());
			requestAnimationFrame(attached);
		}, ATTACH_DELAY);
		return () => {
			clearTimeout(timer);
			undo();
		};
	}, []);
	return <div ref={host} data-testid={testId} className="c-host" />;
}
