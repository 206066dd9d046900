import { failed, type Result } from "../../base/result.ts";
import { chooseComposer } from "../choose-composer.ts";
import type { ComposerFailure } from "../platform.ts";
import { perScene } from "../scene.ts";
import { landmarks } from "./landmarks.ts";

/** The first kind of box that is there decides: a pagelet's own box before any other editor in main. */
export const findComposer = perScene((scene): Result<HTMLElement, ComposerFailure> => {
	if (!scene.root || scene.route.page !== "thread") return failed({ kind: "missing" });
	for (const { css } of landmarks.composer) {
		const boxes = [...scene.root.querySelectorAll(css)].filter(
			(box) => !box.closest(`${landmarks.drawer[0].css}, article, form[role="search"]`),
		);
		const chosen = chooseComposer(boxes);
		if (chosen.ok || chosen.failure.kind !== "missing") return chosen;
	}
	return failed({ kind: "missing" });
});
