import { failed, type Result } from "../../base/result.ts";
import { chooseComposer } from "../choose-composer.ts";
import { findAllLandmarks } from "../landmark.ts";
import type { ComposerFailure } from "../platform.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { findPanels } from "./thread-pane.ts";

export const findComposer = perScene((scene): Result<HTMLElement, ComposerFailure> => {
	const panels = findPanels(scene);
	const boxes = panels.flatMap((panel) => findAllLandmarks(panel, landmarks.composer));
	if (panels.length > 1 && boxes.length > 0) return failed({ kind: "ambiguous" });
	return chooseComposer(boxes);
});
