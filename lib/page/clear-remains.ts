import { undock } from "./dock.ts";
import { HOST_MARK } from "./marks.ts";

/** Firefox stops the script of the version before an update without a word to it, and its sidebar stays in the page. */
export function clearRemains(document: Document): void {
	const remains = document.documentElement.querySelectorAll(`:scope > [${HOST_MARK}]`);
	if (remains.length > 0) undock(document);
	for (const host of remains) host.remove();
}
