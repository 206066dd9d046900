/** The little of Draft.js the post box uses; the package ships no types. */
declare module "draft-js" {
	import type { ReactNode } from "react";

	export interface EditorState {
		getCurrentContent(): { getPlainText(): string };
	}
	export const EditorState: { createEmpty(): EditorState };
	export function Editor(props: {
		readonly editorState: EditorState;
		readonly onChange: (state: EditorState) => void;
		readonly placeholder?: string;
		readonly webDriverTestID?: string;
	}): ReactNode;
}
