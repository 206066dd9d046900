import type { Landmarks } from "../landmark.ts";

export const landmarks = {
	pane: [
		{
			css: '[role="main"]',
			why: "Header, transcript and composer of the open thread, old layout and new (A)",
			evidence: [
				{ fixture: "thread.html", matches: 1 },
				{ fixture: "grid.html", matches: 1 },
			],
		},
	],
	messages: [
		{
			css: '[role="main"] [role="log"]',
			why: "The transcript since spring 2026; it does not scroll itself (A)",
			evidence: [
				{ fixture: "thread.html", matches: 1 },
				{ fixture: "group.html", matches: 1 },
			],
		},
		{
			css: '[role="main"] [role="grid"]:has([data-scope="messages_table"])',
			why: "Until the first quarter of 2026, still served to some: a grid (A)",
			evidence: [{ fixture: "grid.html", matches: 1 }],
		},
	],
	message: [
		{
			css: '[role="article"], [data-message-id], [data-scope="messages_table"][aria-label]',
			why: "An article around one labelled element; the id is missing in some interfaces (A)",
			evidence: [
				{ fixture: "thread.html", matches: 12 },
				{ fixture: "indonesian.html", matches: 4 },
			],
		},
		{
			css: '[role="row"]:has([data-scope="messages_table"])',
			why: "The older layout's row (A)",
			evidence: [{ fixture: "grid.html", matches: 4 }],
		},
		{
			css: "[aria-label][tabindex]:not([role]):not([contenteditable])",
			why: "Neither id, article nor scope: the label is all there is (B)",
			evidence: [{ fixture: "label-only.html", matches: 2 }],
		},
	],
	separator: [
		{
			css: '[data-scope="date_break"]',
			why: "Abbreviated date and clock between messages (A)",
			evidence: [{ fixture: "thread.html", matches: 2 }],
		},
	],
	gap: [
		{
			css: '[data-virtualized="true"]',
			why: "Recycled rows stood here: what is above says nothing about what is below (A)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	composer: [
		{
			css: '[role="main"] [role="textbox"][data-lexical-editor="true"]',
			why: "The thread's Lexical box; its label is localised and holds the contact's name (A)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: '[role="main"] [role="textbox"][contenteditable]',
			why: "Any other editor in the thread's pane (C)",
			evidence: [{ fixture: "grid.html", matches: 1 }],
		},
	],
	list: [
		{
			css: '[role="navigation"]:has([role="grid"])',
			why: "The inbox: the navigation that holds a grid; roles have lasted since 2021 (A)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	row: [
		{
			css: '[role="grid"] [role="row"]:has(a[href*="/t/"])',
			why: "Rows without a thread's link are furniture (A)",
			evidence: [{ fixture: "thread.html", matches: 3 }],
		},
	],
	drawer: [
		{
			css: '[data-pagelet^="ChatTab"]',
			why: "ChatTab and ChatTabsNewRegion: small chats docked on other pages (B)",
			evidence: [{ fixture: "chat-tab.html", matches: 1 }],
		},
	],
} as const satisfies Landmarks;
