/**
 * A message composer on the real Lexical editor. Give it a `key` made of thread and send count: the real pages
 * replace the composer's node on thread change and on send.
 */

import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	KEY_ENTER_COMMAND,
	type LexicalEditor,
} from "lexical";
import { type ReactNode, useEffect, useRef } from "react";
import { draftOf, keepDraft, mountEditor } from "./editors.ts";
import { noteUntrusted } from "./evidence.ts";

export interface LexicalBoxProps {
	readonly threadId: string;
	readonly kind: "plain" | "rich";
	/** Localised; on some sites it names the person. */
	readonly label: string;
	readonly placeholder: string;
	/** Takes the focus when mounted. After a send the new node gets it back in any case. */
	readonly focus?: boolean;
	readonly onSend: (text: string) => void;
	readonly onText?: (text: string) => void;
	readonly className?: string;
}

function readText(editor: LexicalEditor): string {
	return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function $fill(text: string): void {
	const paragraph = $createParagraphNode();
	if (text !== "") paragraph.append($createTextNode(text));
	$getRoot().clear().append(paragraph).selectEnd();
}

/** The thread just sent to: the composer that replaces its old one takes the focus over. */
let sentTo: string | undefined;

function Behaviour({ threadId, focus = false, onSend, onText }: LexicalBoxProps): null {
	const [editor] = useLexicalComposerContext();
	const latest = useRef({ onSend, onText });
	latest.current = { onSend, onText };
	useEffect(() => {
		const send = () => {
			if (editor.getRootElement() === document.activeElement) sentTo = threadId;
			latest.current.onSend(readText(editor));
		};
		const taken = [
			editor.registerCommand(
				KEY_ENTER_COMMAND,
				(event) => {
					if (event?.shiftKey === true || event?.isComposing === true) return false;
					event?.preventDefault();
					noteUntrusted("enter", event ?? undefined);
					send();
					return true;
				},
				COMMAND_PRIORITY_HIGH,
			),
			editor.registerUpdateListener(() => {
				const text = readText(editor);
				keepDraft(threadId, text);
				latest.current.onText?.(text);
			}),
			mountEditor({
				text: () => readText(editor),
				setText: (text) => editor.update(() => $fill(text), { discrete: true }),
				send,
			}),
		];
		if (focus || sentTo === threadId) editor.focus();
		sentTo = undefined;
		return () => {
			for (const undo of taken) undo();
		};
	}, [editor, threadId, focus]);
	return null;
}

export function LexicalBox(props: LexicalBoxProps): ReactNode {
	const { kind, label, placeholder, className, threadId } = props;
	const Text = kind === "plain" ? PlainTextPlugin : RichTextPlugin;
	const initial = draftOf(threadId);
	return (
		<LexicalComposer
			initialConfig={{
				namespace: "composer",
				onError: (error) => {
					throw error;
				},
				...(initial === "" ? {} : { editorState: () => $fill(initial) }),
			}}
		>
			<div className="lexical-box">
				<Text
					contentEditable={
						<ContentEditable
							className={className}
							aria-label={label}
							aria-placeholder={placeholder}
							placeholder={<div className="lexical-placeholder">{placeholder}</div>}
							spellCheck
						/>
					}
					ErrorBoundary={LexicalErrorBoundary}
				/>
				<HistoryPlugin />
				<Behaviour {...props} />
			</div>
		</LexicalComposer>
	);
}
