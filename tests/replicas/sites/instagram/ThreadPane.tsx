/** The open conversation: header, messages, composer (or what stands in its place). */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { Avatar } from "../shared/Avatar.tsx";
import { noteUntrusted } from "../shared/evidence.ts";
import { changeThread, type PageState, threadOf } from "../shared/store.ts";
import { STRINGS } from "../shared/strings.ts";
import { Composer } from "./Composer.tsx";
import { Icon, PATHS } from "./Icon.tsx";
import { handleOf, store } from "./page.ts";
import { Transcript } from "./Transcript.tsx";
import { SITE_WORDS } from "./words.ts";

function Title({ thread }: { thread: ReplicaThread }): ReactNode {
	return (
		<h2>
			<span title={thread.name} dir="auto">
				{thread.name}
			</span>
		</h2>
	);
}

/** Authors in the order they appear. */
function authors(thread: ReplicaThread): string[] {
	return [...new Set(thread.messages.flatMap((message) => message.author ?? []))];
}

/** Groups: two faces; some show them as links to two people, some not as links at all. */
function GroupTitle({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const people = authors(thread).slice(0, 2);
	const linked = thread.handle === "stammtisch";
	return (
		<>
			<div className="xfaces">
				{people.map((name) =>
					linked ? (
						<a
							key={name}
							role="link"
							href={`/${handleOf(name)}/`}
							aria-label={SITE_WORDS[state.options.lang].profileOf(handleOf(name))}
						>
							<Avatar name={name} size={32} alt="" />
						</a>
					) : (
						<Avatar key={name} name={name} size={32} alt="" />
					),
				)}
			</div>
			<div role="button" tabIndex={0}>
				<Title thread={thread} />
			</div>
		</>
	);
}

export function Header({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const words = STRINGS[state.options.lang];
	const buttons = [
		[words.audioCall, PATHS.phone],
		[words.videoCall, PATHS.video],
		[words.information, PATHS.info],
	] as const;
	return (
		<div data-pagelet="IGDInboxHeaderOffMsys" className="xhead">
			{thread.kind === "group" ? (
				<GroupTitle thread={thread} state={state} />
			) : (
				<a
					role="link"
					href={`/${thread.handle}/`}
					tabIndex={0}
					aria-label={SITE_WORDS[state.options.lang].profileOf(thread.handle ?? "")}
				>
					<Avatar name={thread.name} size={44} alt="" />
					<Title thread={thread} />
				</a>
			)}
			<div className="xspace" />
			{buttons.map(([label, path]) => (
				<div key={label} role="button" tabIndex={0}>
					<Icon label={label} path={path} />
				</div>
			))}
		</div>
	);
}

function Request({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const words = STRINGS[state.options.lang];
	return (
		<div className="xrequest">
			<p>{words.wantsToWrite(`${thread.name} (${thread.handle})`)}</p>
			<div className="xanswers">
				<div role="button" tabIndex={0}>
					{words.decline}
				</div>
				<div
					role="button"
					tabIndex={0}
					onClick={(event) => {
						noteUntrusted("accept", event.nativeEvent);
						changeThread(store, thread.id, (old) => ({ ...old, kind: "person" }));
					}}
					onKeyDown={() => undefined}
				>
					{words.accept}
				</div>
			</div>
		</div>
	);
}

function Foot({
	thread,
	state,
	docked,
}: {
	thread: ReplicaThread;
	state: PageState;
	docked: boolean;
}): ReactNode {
	if (thread.kind === "request") return <Request thread={thread} state={state} />;
	if (thread.kind === "closed") {
		return <div className="xrequest">{SITE_WORDS[state.options.lang].unavailable}</div>;
	}
	return <Composer thread={thread} state={state} docked={docked} />;
}

/** List and composer of one thread; also inside the docked drawer. */
export function Conversation({
	thread,
	state,
	docked,
}: {
	thread: ReplicaThread;
	state: PageState;
	docked: boolean;
}): ReactNode {
	return (
		<div className="xconv">
			<Transcript thread={thread} state={state} />
			<Foot thread={thread} state={state} docked={docked} />
		</div>
	);
}

export function ThreadPane({ state }: { state: PageState }): ReactNode {
	const headed = threadOf(state, state.header.threadId);
	const shown = threadOf(state, state.content.threadId);
	if (headed === undefined && shown === undefined) {
		const loading = state.content.place === "loading" || state.content.place === "thread";
		return (
			<div className="xpane xempty">
				{loading ? <div role="progressbar" /> : <p>{STRINGS[state.options.lang].noThread}</p>}
			</div>
		);
	}
	return (
		<div className="xpane">
			{headed !== undefined && <Header thread={headed} state={state} />}
			{shown === undefined ? (
				<div role="progressbar" />
			) : (
				<Conversation thread={shown} state={state} docked={false} />
			)}
		</div>
	);
}
