import type { Landmarks } from "../landmark.ts";

/** Test ids have stayed the same from January to October 2026, in the light DOM and inside the shadow root. */
export const landmarks = {
	host: [
		{
			css: '[data-testid="xchatEmbedRoute"]',
			why: "Since autumn 2026 the chat lives in this element's open shadow root (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	app: [
		{
			css: '[data-testid="dm-container"], [data-testid="dm-inbox-panel"], [data-testid="dm-conversation-panel"]',
			why: "November 2025 to summer 2026: the chat in the light DOM (H)",
			evidence: [{ fixture: "light.html", matches: 3 }],
		},
	],
	gate: [
		{
			css: '[data-testid="pin-title"], [data-testid="pin-code-input-container"]',
			why: "The passcode gate; the inbox may stay mounted behind it (H)",
			evidence: [{ fixture: "locked.html", matches: 2 }],
		},
	],
	panel: [
		{
			css: '[data-testid="dm-conversation-panel"]',
			why: "The open thread (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	header: [
		{
			css: '[data-testid="dm-conversation-header"]',
			why: "The open thread's header (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	name: [
		{
			css: '[data-testid="dm-conversation-username"]',
			why: "The name; badges and a status may follow on new lines (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	messages: [
		{
			css: '[data-testid="dm-message-list"]',
			why: "The transcript, a list or a div (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
		{
			css: '[data-testid="dm-message-scroller"]',
			why: "Its scrolling frame (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	message: [
		{
			css: "[data-dm-message-row]",
			why: "A message's row, autumn 2026 (H)",
			evidence: [{ fixture: "thread.html", matches: 9 }],
		},
		{
			css: '[data-testid^="message-"]:not([data-testid^="message-text-"])',
			why: "The same before the attribute came (H)",
			evidence: [{ fixture: "light.html", matches: 2 }],
		},
	],
	item: [
		{
			css: "[data-dm-item-key], [data-index]",
			why: "Slots of the transcript: messages, dates, notices (H)",
			evidence: [{ fixture: "thread.html", matches: 14 }],
		},
	],
	text: [
		{
			css: '[data-testid^="message-text-"]',
			why: "The words of a message and copies of its time; missing for media (H)",
			evidence: [{ fixture: "thread.html", matches: 7 }],
		},
	],
	sender: [
		{
			css: '[id$="-sender"]',
			why: "A hidden label with the sender's name, localised for own messages (M)",
			evidence: [{ fixture: "group.html", matches: 2 }],
		},
	],
	composer: [
		{
			css: 'textarea[data-testid="dm-composer-textarea"]',
			why: "A real textarea (H)",
			evidence: [
				{ fixture: "thread.html", matches: 1 },
				{ fixture: "light.html", matches: 1 },
			],
		},
		{
			css: 'form[data-testid="dm-composer-form"] textarea',
			why: "By its form, should the box lose its own id (C)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	accept: [
		{
			css: '[data-testid="dm-message-request-prompt"], [data-testid="dm-message-request-accept-button"]',
			why: "A request that is not accepted has this instead of a composer (H)",
			evidence: [{ fixture: "request.html", matches: 2 }],
		},
	],
	list: [
		{
			css: '[data-testid="dm-conversation-scroller"], [data-testid="dm-message-requests-scroller"]',
			why: "The inbox, or the requests (H)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	row: [
		{
			css: '[data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"]',
			why: "Rows carry the thread's id with a colon where the URL has a dash (H)",
			evidence: [
				{ fixture: "thread.html", matches: 4 },
				{ fixture: "request.html", matches: 1 },
			],
		},
	],
	unread: [
		{
			css: 'svg[data-icon="icon-circle-fill"]',
			why: "The dot of an unread row (M)",
			evidence: [{ fixture: "thread.html", matches: 1 }],
		},
	],
	empty: [
		{
			css: '[data-testid="dm-empty-conversation-state"]',
			why: "No thread is open (H)",
			evidence: [{ fixture: "inbox.html", matches: 1 }],
		},
	],
	drawer: [
		{
			css: '[data-testid="chat-drawer-root"]',
			why: "The same chat, docked on other pages (H)",
			evidence: [{ fixture: "drawer.html", matches: 1 }],
		},
	],
} as const satisfies Landmarks;
