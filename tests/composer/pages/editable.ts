/** A plain editable: its nodes are its state. */
import { draft, expose, stage, trait } from "./page.ts";

export function mountEditable(form: "plain" | "pre-wrap" | "shadow"): void {
	const place = stage();
	let root: Element | ShadowRoot = place;
	if (form === "shadow") {
		place.id = "host";
		root = place.attachShadow({ mode: "open" });
	}
	const box = document.createElement("div");
	box.className = "box";
	box.contentEditable = trait === "disabled" ? "false" : "true";
	if (form === "pre-wrap") box.style.whiteSpace = "pre-wrap";
	box.style.minHeight = "60px";
	box.textContent = draft;
	if (trait === "shy") box.addEventListener("focus", () => box.blur());
	if (trait === "pastes") {
		box.addEventListener("paste", (event) => {
			event.preventDefault();
			box.append(event.clipboardData?.getData("text/plain") ?? "");
		});
	}
	root.append(box);
	expose(() => box.innerText.replace(/\u00A0/g, " "));
}
