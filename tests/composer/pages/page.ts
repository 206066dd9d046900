/** What every editor page shows the tests. `state` is the editor's own state, never read from the nodes. */
export interface EditorPage {
	state(): string;
	/** Writes that reached the page: pastes, and typing commands as `beforeinput` announces them. */
	writes: number;
}

declare global {
	interface Window {
		editorPage: EditorPage;
	}
}

const query = new URLSearchParams(location.search);

/** `?draft=`: what the box holds before anyone has touched it. */
export const draft = query.get("draft") ?? "";
/** `?trait=`: how this editor misbehaves. */
export const trait = query.get("trait") ?? "";

export function expose(state: () => string): void {
	const page: EditorPage = { state, writes: 0 };
	const count = (event: Event): void => {
		if (event.type === "paste" || (event instanceof InputEvent && event.inputType.startsWith("insert"))) {
			page.writes += 1;
		}
	};
	window.addEventListener("paste", count, { capture: true });
	window.addEventListener("beforeinput", count, { capture: true });
	window.editorPage = page;
}

/** A place for the editor, beside a native search field that can take the focus away. */
export function stage(): HTMLElement {
	document.body.innerHTML =
		'<style>#stage{margin:8px;width:420px;font:16px/1.4 sans-serif}.box,textarea{border:1px solid;min-height:90px;width:400px;padding:4px}p{margin:0}</style><div id="stage"></div><p id="elsewhere">Some text elsewhere</p>';
	const place = document.querySelector<HTMLElement>("#stage");
	if (!place) throw new Error("no stage");
	return place;
}
