import { nameOf, nameText } from "../page-text.ts";
import type { HeaderReading, Scene } from "../platform.ts";
import { findHeader } from "./thread-pane.ts";

const NOT_A_NAME =
	'button, [role="button"], svg, img, [role="menu"], [role="tablist"], [data-surface*="channel_selector"]';

/** The header shows a name and no id. A Page's conversations are with one person each: Pages are in no groups. */
export function readHeader(scene: Scene): HeaderReading | undefined {
	const element = findHeader(scene);
	if (!element) return undefined;
	const heading = element.querySelector('h1, h2, h3, [role="heading"]');
	const name = nameText(heading, NOT_A_NAME) ?? nameText(element, NOT_A_NAME) ?? imageName(element);
	return name ? { name, isGroup: "no", element } : undefined;
}

function imageName(element: Element): string | undefined {
	return nameOf(element.querySelector("img[alt]:not([alt=''])")?.getAttribute("alt") ?? "");
}
