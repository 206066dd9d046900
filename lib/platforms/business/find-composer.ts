import { failed, type Result } from "../../base/result.ts";
import { chooseComposer } from "../choose-composer.ts";
import type { ComposerFailure } from "../platform.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";
import { findDetail } from "./thread-pane.ts";

/** Only inside the conversation's own view: a reply typed into a post's dialog would be public. */
export const findComposer = perScene((scene): Result<HTMLElement, ComposerFailure> => {
	const detail = findDetail(scene);
	for (const { css } of detail ? landmarks.composer : []) {
		const boxes = [...(detail?.querySelectorAll(css) ?? [])].filter(
			(box) =>
				!box.closest('[role="region"], [role="article"], [data-surface*="comment"]') ||
				!box.closest("[data-message-id]"),
		);
		const chosen = chooseComposer(boxes);
		if (chosen.ok || chosen.failure.kind !== "missing") return chosen;
	}
	return failed({ kind: "missing" });
});
