/** The part of Draft.js 0.11 that the page uses; the package brings Flow types only. */
declare module "draft-js" {
	import type { ComponentType } from "react";

	export interface ContentState {
		getPlainText(delimiter: string): string;
	}
	export interface EditorState {
		getCurrentContent(): ContentState;
	}
	export const ContentState: { createFromText(text: string): ContentState };
	export const EditorState: { createWithContent(content: ContentState): EditorState };
	export const Editor: ComponentType<{
		editorState: EditorState;
		onChange(state: EditorState): void;
	}>;
}
