/** What the page room is given to work with, and the state of its site. */
import type { Ask } from "../messaging/ask.ts";
import type { Layout, Shortcuts } from "../messaging/protocol.ts";
import type { Platform } from "../platforms/platform.ts";
import type { PageTexts } from "./texts.ts";

export interface PageParts {
	readonly platform: Platform;
	readonly window: Window;
	readonly ask: Ask;
	readonly frameUrl: (page: "sidebar.html" | "palette.html") => string;
	/** Origin of our own pages. */
	readonly frameOrigin: string;
	readonly texts: () => PageTexts;
	readonly signal: AbortSignal;
}

export interface SiteState {
	enabled: boolean;
	layout: Layout;
	shortcuts: Shortcuts;
}
