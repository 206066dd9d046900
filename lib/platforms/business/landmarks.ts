import type { Landmarks } from "../landmark.ts";

/** `data-surface` names what a wrapper holds, in no human language. Wrappers have no box of their own. */
export const landmarks = {
	detail: [
		{
			css: '[data-surface*="bizweb_inbox:messenger_detail_view"]:not([data-surface*="detail_view_header"])',
			why: "The open Messenger conversation (B)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: '[data-surface*="bizweb_inbox:"][data-surface*="_detail_view"]:not([data-surface*="detail_view_header"]):not([data-surface*="comment"]):not([data-surface*="post"])',
			why: "Another channel's conversation: the name for Instagram is not known, comments are not conversations (C)",
			evidence: [{ fixture: "instagram.html", matches: 1 }],
		},
	],
	header: [
		{
			css: '[data-surface*="inbox:detail_view_header"]',
			why: "The open conversation's header (B)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	messages: [
		{
			css: '[role="region"]:has([data-message-id])',
			why: "The container of messages; its label is localised (B)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: '[role="region"]',
			why: "The same before its first message (C)",
			evidence: [{ fixture: "empty.html", matches: 1 }],
		},
	],
	message: [
		{
			css: "[data-message-id]",
			why: "The message's own element; its text is the body (B)",
			evidence: [{ fixture: "thread.html", matches: 7 }],
		},
	],
	composer: [
		{
			css: '[role="textbox"][contenteditable]',
			why: "Lexical box of the conversation; only inside the detail view, as dialogs have others (B)",
			evidence: [{ fixture: "thread.html", matches: 2 }],
		},
		{
			css: "textarea",
			why: "Builds of 2025 (B)",
			evidence: [{ fixture: "older.html", matches: 1 }],
		},
	],
	list: [
		{
			css: '[data-surface*="bizweb_inbox:thread_list"]',
			why: "The inbox list (B)",
			evidence: [{ fixture: "inbox.html", matches: 9 }],
		},
	],
	row: [
		{
			css: '[data-surface*="/thread_row"]:not([data-surface*="/thread_row"] *)',
			why: "thread_row0, thread_row1 …: neither id nor link; inner surfaces repeat the row's path (B)",
			evidence: [{ fixture: "inbox.html", matches: 4 }],
		},
	],
	title: [
		{
			css: '[data-surface$="thread_title"]',
			why: "The contact's name in a row (B)",
			evidence: [{ fixture: "inbox.html", matches: 4 }],
		},
	],
} as const satisfies Landmarks;
