/** The open conversation: header, messages, composer (or what stands in its place). */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { Avatar } from "../shared/Avatar.tsx";
import { noteUntrusted } from "../shared/evidence.ts";
import { changeThread, type PageState, threadOf } from "../shared/store.ts";
import { hasTimer, STRINGS } from "../shared/strings.ts";
import { Composer } from "./Composer.tsx";
import { Icon } from "./Icon.tsx";
import { navigation, peopleIn, store } from "./page.ts";
import { Transcript } from "./Transcript.tsx";

function Faces({ thread }: { thread: ReplicaThread }): ReactNode {
	if (thread.kind !== "group") {
		return (
			<a href={`https://x.com/${thread.handle}`}>
				<Avatar name={thread.name} size={36} alt="user avatar" />
			</a>
		);
	}
	const people = [...new Set(thread.messages.flatMap((message) => message.author ?? []))];
	return (
		<div className="c-faces">
			{people.slice(0, 3).map((name) => (
				<Avatar key={name} name={name} size={28} alt="user avatar" />
			))}
		</div>
	);
}

function Header({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const words = STRINGS[state.options.lang];
	const verified = thread.handle === "ada_example";
	return (
		<div data-testid="dm-conversation-header" className="c-head">
			<div className="pointer-events-none c-fade" />
			<Faces thread={thread} />
			<div data-testid="dm-conversation-username" className="c-title">
				<div>
					<div dir="auto">{thread.name}</div>
					{verified && (
						<svg data-icon="icon-verified" aria-label="Verified" role="img" viewBox="0 0 24 24" width="16">
							<circle cx="12" cy="12" r="10" fill="rgb(29,155,240)" />
						</svg>
					)}
				</div>
				{thread.kind === "group" && <div className="text-subtext2">{words.people(peopleIn(thread))}</div>}
				{verified && <div className="text-subtext2">{words.activeNow}</div>}
				{hasTimer(thread) && (
					<div className="text-subtext2">
						<Icon shape="timer" />
						<span>{`1${words.short[2]}`}</span>
					</div>
				)}
			</div>
			<button type="button" data-testid="dm-conversation-more-button" aria-label={words.information}>
				<Icon shape="info" />
			</button>
		</div>
	);
}

function RequestPrompt({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const words = STRINGS[state.options.lang];
	return (
		<div data-testid="dm-message-request-prompt" className="c-prompt">
			<p>{words.wantsToWrite(thread.name)}</p>
			<button type="button">{words.decline}</button>
			<button
				type="button"
				data-testid="dm-message-request-accept-button"
				onClick={(event) => {
					noteUntrusted("accept", event.nativeEvent);
					changeThread(store, thread.id, (old) => ({ ...old, kind: "person" }));
					navigation.go({ place: "thread", threadId: thread.id });
				}}
			>
				{words.accept}
			</button>
		</div>
	);
}

function Foot({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	if (thread.kind === "request") return <RequestPrompt thread={thread} state={state} />;
	if (thread.kind === "closed") return <div className="c-prompt">{STRINGS[state.options.lang].closed}</div>;
	return <Composer key={thread.id} thread={thread} state={state} />;
}

export function Panel({ state }: { state: PageState }): ReactNode {
	const headed = threadOf(state, state.header.threadId);
	const shown = threadOf(state, state.content.threadId);
	if (headed === undefined && shown === undefined) {
		return (
			<div data-testid="dm-empty-conversation-state" className="c-panel c-empty">
				{STRINGS[state.options.lang].noThread}
			</div>
		);
	}
	return (
		<div data-testid="dm-conversation-panel" className="c-panel">
			{headed !== undefined && <Header thread={headed} state={state} />}
			{shown !== undefined && <Transcript thread={shown} state={state} />}
			{shown !== undefined && <Foot thread={shown} state={state} />}
		</div>
	);
}
