/** The post composer of the home page: the real Draft.js editor, as this page still has it. */
import { Editor, EditorState } from "draft-js";
import { type ReactNode, useState } from "react";

export function PostBox({ label }: { label: string }): ReactNode {
	const [state, setState] = useState(() => EditorState.createEmpty());
	return (
		<div className="s-post" data-testid="tweetTextarea_0_label">
			<Editor editorState={state} onChange={setState} placeholder={label} webDriverTestID="tweetTextarea_0" />
		</div>
	);
}
