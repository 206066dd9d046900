/** Lexical without a framework; `rich` makes every line a paragraph, as the sites' fuller boxes do. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	$getSelection,
	$setSelection,
	COMMAND_PRIORITY_CRITICAL,
	createEditor,
	type LexicalEditor,
	PASTE_COMMAND,
	TextNode,
} from "lexical";
import { draft, expose, stage, trait } from "./page.ts";

function makeBox(): HTMLElement {
	const box = document.createElement("div");
	box.className = "box";
	box.contentEditable = "true";
	box.role = "textbox";
	return box;
}

function misbehave(editor: LexicalEditor): void {
	if (trait === "swallows") {
		editor.registerCommand(
			PASTE_COMMAND,
			(event) => {
				event.preventDefault();
				return true;
			},
			COMMAND_PRIORITY_CRITICAL,
		);
	}
	if (trait === "slow") {
		editor.registerCommand(
			PASTE_COMMAND,
			(event) => {
				event.preventDefault();
				const text =
					event instanceof ClipboardEvent ? (event.clipboardData?.getData("text/plain") ?? "") : "";
				setTimeout(() => editor.update(() => $getSelection()?.insertText(text)), 150);
				return true;
			},
			COMMAND_PRIORITY_CRITICAL,
		);
	}
	// Stops the paste before the editor: nobody takes it up.
	if (trait === "deaf") window.addEventListener("paste", (event) => event.stopImmediatePropagation(), true);
	if (trait === "uppercases") {
		editor.registerNodeTransform(TextNode, (node) => {
			const loud = node.getTextContent().toUpperCase();
			if (loud !== node.getTextContent()) node.setTextContent(loud);
		});
	}
	if (trait === "replaces" || trait === "leaves") {
		let wasEmpty = true;
		editor.registerTextContentListener((text) => {
			if ((text === "") === wasEmpty) return;
			wasEmpty = text === "";
			const box = makeBox();
			const old = editor.getRootElement();
			if (trait === "leaves") old?.remove();
			else old?.replaceWith(box);
			editor.setRootElement(trait === "leaves" ? null : box);
		});
	}
}

export function mountLexical(isRich: boolean): void {
	const place = stage();
	const box = makeBox();
	place.append(box);
	const editor = createEditor({
		namespace: "box",
		onError(error) {
			throw error;
		},
	});
	editor.setRootElement(box);
	if (isRich) registerRichText(editor);
	else registerPlainText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	misbehave(editor);
	editor.update(
		() => {
			const line = $createParagraphNode();
			if (draft) line.append($createTextNode(draft));
			$getRoot().clear().append(line);
			$setSelection(null);
		},
		{ tag: "history-merge", discrete: true },
	);
	expose(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
}
