/**
 * A Lexical box that is not a message composer (post, comment), or is a closed one. Nothing but a person's own
 * typing belongs in it: text or a paste that arrives there is noted as `write:<name>`.
 */

import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { type ReactNode, useEffect } from "react";
import { noteSideEffect } from "./evidence.ts";

export interface ForeignBoxProps {
	readonly name: string;
	readonly label: string;
	readonly placeholder: string;
	readonly disabled?: boolean;
	readonly className?: string;
}

function Watch({ name }: { readonly name: string }): null {
	const [editor] = useLexicalComposerContext();
	useEffect(
		() =>
			editor.registerTextContentListener((text) => {
				if (text !== "") noteSideEffect(`write:${name}`);
			}),
		[editor, name],
	);
	useEffect(
		() =>
			// A disabled box swallows what is dispatched to it without any change of text.
			editor.registerRootListener((root) => {
				const noted = () => noteSideEffect(`write:${name}`);
				root?.addEventListener("paste", noted, { capture: true });
			}),
		[editor, name],
	);
	return null;
}

export function ForeignBox(props: ForeignBoxProps): ReactNode {
	const { name, label, placeholder, disabled = false, className } = props;
	return (
		<LexicalComposer
			initialConfig={{
				namespace: name,
				editable: !disabled,
				onError: (error) => {
					throw error;
				},
			}}
		>
			<div className="lexical-box">
				<RichTextPlugin
					contentEditable={
						<ContentEditable
							className={className}
							aria-label={label}
							aria-disabled={disabled}
							aria-placeholder={placeholder}
							placeholder={<div className="lexical-placeholder">{placeholder}</div>}
						/>
					}
					ErrorBoundary={LexicalErrorBoundary}
				/>
				<Watch name={name} />
			</div>
		</LexicalComposer>
	);
}
