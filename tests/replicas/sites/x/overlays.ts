/** Where the chat draws menus and dialogs: a second shadow root beside its own, or `<body>` in the older layout. */
import { adoptStyles } from "../shared/styles.ts";
import { LOOK } from "./look.ts";

let place: Element | undefined;

export function overlays(): Element | undefined {
	return place;
}

/** Makes the place anew; the old one goes. */
export function mountOverlays(light: boolean): void {
	document.querySelector('[data-testid="xchatEmbedOverlays"]')?.remove();
	if (light) {
		place = document.body;
		return;
	}
	const host = document.createElement("div");
	host.dataset["testid"] = "xchatEmbedOverlays";
	document.body.append(host);
	const root = host.attachShadow({ mode: "open" });
	adoptStyles(root, LOOK);
	place = document.createElement("div");
	root.append(place);
}
