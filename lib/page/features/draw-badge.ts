/** One badge: an element without size, and a closed shadow root with the pill in it. */
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

/** The tokens --ok, --soon and --late with their soft grounds, light and dark. */
const CSS = `:host{all:initial}
span{position:absolute;right:0;top:0;font:650 11px/16px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;padding:1px 7px;border-radius:20px;white-space:nowrap}
[hidden]{display:none}
.low{top:auto;bottom:0}
.ok,.answered{color:#187a48;background:#e5f5ec}.soon{color:#96560a;background:#fdf1dc}.late{color:#c4252f;background:#fdeaea}
.dark.ok,.dark.answered{color:#5cc98d;background:#15301f}.dark.soon{color:#e5a950;background:#362610}.dark.late{color:#ff8a8a;background:#3d1a1c}
@media (forced-colors:active){span{border:1px solid}}`;

/** The page's own rules must not reach it, and it must not reach the page's layout. */
const OUT_OF_FLOW =
	"all:initial!important;position:absolute!important;width:0!important;height:0!important;margin:0!important;pointer-events:none!important;user-select:none!important;-webkit-user-select:none!important;contain:layout style!important;z-index:1!important";

let sheet: CSSStyleSheet | undefined;

export function createBadge(document: Document, theme: PageView["theme"]): Badge {
	const element = document.createElement("aside-badge");
	element.setAttribute("aria-hidden", "true");
	element.style.cssText = OUT_OF_FLOW;
	const shadow = element.attachShadow({ mode: "closed" });
	const pill = document.createElement("span");
	style(document, shadow);
	shadow.append(pill);
	let shown: BadgeClock | undefined;
	let tone: Tone = "ok";
	let isDark = theme === "dark";
	const dress = () => {
		const name = isDark ? `dark ${tone}` : tone;
		if (pill.className !== name) pill.className = name;
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
			if (pill.textContent !== face.text) pill.textContent = face.text;
			dress();
		},
		setHidden(isHidden) {
			pill.hidden = isHidden;
			// Said on the outside too, where it can be seen from.
			element.hidden = isHidden;
		},
		setTheme(next) {
			isDark = next === "dark";
			dress();
		},
		remove: () => element.remove(),
	};
}

/** One sheet for all; Firefox does not let content scripts adopt one, so each has its own there. */
function style(document: Document, shadow: ShadowRoot): void {
	try {
		sheet ??= new CSSStyleSheet();
		if (sheet.cssRules.length === 0) sheet.replaceSync(CSS);
		shadow.adoptedStyleSheets = [sheet];
	} catch {
		const own = document.createElement("style");
		own.textContent = CSS;
		shadow.append(own);
	}
}
