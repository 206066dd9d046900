/** What the worker and the popup say to the content script of one tab. Small, so no schema: guards are in `page`. */
import type { PageView } from "./page-view.ts";
import type { PlatformId } from "./sites.ts";

export type ToTab =
	| { readonly type: "aside-command"; readonly command: "toggle-sidebar" | "open-palette" }
	/** The popup asks what Aside sees here. */
	| { readonly type: "aside-report" }
	/** What clocks say, or what is kept, has changed. */
	| { readonly type: "aside-clock" | "aside-keeping" }
	/** A site was turned on or off. */
	| { readonly type: "aside-enabled"; readonly platform: PlatformId; readonly enabled: boolean };

export interface TabReport {
	/** Absent on pages of a site that are not message pages. */
	readonly view?: PageView;
}

/** Name of the runtime port the browser's own side panel opens to the content script. */
export const PANEL_PORT = "aside-panel";
