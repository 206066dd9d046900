import type { PageState } from "../../contract/page-view.ts";
import { hasMessageBox } from "../choose-composer.ts";
import { hasPinGate } from "../gate.ts";
import { interfaceWords } from "../interface-strings.ts";
import type { Scene } from "../platform.ts";
import { commonFrame, hasAcceptControl } from "../request-controls.ts";
import { findComposer } from "./find-composer.ts";
import { readHeader } from "./read-header.ts";
import { findHeader, findTranscript } from "./thread-pane.ts";

export function readState(scene: Scene): PageState {
	if (scene.root && hasPinGate(scene.root)) return "locked";
	if (scene.route.page !== "thread") return "inbox";
	const transcript = findTranscript(scene);
	const header = findHeader(scene);
	const hasBox = hasMessageBox(findComposer(scene));
	if (!transcript) return hasBox && !isLoading(scene) ? "not-understood" : "opening";
	if (!hasBox && (scene.route.isRequest || (header && isRequest(scene, header, transcript))))
		return "request";
	if (!header && !hasBox) return "opening";
	return readHeader(scene)?.isGroup === "yes" ? "group" : "thread";
}

function isRequest(scene: Scene, header: Element, transcript: Element): boolean {
	const words = interfaceWords(scene.document);
	return hasAcceptControl(commonFrame(transcript, header), transcript, words);
}

function isLoading(scene: Scene): boolean {
	return !!scene.root?.querySelector('main [role="progressbar"], main [aria-busy="true"]');
}
