/** What a visit does for its frames and keys: insert, close, fold, resize, toggle. */
import type { CaretMemory, Insert } from "../composer/composer.ts";
import { giveBackFocus } from "../composer/give-back-focus.ts";
import type { FromFrame, ToFrame } from "../contract/link.ts";
import type { FrameName } from "./frame.ts";
import { insertIntoThread } from "./insertion.ts";
import type { PageWatcher } from "./page-watcher.ts";
import type { Palette } from "./palette.ts";
import type { Sidebar } from "./sidebar.ts";

/** The parts of a running visit. */
export interface VisitTools {
	readonly window: Window;
	readonly watcher: PageWatcher;
	readonly sidebar: Sidebar;
	readonly palette: Palette;
	readonly carets: CaretMemory;
	readonly insert: Insert;
	readonly signal: AbortSignal;
}

type Reply = (message: ToFrame) => void;

/** A request from a frame of ours, or from the browser's own panel (`from` undefined). */
export function receive(tools: VisitTools, message: unknown, reply: Reply, from?: FrameName): void {
	// The other end is our own page behind a confirmed nonce; from another version it may be anything, and is let pass.
	const request = message as FromFrame | undefined | null;
	switch (request?.type) {
		case "insert":
			void insertFor(tools, request, reply);
			break;
		case "close":
			if (from === "palette") closePalette(tools);
			else tools.sidebar.fold();
			break;
		case "resize":
			tools.sidebar.resize(request.width);
			break;
		case "toggle":
			toggle(tools, request.frame);
			break;
		case "ask":
			if (!tools.palette.isOpen()) openPalette(tools, true);
			break;
		case "reload-tab":
			tools.window.location.reload();
			break;
	}
}

/** Brings up the sidebar with its box for a note. */
function writeNote({ sidebar }: VisitTools): void {
	sidebar.show();
	sidebar.frame()?.post({ type: "note" });
}

export function toggle(tools: VisitTools, what: FrameName | "note"): void {
	if (what === "note") writeNote(tools);
	else if (what === "sidebar") tools.sidebar.toggle();
	else if (tools.palette.isOpen()) closePalette(tools);
	else openPalette(tools);
}

function openPalette({ palette, sidebar, watcher }: VisitTools, keep?: true): void {
	palette.open(watcher.anchors().composer, sidebar.edge(), keep);
}

/** Closes the palette and gives the caret back to where it was. */
export function closePalette({ palette, watcher, carets }: VisitTools): void {
	if (!palette.isOpen()) return;
	palette.close();
	const key = watcher.view()?.threadKey;
	const composer = key === undefined ? undefined : watcher.composerOf(key)?.element;
	if (composer) giveBackFocus(composer, carets);
}

async function insertFor(
	tools: VisitTools,
	message: Extract<FromFrame, { type: "insert" }>,
	reply: Reply,
): Promise<void> {
	const { palette, window } = tools;
	const wasPalette = palette.isOpen();
	palette.close();
	const answer = await insertIntoThread({ ...tools, copy: (text) => copy(window, text) }, message);
	// What was called up inside the box has no other place to say that it did not arrive.
	if (!answer.ok && (wasPalette || message.replaces !== undefined)) openPalette(tools);
	reply({ type: "inserted", id: message.id, reply: answer });
}

/** ms; a browser that asks the person first would keep the answer waiting. */
const COPY_PATIENCE = 400;

/** The page's own clipboard needs the focus and a recent key press; where it refuses, the frame tries itself. */
async function copy(window: Window, text: string): Promise<boolean> {
	const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), COPY_PATIENCE));
	try {
		return await Promise.race([window.navigator.clipboard.writeText(text).then(() => true), tooLate]);
	} catch {
		// The answer says so, and the frame offers the text for copying.
		return false;
	}
}
