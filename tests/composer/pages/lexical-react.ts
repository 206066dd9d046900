import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { $createParagraphNode, $createTextNode, $getRoot } from "lexical";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { draft, expose, stage } from "./page.ts";

function Expose(): null {
	const [editor] = useLexicalComposerContext();
	expose(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
	return null;
}

export function mountLexicalReact(): void {
	const initialConfig = {
		namespace: "box",
		editorState() {
			const line = $createParagraphNode();
			if (draft) line.append($createTextNode(draft));
			$getRoot().append(line);
		},
		onError(error: Error) {
			throw error;
		},
	};
	const contentEditable = createElement(ContentEditable, { className: "box" });
	createRoot(stage()).render(
		createElement(
			LexicalComposer,
			{ initialConfig },
			createElement(RichTextPlugin, { contentEditable, ErrorBoundary: LexicalErrorBoundary }),
			createElement(HistoryPlugin),
			createElement(Expose),
		),
	);
}
