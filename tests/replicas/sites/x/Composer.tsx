/** The composer: a React-controlled textarea whose state takes text and caret from `onChange`. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { draftOf, keepDraft, mountEditor } from "../shared/editors.ts";
import { noteSideEffect, noteUntrusted } from "../shared/evidence.ts";
import { sendMessage } from "../shared/send.ts";
import type { PageState } from "../shared/store.ts";
import { STRINGS } from "../shared/strings.ts";
import { Icon } from "./Icon.tsx";
import { store } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

interface Draft {
	readonly text: string;
	/** The caret the page itself wants after a change of its own; otherwise only what it was told. */
	readonly caret: number;
	readonly placed: boolean;
}

/** The states of a send show one after the other: sending, sent, delivered. */
function refreshStatuses(): void {
	for (const after of [600, 1700]) setTimeout(() => store.set({}), after);
}

interface ComposerProps {
	readonly thread: ReplicaThread;
	readonly state: PageState;
}

function useDraft(threadId: string) {
	const [draft, setDraft] = useState<Draft>({ text: draftOf(threadId), caret: 0, placed: false });
	const area = useRef<HTMLTextAreaElement | null>(null);
	const latest = useRef(draft);
	latest.current = draft;
	useLayoutEffect(() => {
		if (draft.placed) area.current?.setSelectionRange(draft.caret, draft.caret);
		keepDraft(threadId, draft.text);
	}, [draft, threadId]);
	return { draft, setDraft, area, latest };
}

/** Late mount: after opening a thread the composer is not there for a while. */
export function Composer({ thread, state }: ComposerProps): ReactNode {
	const [there, setThere] = useState(false);
	const wait = Math.max(200, state.options.delay * 3);
	useEffect(() => {
		const timer = setTimeout(() => setThere(true), wait);
		return () => clearTimeout(timer);
	}, [wait]);
	return there ? <Form thread={thread} state={state} /> : null;
}

function Form({ thread, state }: ComposerProps): ReactNode {
	const { draft, setDraft, area, latest } = useDraft(thread.id);
	const words = SITE_WORDS[state.options.lang];
	const { message, send: sendLabel } = STRINGS[state.options.lang];
	const setText = (text: string) => setDraft({ text, caret: text.length, placed: true });
	const send = () => {
		if (!sendMessage(store, thread.id, latest.current.text)) return;
		setText("");
		refreshStatuses();
	};
	const actions = useRef({ send, setText });
	actions.current = { send, setText };
	useEffect(
		() =>
			mountEditor({
				text: () => latest.current.text,
				setText: (text) => actions.current.setText(text),
				send: () => actions.current.send(),
			}),
		[latest],
	);
	const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
		const { key, currentTarget } = event;
		if (key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
			event.preventDefault();
			noteUntrusted("enter", event.nativeEvent);
			send();
		} else if (key === ":") {
			// The page writes the colon itself while it opens its emoji picker.
			event.preventDefault();
			const { selectionStart, selectionEnd, value } = currentTarget;
			const text = `${value.slice(0, selectionStart)}:${value.slice(selectionEnd)}`;
			setDraft({ text, caret: selectionStart + 1, placed: true });
		} else if (key === "ArrowUp" && draft.text === "") {
			noteSideEffect("edit-own-message");
			setText(thread.messages.findLast((candidate) => candidate.from === "me")?.text ?? "");
		}
	};
	const empty = draft.text.trim() === "";
	return (
		<div data-testid="dm-composer-container" className="c-composer">
			<form
				data-testid="dm-composer-form"
				onSubmit={(event) => {
					event.preventDefault();
					noteUntrusted("send", event.nativeEvent);
					send();
				}}
			>
				<input type="file" data-testid="dm-composer-file-input" hidden />
				<button type="button" data-testid="dm-composer-attachment-button" aria-label={words.attach}>
					<Icon shape="clip" />
				</button>
				<div data-testid="dm-composer-input-container" className="c-input">
					<textarea
						ref={area}
						data-testid="dm-composer-textarea"
						rows={1}
						placeholder={message}
						value={draft.text}
						onChange={({ currentTarget: { value, selectionStart } }) =>
							setDraft({ text: value, caret: selectionStart, placed: false })
						}
						onKeyDown={onKeyDown}
					/>
				</div>
				{empty ? (
					<button type="button" aria-label={words.voice}>
						<Icon shape="mic" />
					</button>
				) : (
					<button
						type="submit"
						data-testid="dm-composer-send-button"
						aria-label={sendLabel}
						className="c-send"
					>
						<Icon shape="send" />
					</button>
				)}
			</form>
		</div>
	);
}
