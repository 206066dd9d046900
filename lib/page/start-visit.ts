/** Everything Aside does while one message page is open. */

import { systemClock } from "../base/clock.ts";
import type { CaretMemory, Insert } from "../composer/composer.ts";
import { giveBackFocus } from "../composer/give-back-focus.ts";
import type { FromFrame, ToFrame } from "../contract/link.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Layout } from "../messaging/protocol.ts";
import type { Frame } from "./frame.ts";
import { placeHost } from "./host.ts";
import { insertIntoThread } from "./insertion.ts";
import { listenForKeys, type Toggled } from "./keys.ts";
import { NOTICE_CSS, placeNotice } from "./notice.ts";
import type { PageParts, SiteState } from "./page-parts.ts";
import { watchPage } from "./page-watcher.ts";
import { createPalette, PALETTE_CSS } from "./palette.ts";
import { createSidebar, SIDEBAR_CSS } from "./sidebar.ts";

export interface VisitParts extends PageParts {
	readonly site: SiteState;
	readonly carets: CaretMemory;
	readonly insert: Insert;
	readonly onView: (view: PageView) => void;
}

export interface Visit {
	view(): PageView | undefined;
	/** The URL changed, the page is still a message page. */
	changed(): void;
	toggle(what: Toggled): void;
	/** A request from a frame or panel of ours; answers go to `reply`. */
	receive(message: unknown, reply: (message: ToFrame) => void): void;
	/** The extension is gone: say so in the page, and what helps. */
	orphaned(): void;
	end(): void;
}

/** ms after the thread is there before the palette is loaded ahead, so that it never competes with the page. */
const PREPARE_AFTER = 600;
/** ms of rest before a changed layout is stored. */
const SAVE_AFTER = 300;

export function startVisit(parts: VisitParts): Visit {
	const { window, site, texts } = parts;
	const ending = new AbortController();
	const signal = AbortSignal.any([parts.signal, ending.signal]);
	const host = placeHost(window.document, SIDEBAR_CSS + PALETTE_CSS + NOTICE_CSS, signal);
	let saving: ReturnType<typeof setTimeout> | undefined;
	let preparing: ReturnType<typeof setTimeout> | undefined;

	const greeting = (): ToFrame[] => {
		const view = watcher.view();
		return view ? [{ type: "view", view }] : [];
	};
	const shared = { shadow: host.shadow, ask: parts.ask, origin: parts.frameOrigin, greeting };
	const sidebar = createSidebar({
		...shared,
		url: parts.frameUrl("sidebar.html"),
		title: texts.sidebarTitle,
		openLabel: texts.openSidebar,
		initial: site.layout,
		onLayout: saveLayout,
		onMessage: (message) => receive(message, (reply) => sidebar.frame()?.post(reply), sidebar.frame),
		signal,
	});
	const palette = createPalette({
		...shared,
		url: parts.frameUrl("palette.html"),
		title: texts.paletteTitle,
		onMessage: (message) => receive(message, (reply) => palette.frame()?.post(reply), palette.frame),
	});
	const watcher = watchPage({
		platform: parts.platform,
		document: window.document,
		clock: systemClock,
		signal,
		onView,
	});

	function onView(view: PageView): void {
		sidebar.frame()?.post({ type: "view", view });
		palette.frame()?.post({ type: "view", view });
		host.shadow.querySelector(".rail")?.classList.toggle("dark", view.theme === "dark");
		sidebar.settle(watcher.anchors());
		if (view.composer === "ready") preparing ??= setTimeout(palette.prepare, PREPARE_AFTER);
		else if (palette.isOpen() && view.state !== "opening") closePalette();
		parts.onView(view);
	}

	function receive(
		message: unknown,
		reply: (message: ToFrame) => void,
		from?: () => Frame | undefined,
	): void {
		if (!isFromFrame(message)) return;
		switch (message.type) {
			case "insert":
				return void insertFor(message, reply);
			case "close":
				return from === palette.frame ? closePalette() : sidebar.fold();
			case "resize":
				return sidebar.resize(message.width);
			case "toggle":
				return toggle(message.frame);
			case "reload-tab":
				return window.location.reload();
		}
	}

	async function insertFor(
		message: Extract<FromFrame, { type: "insert" }>,
		reply: (message: ToFrame) => void,
	): Promise<void> {
		const wasPalette = palette.isOpen();
		if (wasPalette) palette.close();
		const carets = parts.carets;
		const inserting = {
			watcher,
			insert: parts.insert,
			carets,
			signal,
			copy: (text: string) => copy(window, text),
		};
		const answer = await insertIntoThread(inserting, message);
		if (!answer.ok && wasPalette) palette.open(watcher.anchors().composer, sidebar.edge());
		reply({ type: "inserted", id: message.id, reply: answer });
	}

	function closePalette(): void {
		if (!palette.isOpen()) return;
		palette.close();
		const key = watcher.view()?.threadKey;
		const composer = key === undefined ? undefined : watcher.composerOf(key)?.element;
		if (composer) void giveBackFocus(composer, parts.carets, signal);
	}

	function toggle(what: Toggled): void {
		if (what === "sidebar") return sidebar.toggle();
		if (palette.isOpen()) return closePalette();
		palette.open(watcher.anchors().composer, sidebar.edge());
	}

	function saveLayout(layout: Layout): void {
		site.layout = layout;
		clearTimeout(saving);
		saving = setTimeout(
			() => void parts.ask("layout.save", { platform: parts.platform.id, layout }),
			SAVE_AFTER,
		);
	}

	listenForKeys(window, site.shortcuts, toggle, signal);
	// A press on the page itself closes the palette; the page keeps the focus it gives.
	window.addEventListener("pointerdown", () => palette.close(), { capture: true, passive: true, signal });
	sidebar.setVisible(true);

	return {
		view: watcher.view,
		changed: watcher.changed,
		toggle,
		receive: (message, reply) => receive(message, reply),
		orphaned(): void {
			ending.abort();
			placeNotice(window, texts, parts.signal);
		},
		end: () => {
			clearTimeout(preparing);
			ending.abort();
		},
	};
}

/** The page's own clipboard needs the focus and a recent key press; where it refuses, the frame tries itself. */
async function copy(window: Window, text: string): Promise<boolean> {
	try {
		await window.navigator.clipboard.writeText(text);
		return true;
	} catch {
		// The answer says so, and the frame offers the text for copying.
		return false;
	}
}

/** The other end is our own page behind a confirmed nonce; this only keeps a mismatch of versions harmless. */
function isFromFrame(message: unknown): message is FromFrame {
	return typeof message === "object" && message !== null && "type" in message;
}
