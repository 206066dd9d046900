/** The sidebar in the page: docked, floating, or folded to a rail. Its frame exists only while it is open. */
import type { PageView } from "../contract/page-view.ts";
import type { Layout } from "../messaging/protocol.ts";
import type { Anchors } from "../platforms/platform.ts";
import { createDock } from "./dock.ts";
import { type Frame, type FrameParts, placeFrame } from "./frame.ts";

export interface Sidebar {
	toggle(): void;
	/** Opens it if it is folded, and gives it the focus. */
	show(): void;
	fold(): void;
	resize(width: number): void;
	/** Message pages only; elsewhere nothing of it stands in the page. */
	setVisible(visible: boolean): void;
	/** Shows a new view; the page's parts may have moved or come, so see again whether there is room beside them. */
	follow(view: PageView, anchors: Anchors): void;
	frame(): Frame | undefined;
	/** CSS px from the left where the sidebar begins, or the window ends. */
	edge(): number;
}

export interface SidebarParts extends Omit<FrameParts, "name" | "greeting"> {
	readonly greeting: FrameParts["greeting"];
	readonly openLabel: string;
	readonly initial: Layout;
	readonly onLayout: (layout: Layout) => void;
	readonly signal: AbortSignal;
}

const PARTS = ["header", "messages", "composer", "list"] as const;

const WIDTH = { least: 280, most: 480 } as const;

export const SIDEBAR_CSS = `
.sidebar{all:initial;position:fixed;inset:0 0 0 auto;height:100vh;border:0;color-scheme:normal}
.sidebar.floating{filter:drop-shadow(0 8px 28px rgb(20 20 40/.18))}
.rail{all:initial;position:fixed;right:0;top:45%;width:26px;height:72px;cursor:pointer;color:#5148c8;
border:1px solid #8b8b99;border-radius:10px 0 0 10px;background:#fff;display:grid;place-items:center}
.rail.dark{color:#a39df5;background:#1e1e26}
.rail:hover{border-color:currentColor}
.rail:focus-visible{outline:3px solid}
.rail span{width:12px;height:12px;border-radius:4px;border:1.6px solid;background:linear-gradient(90deg,currentColor 58%,#0000 58%)}
.rail[hidden]{display:none}`;

export function createSidebar(parts: SidebarParts): Sidebar {
	const document = parts.shadow.ownerDocument;
	const dock = createDock(document);
	const rail = makeRail(document, parts.openLabel);
	let layout = parts.initial;
	let anchors: Anchors = {};
	let isVisible = false;
	let isDocked = false;
	let frame: Frame | undefined;
	rail.addEventListener("click", (event) => event.isTrusted && open(), { signal: parts.signal });
	parts.shadow.append(rail);
	addEventListener("resize", draw, { signal: parts.signal });
	parts.signal.addEventListener("abort", () => dock.close());

	function draw(): void {
		const isOpen = isVisible && layout.mode === "open";
		rail.hidden = !isVisible || isOpen;
		if (!isOpen) {
			dock.close();
			frame?.remove();
			frame = undefined;
			return;
		}
		frame ??= placeFrame({ ...parts, name: "sidebar", greeting });
		frame.element.style.width = `${layout.width}px`;
		const wasDocked = isDocked;
		isDocked = dock.open(layout.width, anchors);
		frame.element.classList.toggle("floating", !isDocked);
		if (wasDocked !== isDocked) frame.post(layoutMessage());
	}

	function layoutMessage() {
		return { type: "layout", mode: isDocked ? "docked" : "floating" } as const;
	}

	function greeting() {
		return [layoutMessage(), ...parts.greeting()];
	}

	function change(next: Layout): void {
		layout = next;
		draw();
		parts.onLayout(layout);
	}

	function open(): void {
		change({ ...layout, mode: "open" });
		frame?.element.focus();
	}

	return {
		toggle: () => (layout.mode === "open" ? change({ ...layout, mode: "folded" }) : open()),
		show: () => (layout.mode === "open" ? frame?.element.focus() : open()),
		fold: () => change({ ...layout, mode: "folded" }),
		resize: (width) => {
			if (!Number.isFinite(width)) return;
			change({ ...layout, width: Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width))) });
		},
		setVisible(visible): void {
			if (visible === isVisible) return;
			isVisible = visible;
			draw();
		},
		follow(view, next): void {
			frame?.post({ type: "view", view });
			rail.classList.toggle("dark", view.theme === "dark");
			const isSame = PARTS.every((part) => next[part] === anchors[part]);
			anchors = next;
			if (isVisible && !isSame) draw();
		},
		frame: () => frame,
		edge: () => innerWidth - (frame ? layout.width : 0),
	};
}

function makeRail(document: Document, label: string): HTMLButtonElement {
	const rail = document.createElement("button");
	rail.append(document.createElement("span"));
	return Object.assign(rail, { type: "button", className: "rail", hidden: true, title: label });
}
