/**
 * facebook.com/messages: list, chat and info panel in one fixed-height row. Header, list and transcript follow the
 * address at different moments.
 */
import { type ReactNode, useState } from "react";
import type { ReplicaThread } from "../../contract.ts";
import type { PageState } from "../shared/store.ts";
import { threadOf } from "../shared/store.ts";
import { ChatList } from "./ChatList.tsx";
import { Foot, type FootProps } from "./Foot.tsx";
import { Header } from "./Header.tsx";
import { InfoPanel } from "./InfoPanel.tsx";
import { OldTranscript } from "./OldTranscript.tsx";
import { PinGate } from "./PinGate.tsx";
import { Transcript } from "./Transcript.tsx";
import type { FacebookView } from "./view.ts";

export interface MessagesPageProps {
	readonly state: PageState;
	readonly view: FacebookView;
	readonly onSend: (threadId: string, text: string) => void;
	/** Accepting a request and entering the PIN both make it an ordinary chat. */
	readonly onOpenUp: (threadId: string) => void;
	readonly onRequests: () => void;
	readonly onInbox: () => void;
}

function footProps({ state, view, onSend, onOpenUp }: MessagesPageProps, thread: ReplicaThread): FootProps {
	return {
		thread,
		view,
		kind: state.options.layout === "plain" ? "plain" : "rich",
		sends: state.sends,
		onSend: (text) => onSend(thread.id, text),
		onAccept: () => onOpenUp(thread.id),
	};
}

function Chat(props: MessagesPageProps & { readonly thread: ReplicaThread }): ReactNode {
	const { state, view, thread, onOpenUp } = props;
	const Log = state.options.layout === "old" ? OldTranscript : Transcript;
	const locked = thread.kind === "locked";
	return (
		<div className="chat">
			<Log thread={locked ? { ...thread, messages: [] } : thread} view={view} />
			<Foot {...footProps(props, thread)} />
			{locked ? <PinGate words={view.words} onUnlock={() => onOpenUp(thread.id)} /> : null}
		</div>
	);
}

export function MessagesPage(props: MessagesPageProps): ReactNode {
	const { state, view, onRequests, onInbox } = props;
	const [info, setInfo] = useState(true);
	const header = threadOf(state, state.header.threadId);
	const thread = threadOf(state, state.content.threadId);
	const requests = state.content.place === "requests" || thread?.kind === "request";
	const listed = state.threads.filter(({ kind }) => (kind === "request") === requests);
	return (
		<div className="row-of-columns">
			<ChatList
				threads={listed}
				selectedId={state.route.threadId}
				requests={requests}
				view={view}
				onRequests={requests ? onInbox : onRequests}
			/>
			<div role="main" className="main">
				{header === undefined && thread === undefined ? (
					<div className="empty">
						<span dir="auto">{view.words.chooseChat}</span>
					</div>
				) : (
					<div className="main-row">
						<div className="main-column">
							{header ? <Header thread={header} view={view} onInfo={() => setInfo(!info)} /> : null}
							{thread ? <Chat {...props} thread={thread} /> : <div role="progressbar" className="chat" />}
						</div>
						{info && header ? <InfoPanel thread={header} view={view} /> : null}
					</div>
				)}
			</div>
		</div>
	);
}
