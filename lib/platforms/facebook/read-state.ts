import type { PageState } from "../../contract/page-view.ts";
import { hasMessageBox } from "../choose-composer.ts";
import { hasPinGate } from "../gate.ts";
import { interfaceWords } from "../interface-strings.ts";
import { findLandmark } from "../landmark.ts";
import type { Scene } from "../platform.ts";
import { commonFrame, hasAcceptControl } from "../request-controls.ts";
import { findComposer } from "./find-composer.ts";
import { landmarks } from "./landmarks.ts";
import { readHeader } from "./read-header.ts";
import { route } from "./route.ts";
import { findHeader, findList, findPane, findTranscript } from "./thread-pane.ts";

export function readState(scene: Scene): PageState {
	if (scene.root && hasPinGate(scene.root)) return "locked";
	if (scene.route.page !== "thread") return "inbox";
	if (showsAnotherThread(scene)) return "opening";
	const transcript = findTranscript(scene);
	return transcript ? openState(scene, transcript) : bareState(findPane(scene));
}

function bareState(pane: Element | undefined): PageState {
	if (!pane || pane.querySelector('[role="progressbar"], [aria-busy="true"]')) return "opening";
	return findLandmark(pane, landmarks.composer) ? "not-understood" : "opening";
}

function openState(scene: Scene, transcript: Element): PageState {
	const hasBox = hasMessageBox(findComposer(scene));
	const header = findHeader(scene);
	const words = interfaceWords(scene.document);
	const accept = header && !hasBox && hasAcceptControl(commonFrame(transcript, header), transcript, words);
	if (!hasBox && ((scene.route.page === "thread" && scene.route.isRequest) || accept)) return "request";
	if (!header) return hasBox ? "not-understood" : "opening";
	return readHeader(scene)?.isGroup === "yes" ? "group" : "thread";
}

/** The list marks its open row at once or late; while it marks another than the URL's, nothing is certain. */
function showsAnotherThread(scene: Scene): boolean {
	const href = findList(scene)?.querySelector('a[aria-current="page"][href*="/t/"]')?.getAttribute("href");
	if (!href || !URL.canParse(href, scene.url) || scene.route.page !== "thread") return false;
	const current = route(new URL(href, scene.url));
	return current.page === "thread" && current.threadKey !== scene.route.threadKey;
}
