/**
 * Aside in one tab of a site. On pages that are not message pages only the URL is watched; a message page is a visit
 * with a life of its own: watcher, sidebar, palette, keys and panel end together when the person goes elsewhere.
 */
import { rememberCarets } from "../composer/caret-memory.ts";
import { insert } from "../composer/insert.ts";
import type { PageView } from "../contract/page-view.ts";
import type { TabReport, ToTab } from "../contract/tab.ts";
import { clearRemains } from "./clear-remains.ts";
import { TAKE_OVER_EVENT } from "./marks.ts";
import type { PageParts, SiteState } from "./page-parts.ts";
import { startVisit, type Visit } from "./start-visit.ts";
import { watchUrl } from "./url-watch.ts";

/** A port to the sidebar page in the browser's own panel, as much of it as is used. */
export interface PanelPort {
	postMessage(message: unknown): void;
	readonly onMessage: { addListener(listener: (message: unknown) => void): void };
	readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface Page {
	/** Answers the worker and the popup; undefined: not for us. */
	receive(message: ToTab): TabReport | undefined;
	connectPanel(port: PanelPort): void;
}

export async function startPage(parts: PageParts): Promise<Page | undefined> {
	const { platform, window, signal } = parts;
	const { document } = window;
	const takeOver = new AbortController();
	const ended = AbortSignal.any([signal, takeOver.signal]);
	// A newer copy of this script (after an update) asks us to leave; so do we ask any older one.
	document.dispatchEvent(new CustomEvent(TAKE_OVER_EVENT));
	clearRemains(document);
	document.addEventListener(TAKE_OVER_EVENT, () => takeOver.abort(), { signal: ended });

	const hello = await parts.ask("site.hello", { platform: platform.id });
	if (!hello.ok) return undefined;
	const site: SiteState = hello.value;
	const panels = new Set<PanelPort>();
	let visit: Visit | undefined;

	function follow(): void {
		const isMessagePage = platform.route(new URL(window.location.href)).page !== "none";
		if (!site.enabled || !isMessagePage || ended.aborted) {
			endVisit();
			return;
		}
		if (visit) {
			visit.changed();
			return;
		}
		const carets = rememberCarets(document, ended);
		visit = startVisit({ ...parts, site, carets, insert, onView: tellPanels, signal: ended });
	}

	function endVisit(): void {
		visit?.end();
		visit = undefined;
	}

	function tellPanels(view: PageView): void {
		for (const panel of panels) panel.postMessage({ type: "view", view });
	}

	watchUrl(window, follow, ended);
	ended.addEventListener("abort", endVisit);
	follow();

	return {
		receive(message) {
			if (message.type === "aside-report") {
				const view = visit?.view();
				return view ? { view } : {};
			}
			if (message.type === "aside-enabled") {
				if (message.platform === platform.id) site.enabled = message.enabled;
				follow();
			} else if (message.type === "aside-command") {
				visit?.toggle(message.command === "toggle-sidebar" ? "sidebar" : "palette");
			}
			// All else is for others: row badges, and in Firefox our frames in the tab.
			return undefined;
		},
		connectPanel(port) {
			panels.add(port);
			port.onDisconnect.addListener(() => panels.delete(port));
			port.onMessage.addListener((message) => visit?.receive(message, (reply) => port.postMessage(reply)));
			const view = visit?.view();
			port.postMessage({ type: "layout", mode: "panel" });
			if (view) port.postMessage({ type: "view", view });
		},
	};
}
