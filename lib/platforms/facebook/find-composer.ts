import { failed, type Result } from "../../base/result.ts";
import { chooseComposer } from "../choose-composer.ts";
import type { ComposerFailure } from "../platform.ts";
import { commonFrame } from "../request-controls.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { findTranscript, inPane } from "./thread-pane.ts";

/** The editor under the thread's transcript. Without a transcript any editor of the pane would be a guess. */
export const findComposer = perScene((scene): Result<HTMLElement, ComposerFailure> => {
	const transcript = findTranscript(scene);
	if (!transcript) return failed({ kind: "missing" });
	for (const candidate of landmarks.composer) {
		const boxes = inPane(scene, [candidate]).filter(
			(box) => !transcript.contains(box) && !box.closest("article"),
		);
		const below = boxes.filter((box) => transcript.compareDocumentPosition(box) === 4);
		const nearest = below[0] && commonFrame(transcript, below[0]);
		const chosen = chooseComposer(nearest ? below.filter((box) => nearest.contains(box)) : boxes);
		if (chosen.ok || chosen.failure.kind !== "missing") return chosen;
	}
	return failed({ kind: "missing" });
});
