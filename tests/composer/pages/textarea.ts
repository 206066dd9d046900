/** A textarea that React controls: its state is the truth, and it puts the node right when they differ. */
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { draft, expose, stage, trait } from "./page.ts";

let state = draft;

function Box(): ReturnType<typeof createElement> {
	const [text, setText] = useState(draft);
	state = text;
	return createElement("textarea", {
		value: text,
		disabled: trait === "disabled",
		// The site's two forms of the box: another node once there is text.
		key: trait === "replaces" ? String(text === "") : "box",
		onChange(event: { target: { value: string } }) {
			if (trait === "swallows") return;
			const loud = event.target.value.toUpperCase();
			if (trait === "corrects-later") setTimeout(() => setText(loud), 5);
			setText(trait === "uppercases" ? loud : event.target.value);
		},
	});
}

export function mountTextarea(isInShadow: boolean): void {
	const place = stage();
	let root: Element | ShadowRoot = place;
	if (isInShadow) {
		place.id = "host";
		root = place.attachShadow({ mode: "open" });
	}
	const inner = document.createElement("div");
	root.append(inner);
	createRoot(inner).render(createElement(Box));
	expose(() => state);
}
