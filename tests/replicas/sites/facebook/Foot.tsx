/** What stands below a transcript: the message box, or what there is instead of one. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { noteSideEffect } from "../shared/evidence.ts";
import { LexicalBox } from "../shared/LexicalBox.tsx";
import { type FacebookView, shownName } from "./view.ts";

export interface FootProps {
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
	readonly kind: "plain" | "rich";
	readonly sends: number;
	readonly onSend: (text: string) => void;
	readonly onAccept: () => void;
}

/** The box names the person, in the interface's language. Its node is new for each chat and after each send. */
export function MessageBox({ thread, view, kind, sends, onSend }: Omit<FootProps, "onAccept">): ReactNode {
	return (
		<div className="composer">
			<div role="button" tabIndex={0} aria-label="+" className="round">
				<span aria-hidden="true">+</span>
			</div>
			<div className="composer-box">
				<LexicalBox
					key={`${thread.id}/${sends}`}
					threadId={thread.id}
					kind={kind}
					label={view.words.writeTo(shownName(thread))}
					placeholder="Aa"
					onSend={onSend}
				/>
			</div>
			<div
				role="button"
				tabIndex={0}
				aria-label={view.words.like}
				className="round"
				onClick={() => noteSideEffect("send-like")}
			>
				<span aria-hidden="true">☆</span>
			</div>
		</div>
	);
}

export function Foot(props: FootProps): ReactNode {
	const { thread, view, onAccept } = props;
	const { words } = view;
	if (thread.kind === "request") {
		return (
			<div className="request">
				<div dir="auto">{words.requestText(thread.name)}</div>
				<div className="request-buttons">
					<div
						role="button"
						tabIndex={0}
						aria-label={words.block}
						className="plain-button"
						onClick={() => noteSideEffect("block")}
					>
						{words.block}
					</div>
					<div
						role="button"
						tabIndex={0}
						aria-label={words.deleteRequest}
						className="plain-button"
						onClick={() => noteSideEffect("delete-request")}
					>
						{words.deleteRequest}
					</div>
					<div
						role="button"
						tabIndex={0}
						aria-label={words.accept}
						className="plain-button"
						onClick={onAccept}
					>
						{words.accept}
					</div>
				</div>
			</div>
		);
	}
	if (thread.kind === "closed") {
		return (
			<div className="request">
				<span dir="auto">{words.closed}</span>
			</div>
		);
	}
	return <MessageBox {...props} />;
}
