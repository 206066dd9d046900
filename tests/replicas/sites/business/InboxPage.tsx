/** `/latest/inbox/…`: channel tabs above, then list, conversation and identity card in one row. */
import { type ReactNode, useState } from "react";
import type { ReplicaThread } from "../../contract.ts";
import type { PageState } from "../shared/store.ts";
import { threadOf } from "../shared/store.ts";
import { DetailHeader, DetailView } from "./DetailView.tsx";
import { IdentityCard } from "./IdentityCard.tsx";
import { CommentDialog, CommentsTab } from "./OtherBoxes.tsx";
import { Surface } from "./Surface.tsx";
import { ThreadList } from "./ThreadList.tsx";
import { type Channel, channelOf, PAGE, threadType } from "./threads.ts";
import { type BusinessView, SURFACE } from "./view.ts";

export interface InboxPageProps {
	readonly state: PageState;
	readonly view: BusinessView;
	readonly onSend: (threadId: string, text: string) => void;
	readonly onDone: (threadId: string) => void;
	readonly onTab: (tab: Tab) => void;
}

export type Tab = Channel | "all" | "facebook";

const TABS: readonly Tab[] = ["all", "messenger", "instagram", "facebook"];

/** Each tab's link names the conversation that the tab would open. */
function tabHref(tab: Tab, threads: readonly ReplicaThread[]): string {
	const first = threads.find(({ id }) => tab === "all" || channelOf(id) === tab);
	const selected =
		first === undefined ? "" : `&selected_item_id=${first.id}&thread_type=${threadType(first.id)}`;
	return `/latest/inbox/${tab}?asset_id=${PAGE.id}&mailbox_id=${PAGE.id}${selected}`;
}

function ChannelTabs({ state, view, onTab }: Pick<InboxPageProps, "state" | "view" | "onTab">): ReactNode {
	const shown = state.content.place === "requests" ? "facebook" : view.channel;
	return (
		<Surface name={`${SURFACE}/bizweb_inbox:channel_selector`}>
			<div role="tablist" className="tabs">
				{TABS.map((tab) => (
					<a
						key={tab}
						role="tab"
						aria-selected={tab === shown}
						href={tabHref(tab, state.threads)}
						onClick={(event) => {
							event.preventDefault();
							onTab(tab);
						}}
					>
						{view.words.tabs[tab]}
					</a>
				))}
			</div>
		</Surface>
	);
}

function Conversation(props: InboxPageProps & { readonly onComment: () => void }): ReactNode {
	const { state, view, onSend, onComment } = props;
	const header = threadOf(state, state.header.threadId);
	const thread = threadOf(state, state.content.threadId);
	if (state.content.place === "requests") return <CommentsTab view={view} />;
	if (header === undefined && thread === undefined) return <div className="none">{view.words.none}</div>;
	return (
		<>
			<div className="conversation">
				{header ? <DetailHeader thread={header} view={view} /> : null}
				{thread ? (
					<DetailView
						thread={thread}
						view={view}
						sends={state.sends}
						onSend={(text) => onSend(thread.id, text)}
						onComment={onComment}
					/>
				) : (
					<div role="progressbar" className="detail" />
				)}
			</div>
			{header ? <IdentityCard thread={header} view={view} /> : null}
		</>
	);
}

export function InboxPage(props: InboxPageProps): ReactNode {
	const { state, view, onDone } = props;
	const [commentOpen, setCommentOpen] = useState(false);
	const thread = threadOf(state, state.content.threadId);
	const listed = state.threads.filter(({ id }) => view.channel === "all" || channelOf(id) === view.channel);
	return (
		<div role="main" className="inbox">
			<h1 className="inbox-title">{view.words.inbox}</h1>
			<ChannelTabs {...props} />
			<div className="columns">
				<div className="column-left">
					<label className="search">
						<input type="search" placeholder={view.words.search} aria-label={view.words.search} />
					</label>
					<ThreadList threads={listed} selectedId={state.route.threadId} view={view} onDone={onDone} />
				</div>
				<Conversation {...props} onComment={() => setCommentOpen(true)} />
			</div>
			{commentOpen && thread ? (
				<CommentDialog name={thread.name} view={view} onClose={() => setCommentOpen(false)} />
			) : null}
		</div>
	);
}
