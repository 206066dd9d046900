import type { Landmarks } from "../landmark.ts";

/** Pagelet names do not follow the interface language; Instagram has kept them while its labels changed every few months. */
export const landmarks = {
	header: [
		{
			css: '[data-pagelet="IGDInboxHeaderOffMsys"]',
			why: "The open thread's header, 2026 (B)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: "main a[href]:has(h1, h2, h3)",
			why: "Builds without pagelets: the peer's link around a heading in main; the own name's heading is in a button (B)",
			evidence: [{ fixture: "older.html", matches: 1 }],
		},
	],
	messages: [
		{
			css: '[data-pagelet="IGDMessagesList"]',
			why: "The transcript, January to October 2026 (A)",
			evidence: [
				{ fixture: "thread.html", matches: 1 },
				{ fixture: "group.html", matches: 1 },
			],
		},
		{
			css: '[data-pagelet="IGDOpenMessageList"]',
			why: "The transcript's earlier name (A)",
			evidence: [{ fixture: "older.html", matches: 1 }],
		},
		{
			css: 'main [role="grid"]:has([role="row"] [dir="auto"])',
			why: "Until the end of January 2026: a grid of rows (A)",
			evidence: [{ fixture: "grid.html", matches: 1 }],
		},
	],
	message: [
		{
			css: '[role="group"]',
			why: "Every message is a group; so is its hover toolbar, and some lack tabindex (A)",
			evidence: [{ fixture: "thread.html", matches: 8 }],
		},
		{
			css: '[role="row"]',
			why: "Until the end of January 2026 (A)",
			evidence: [{ fixture: "grid.html", matches: 2 }],
		},
	],
	composer: [
		{
			css: '[data-pagelet^="IGDComposer"] [role="textbox"]',
			why: "IGDComposerForCannes: the thread's Lexical box, 2026 (A)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: 'main [role="textbox"][contenteditable]',
			why: "Builds whose composer carries no pagelet (B)",
			evidence: [{ fixture: "older.html", matches: 1 }],
		},
		{
			css: "main textarea",
			why: "Some mobile and older builds (A)",
			evidence: [{ fixture: "grid.html", matches: 1 }],
		},
	],
	list: [
		{
			css: '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"]',
			why: "The inbox list, whatever landmark role its frame has (B)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: 'main [role="navigation"]',
			why: "The frame of the list in builds without pagelets (A)",
			evidence: [{ fixture: "older.html", matches: 1 }],
		},
	],
	row: [
		{
			css: '[role="button"]:has(img)',
			why: "Rows have a portrait and neither link nor id since 2025; notes have one too and are told apart by their words (A)",
			evidence: [{ fixture: "thread.html", matches: 9 }],
		},
	],
	drawer: [
		{
			css: '[data-pagelet="IGDChatTabsRootContent"]',
			why: "The chat docked on other pages, with a composer of its own (B)",
			evidence: [{ fixture: "drawer.html", matches: 1 }],
		},
	],
} as const satisfies Landmarks;
