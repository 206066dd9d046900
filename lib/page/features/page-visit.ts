/** One visit of a message page, as the site's script hands it to the features. */
import type { CaretMemory, Insert } from "../../composer/composer.ts";
import type { PageView } from "../../contract/page-view.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { Platform } from "../../platforms/platform.ts";
import type { PageWatcher } from "../page-watcher.ts";

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
