import { failed, type Result } from "../../base/result.ts";
import { chooseComposer } from "../choose-composer.ts";
import type { ComposerFailure, Scene } from "../platform.ts";
import { landmarks } from "./landmarks.ts";

/** The first kind of box that is there decides: a pagelet's own box before any other editor in main. */
export function findComposer(scene: Scene): Result<HTMLElement, ComposerFailure> {
	if (!scene.root || scene.route.page !== "thread") return failed({ kind: "missing" });
	for (const { css } of landmarks.composer) {
		const boxes = [...scene.root.querySelectorAll(css)].filter(
			(box) => !box.closest(`${landmarks.drawer[0].css}, article, form[role="search"]`),
		);
		const chosen = chooseComposer(boxes);
		if (chosen.ok || chosen.failure.kind !== "missing") return chosen;
	}
	return failed({ kind: "missing" });
}
