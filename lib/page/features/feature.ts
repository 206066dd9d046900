/**
 * What Aside does in a platform's page beyond its main job. Features are built into a script of their own, loaded before
 * the site's, so that the main job's script stays small; they live as long as the visit they serve, and one that fails
 * leaves the others alone.
 */
import { logFault } from "../../base/log.ts";
import type { CaretMemory, Insert } from "../../composer/composer.ts";
import type { moveBack } from "../../composer/move-back.ts";
import type { textBefore, typedAt } from "../../composer/typed.ts";
import type { PageView } from "../../contract/page-view.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { Platform } from "../../platforms/platform.ts";
import type { PageWatcher } from "../page-watcher.ts";
import { type RowWatch, watchRows } from "./row-watch.ts";

/** One visit of a message page, as the site's script hands it over. */
export interface PageVisit {
	readonly platform: Platform;
	readonly window: Window;
	/** Our closed shadow root. Nothing of ours stands elsewhere in the page, but for row badges. */
	readonly shadow: ShadowRoot;
	readonly watcher: PageWatcher;
	readonly ask: Ask;
	readonly carets: CaretMemory;
	readonly insert: Insert;
	/** Calls `listener` with every view, as it is handed to the frames. */
	onView(listener: (view: PageView) => void): void;
	/** Puts a template in place of what was typed to call it up; our palette asks for what it needs. */
	expand(templateId: string, typed: string): void;
	/** The visit's life. */
	readonly signal: AbortSignal;
	/** Ends it: nothing of ours stays in the page. */
	end(): void;
}

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
