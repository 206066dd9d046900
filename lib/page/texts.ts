/** The few words that the content script itself shows; handed in, as this room does not know the interface language. */
export interface PageTexts {
	readonly sidebarTitle: string;
	readonly paletteTitle: string;
	/** The folded rail's button. */
	readonly openSidebar: string;
}

/** The words of the notice that a reload helps. */
export interface NoticeTexts {
	readonly orphaned: string;
	readonly reloadTab: string;
}
