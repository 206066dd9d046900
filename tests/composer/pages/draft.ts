import { ContentState, Editor, EditorState } from "draft-js";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { draft, expose, stage } from "./page.ts";

let state = EditorState.createWithContent(ContentState.createFromText(draft));

function Box(): ReturnType<typeof createElement> {
	const [shown, setShown] = useState(state);
	state = shown;
	return createElement(Editor, { editorState: shown, onChange: setShown });
}

export function mountDraft(): void {
	createRoot(stage()).render(createElement("div", { className: "box" }, createElement(Box)));
	expose(() => state.getCurrentContent().getPlainText("\n"));
}
