import type { PageState } from "../../contract/page-view.ts";
import { hasPinGate } from "../gate.ts";
import type { Scene } from "../platform.ts";
import { findComposer } from "./find-composer.ts";
import { landmarks } from "./landmarks.ts";
import { findDetail, findHeader, findTranscript } from "./thread-pane.ts";

export function readState(scene: Scene): PageState {
	if (scene.root && hasPinGate(scene.root)) return "locked";
	if (scene.route.page !== "thread") return "inbox";
	const detail = findDetail(scene);
	if (!detail) return findHeader(scene) && hasEditor(scene) ? "not-understood" : "opening";
	if (findTranscript(scene) || detail.querySelector(landmarks.message[0].css)) return "thread";
	const composer = findComposer(scene);
	return composer.ok && !detail.querySelector('[role="progressbar"], [aria-busy="true"]')
		? "not-understood"
		: "opening";
}

/** A header and a message box without a view we know: the page has changed. */
function hasEditor(scene: Scene): boolean {
	const boxes = scene.root?.querySelectorAll(landmarks.composer[0].css) ?? [];
	return [...boxes].some((box) => !box.closest('[role="dialog"]'));
}
