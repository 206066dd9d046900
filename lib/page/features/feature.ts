/**
 * What Aside does in a platform's page beyond its main job. Features are built into a script of their own, loaded before
 * the site's, so that the main job's script stays small; they live as long as the visit they serve, and one that fails
 * leaves the others alone.
 */
import { logFault } from "../../base/log.ts";
import type { moveBack } from "../../composer/move-back.ts";
import type { textBefore, typedAt } from "../../composer/typed.ts";
import type { PageVisit } from "./page-visit.ts";
import { type RowWatch, watchRows } from "./row-watch.ts";

/** The same, as features see it. */
export interface FeatureVisit extends PageVisit {
	readonly rows: RowWatch;
}

/** Calls `listener` when the worker says that clocks, or what is kept, changed. */
export type OnTold = (
	news: "aside-clock" | "aside-keeping",
	listener: () => void,
	signal: AbortSignal,
) => void;

export interface Feature {
	readonly name: string;
	start(visit: FeatureVisit): void;
}

export type StartFeatures = (visit: PageVisit) => void;

export interface Places {
	readonly textBefore: typeof textBefore;
	readonly typedAt: typeof typedAt;
	readonly moveBack: typeof moveBack;
}

declare global {
	/** Set by the features' script, in the world that only our content scripts share. */
	var asideFeatures: StartFeatures | undefined;
	/** Set with it: what an insertion needs to know of the text around the caret beyond the usual. */
	var asidePlaces: Places | undefined;
}

export function startAll(features: readonly Feature[]): StartFeatures {
	return (page) => {
		const visit = { ...page, rows: watchRows(page) };
		for (const feature of features) {
			try {
				feature.start(visit);
			} catch (error) {
				logFault(`feature:${feature.name}`, error);
			}
		}
	};
}
