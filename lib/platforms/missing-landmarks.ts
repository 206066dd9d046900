import type { PageState } from "../contract/page-view.ts";
import type { Anchors } from "./platform.ts";

const EXPECTED: Readonly<Partial<Record<PageState, readonly (keyof Anchors)[]>>> = {
	inbox: ["list"],
	thread: ["header", "messages", "composer"],
	group: ["header", "messages", "composer"],
	request: ["header", "messages"],
	"not-understood": ["header", "messages", "composer"],
};

/** Names of the things that should be on a page in this state and were not found, for the view's `missing`. */
export function missingLandmarks(state: PageState, anchors: Anchors): string[] {
	return (EXPECTED[state] ?? []).filter((name) => anchors[name] === undefined);
}
