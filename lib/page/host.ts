/**
 * The one element of ours in the page: a closed shadow root outside the site's own tree. When the page takes it out it
 * is put back, a few times; a page that insists is left alone.
 */
import { HOST_MARK, TOP_LAYER } from "./marks.ts";

const MOST_RETURNS = 5;

export interface Host {
	readonly shadow: ShadowRoot;
	/** The page keeps removing us: say so elsewhere, e.g. in the popup. */
	isRefused(): boolean;
}

export function placeHost(document: Document, css: string, signal: AbortSignal): Host {
	const element = document.createElement("div");
	element.setAttribute(HOST_MARK, "");
	const shadow = element.attachShadow({ mode: "closed" });
	const style = document.createElement("style");
	style.textContent = `:host{all:initial!important;position:fixed!important;inset:0 0 auto auto!important;width:0!important;height:0!important;z-index:${TOP_LAYER}!important;display:block!important}${css}`;
	shadow.append(style);
	let returns = 0;
	const place = () => document.documentElement.append(element);
	const observer = new MutationObserver(() => {
		if (element.isConnected || returns >= MOST_RETURNS) return;
		returns += 1;
		place();
	});
	place();
	observer.observe(document, { childList: true });
	observer.observe(document.documentElement, { childList: true });
	keepKeysFromPage(element, signal);
	signal.addEventListener("abort", () => {
		observer.disconnect();
		element.remove();
	});
	return { shadow, isRefused: () => returns >= MOST_RETURNS && !element.isConnected };
}

/** Sites listen for single keys on `document`; what is pressed on our rail is not theirs. Frames keep theirs anyway. */
function keepKeysFromPage(element: HTMLElement, signal: AbortSignal): void {
	for (const type of ["keydown", "keypress", "keyup"]) {
		element.addEventListener(type, (event) => event.stopPropagation(), { signal });
	}
}
