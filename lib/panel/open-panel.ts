import { browser } from "wxt/browser";
import { systemClock } from "../base/clock.ts";
import { interfaceLanguage } from "../i18n/say.ts";
import { ask } from "../messaging/ask.ts";
import { onChange } from "../messaging/changes.ts";
import { connectFrame } from "./connect-frame.ts";
import { connectSidePanel } from "./connect-side-panel.ts";
import type { Link } from "./link.ts";
import { createPanel, type Panel } from "./panel.ts";

type WriteClipboard = (text: string) => Promise<boolean>;

/** Frames live as long as their document; nothing outlives it, so nothing aborts this. */
const life = new AbortController().signal;

/**
 * A panel over the port that the content script of this tab hands in; settles only once the worker has confirmed it.
 * `adapt`: how the frame hears what it is told.
 */
export async function openInFrame(
	writeClipboard: WriteClipboard,
	adapt: (link: Link) => Link = (link) => link,
): Promise<Panel> {
	const confirm = async (nonce: string): Promise<boolean> => {
		const reply = await ask("frame.confirm", { nonce });
		return reply.ok && reply.value.confirmed;
	};
	return panelOver(adapt(await connectFrame(window, confirm, life)), writeClipboard);
}

/** A panel that follows the active tab, for the browser's own side panel. */
export function openInSidePanel(writeClipboard: WriteClipboard): Panel {
	const switchboard = connectSidePanel(browser.tabs, life);
	const panel = panelOver(switchboard, writeClipboard);
	switchboard.onNobody(panel.lostTab);
	return panel;
}

function panelOver(link: Link, writeClipboard: WriteClipboard): Panel {
	const language = interfaceLanguage();
	return createPanel({
		link,
		ask,
		onChange,
		now: systemClock,
		interfaceLanguage: language,
		writeClipboard,
		signal: life,
	});
}
