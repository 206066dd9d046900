/** Everything Aside does while one message page is open. */
import { systemClock } from "../base/clock.ts";
import type { CaretMemory, Insert } from "../composer/composer.ts";
import type { ToFrame } from "../contract/link.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Layout } from "../messaging/protocol.ts";
import type { FrameName, FrameParts } from "./frame.ts";
import { placeHost } from "./host.ts";
import { listenForKeys } from "./keys.ts";
import type { PageParts, SiteState } from "./page-parts.ts";
import { watchPage } from "./page-watcher.ts";
import { createPalette, PALETTE_CSS } from "./palette.ts";
import { createSidebar, SIDEBAR_CSS } from "./sidebar.ts";
import type { PageTexts } from "./texts.ts";
import { closePalette, receive, toggle, type VisitTools } from "./visit-requests.ts";

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
	toggle(what: FrameName): void;
	/** A request from the browser's own panel; answers go to `reply`. */
	receive(message: unknown, reply: (message: ToFrame) => void): void;
	end(): void;
}

/** ms after the thread is there before the palette is loaded ahead, so that it never competes with the page. */
const PREPARE_AFTER = 600;
/** ms of rest before a changed layout is stored. */
const SAVE_AFTER = 300;

export function startVisit(parts: VisitParts): Visit {
	const { window, carets, insert } = parts;
	const ending = new AbortController();
	const end = () => ending.abort();
	const signal = AbortSignal.any([parts.signal, ending.signal]);
	const texts = parts.texts();
	const host = placeHost(window.document, SIDEBAR_CSS + PALETTE_CSS, signal);
	const frame = (name: FrameName) => framePartsOf({ ...parts, texts }, host.shadow, name, tools);
	const sidebar = createSidebar({
		...frame("sidebar"),
		openLabel: texts.openSidebar,
		initial: parts.site.layout,
		onLayout: layoutSaver(parts),
		signal,
	});
	const palette = createPalette(frame("palette"));
	const listeners: ((view: PageView) => void)[] = [];
	const watcher = watchPage({
		platform: parts.platform,
		document: window.document,
		clock: systemClock,
		signal,
		onView(view) {
			sidebar.follow(view, watcher.anchors());
			palette.frame()?.post({ type: "view", view });
			if (view.composer === "ready") setTimeout(palette.prepare, PREPARE_AFTER);
			parts.onView(view);
			for (const hear of listeners) hear(view);
		},
	});
	globalThis.asideFeatures?.({
		platform: parts.platform,
		ask: parts.ask,
		window,
		shadow: host.shadow,
		watcher,
		carets,
		insert,
		onView: (listener) => listeners.push(listener),
		expand: palette.expand,
		signal,
		end,
	});
	// The frames are made before the watcher and ask for it later only.
	function tools(): VisitTools {
		return { window, watcher, sidebar, palette, carets, insert, signal };
	}

	listenForKeys(window, parts.site.shortcuts, (what) => toggle(tools(), what), signal);
	// A press on the page itself closes the palette; the page keeps the focus it gives.
	window.addEventListener("pointerdown", palette.close, { capture: true, passive: true, signal });
	sidebar.setVisible(true);

	return {
		view: watcher.view,
		changed(): void {
			closePalette(tools());
			watcher.changed();
		},
		toggle: (what) => toggle(tools(), what),
		receive: (message, reply) => receive(tools(), message, reply),
		end,
	};
}

function framePartsOf(
	{ texts, ...parts }: Omit<VisitParts, "texts"> & { readonly texts: PageTexts },
	shadow: ShadowRoot,
	name: FrameName,
	tools: () => VisitTools,
): Omit<FrameParts, "name"> {
	return {
		shadow,
		ask: parts.ask,
		url: parts.frameUrl(`${name}.html`),
		origin: parts.frameOrigin,
		title: name === "sidebar" ? texts.sidebarTitle : texts.paletteTitle,
		greeting() {
			const view = tools().watcher.view();
			return view ? [{ type: "view", view }] : [];
		},
		onMessage: (message) => receive(tools(), message, (reply) => tools()[name].frame()?.post(reply), name),
	};
}

/** Stores the layout: at once when it is folded or opened, at rest when it is dragged, which changes it many times. */
function layoutSaver(parts: VisitParts): (layout: Layout) => void {
	let saving: ReturnType<typeof setTimeout> | undefined;
	return (layout) => {
		const isDrag = layout.mode === parts.site.layout.mode;
		parts.site.layout = layout;
		clearTimeout(saving);
		const save = () => void parts.ask("layout.save", { platform: parts.platform.id, layout });
		if (isDrag) saving = setTimeout(save, SAVE_AFTER);
		else save();
	};
}
