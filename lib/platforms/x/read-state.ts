import type { PageState } from "../../contract/page-view.ts";
import { hasMessageBox } from "../choose-composer.ts";
import { findLandmark } from "../landmark.ts";
import type { HeaderReading, Scene } from "../platform.ts";
import { findComposer } from "./find-composer.ts";
import { landmarks } from "./landmarks.ts";
import { readHeader } from "./read-header.ts";
import { readOwnRow } from "./read-rows.ts";
import { findPanel, findPanels, isLocked } from "./thread-pane.ts";

export function readState(scene: Scene): PageState {
	if (isLocked(scene)) return "locked";
	if (scene.route.page !== "thread") return "inbox";
	const panel = findPanel(scene);
	if (!panel) return findPanels(scene).length > 1 ? "not-understood" : "opening";
	if (findLandmark(panel, landmarks.empty)) return "opening";
	const header = readHeader(scene);
	if (!header) return isMounted(panel) ? "not-understood" : "opening";
	if (showsAnotherThread(scene, header)) return "opening";
	return openState(scene, panel, header.isGroup === "yes");
}

function openState(scene: Scene, panel: Element, isGroup: boolean): PageState {
	const hasBox = hasMessageBox(findComposer(scene));
	if (
		!hasBox &&
		((scene.route.page === "thread" && scene.route.isRequest) || findLandmark(panel, landmarks.accept))
	)
		return "request";
	const messages = findLandmark(panel, landmarks.messages);
	if (!messages) return hasBox && !isLoading(panel) ? "not-understood" : "opening";
	return isGroup ? "group" : "thread";
}

/** Messages and a composer without a header whose name can be read. */
function isMounted(panel: Element): boolean {
	return (
		!!findLandmark(panel, landmarks.messages) &&
		!!findLandmark(panel, landmarks.composer) &&
		!isLoading(panel)
	);
}

function isLoading(panel: Element): boolean {
	return panel.querySelector('[role="progressbar"], [aria-busy="true"]') !== null;
}

/** The URL changes before the panel does: the selected row, or the name in the URL's own row, gives it away. */
function showsAnotherThread(scene: Scene, { name, isGroup }: HeaderReading): boolean {
	if (scene.route.page !== "thread") return false;
	const { isOther, name: own } = readOwnRow(scene, scene.route.threadKey);
	// Titles of groups may be shortened differently in both places.
	if (isOther || isGroup !== "no") return isOther;
	return own !== undefined && !own.startsWith(name) && !name.startsWith(own);
}
