/** One badge: an element that is the pill itself, with its text and its styles in a closed shadow root. */
import type { PageView } from "../../contract/page-view.ts";
import type { BadgeClock, Tone } from "../../response-times/badge.ts";

export interface Badge {
	readonly element: HTMLElement;
	/** What it shows. */
	readonly clock: BadgeClock | undefined;
	putInto(row: HTMLElement): void;
	/** Pages rebuild their rows: whether it is still in this one. */
	isIn(row: HTMLElement): boolean;
	show(clock: BadgeClock, face: { readonly tone: Tone; readonly text: string }): void;
	setHidden(isHidden: boolean): void;
	setTheme(theme: PageView["theme"]): void;
	remove(): void;
}

/**
 * The page's own rules must not reach it, not even important ones: those of a shadow root go before them. Nor must it reach
 * the page's layout. Where it stands is in `--aside-*`, see place-badges.
 */
const CSS = `all:initial;position:absolute;inset:var(--aside-inset,auto);translate:var(--aside-shift,none);font:650 11px/16px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;padding:1px 7px;border-radius:20px;white-space:nowrap;pointer-events:none;user-select:none;-webkit-user-select:none;contain:layout style;z-index:1`;

/** The tokens --ok, --soon and --late with their soft grounds, light and dark. */
const COLOURS: Readonly<Record<Tone, readonly [light: string, dark: string]>> = {
	ok: ["#187a48;background:#e5f5ec", "#5cc98d;background:#15301f"],
	answered: ["#187a48;background:#e5f5ec", "#5cc98d;background:#15301f"],
	soon: ["#96560a;background:#fdf1dc", "#e5a950;background:#362610"],
	late: ["#c4252f;background:#fdeaea", "#ff8a8a;background:#3d1a1c"],
};

function cssOf(tone: Tone, isDark: boolean): string {
	const rules = `${CSS};color:${COLOURS[tone][isDark ? 1 : 0]}`.replaceAll(";", "!important;");
	return `:host{${rules}!important}:host([hidden]){display:none!important}@media (forced-colors:active){:host{border:1px solid!important}}`;
}

export function createBadge(document: Document, theme: PageView["theme"]): Badge {
	const element = document.createElement("aside-badge");
	element.setAttribute("aria-hidden", "true");
	const shadow = element.attachShadow({ mode: "closed" });
	const text = document.createTextNode("");
	shadow.append(text);
	let shown: BadgeClock | undefined;
	let tone: Tone = "ok";
	let isDark = theme === "dark";
	let dressed = "";
	const dress = () => {
		const look = `${tone} ${isDark}`;
		if (look === dressed) return;
		dressed = look;
		style(shadow, cssOf(tone, isDark));
	};
	return {
		element,
		get clock() {
			return shown;
		},
		putInto: (row) => row.append(element),
		isIn: (row) => element.parentNode === row,
		show(clock, face) {
			shown = clock;
			tone = face.tone;
			if (text.data !== face.text) text.data = face.text;
			dress();
		},
		setHidden(isHidden) {
			if (element.hidden !== isHidden) element.hidden = isHidden;
		},
		setTheme(next) {
			isDark = next === "dark";
			dress();
		},
		remove: () => element.remove(),
	};
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all that look alike; Firefox does not let content scripts adopt one, so each has its own there. */
function style(shadow: ShadowRoot, css: string): void {
	try {
		const sheet = sheets.get(css) ?? new CSSStyleSheet();
		if (!sheets.has(css)) sheet.replaceSync(css);
		sheets.set(css, sheet);
		shadow.adoptedStyleSheets = [sheet];
	} catch {
		shadow.querySelector("style")?.remove();
		const own = shadow.ownerDocument.createElement("style");
		own.textContent = css;
		shadow.append(own);
	}
}
