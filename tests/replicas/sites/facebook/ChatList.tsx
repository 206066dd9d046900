/**
 * The left column: the one navigation landmark that holds a grid. Rows are drawn from a small pool of nodes which
 * are given to other chats as the list scrolls, so a row's node says nothing about whose row it is.
 */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { newestAt } from "../shared/store.ts";
import { relativeTime } from "../shared/times.ts";
import { useWindow } from "../shared/use-window.ts";
import { traitsOf } from "./threads.ts";
import { type FacebookView, previewText, shownName, threadPath } from "./view.ts";

/** CSS px. */
export const ROW_HEIGHT = 68;

interface ChatListProps {
	readonly threads: readonly ReplicaThread[];
	readonly selectedId: string | undefined;
	readonly requests: boolean;
	readonly view: FacebookView;
	readonly onRequests: () => void;
}

interface RowProps {
	readonly thread: ReplicaThread;
	readonly selected: boolean;
	readonly view: FacebookView;
}

function Row({ thread, selected, view }: RowProps): ReactNode {
	const { words } = view;
	const name = shownName(thread);
	return (
		<div role="row">
			<div role="gridcell">
				<a
					role="link"
					tabIndex={0}
					href={threadPath(thread)}
					{...(selected ? { "aria-current": "page" as const } : {})}
					className="row"
					onClick={(event) => {
						event.preventDefault();
						view.open(thread.id);
					}}
				>
					<img alt="" src={avatarUrl(thread.name)} className="avatar" height={48} width={48} />
					{thread.kind === "person" ? (
						<span className="presence">
							<div className="hidden">{words.active}</div>
						</span>
					) : null}
					<div className="row-text">
						<span dir="auto" className={thread.unread ? "row-name strong" : "row-name"}>
							<span>{name}</span>
						</span>
						<div className="row-second">
							{thread.unread ? (
								<span className="html-span">
									<div className="hidden">{words.unread}</div>
								</span>
							) : null}
							<span dir="auto" className={thread.unread ? "row-preview strong" : "row-preview"}>
								{previewText(thread, words)}
							</span>
							<span aria-hidden="true"> · </span>
							<span className="row-time">{relativeTime(newestAt(thread), view.lang, view.now)}</span>
						</div>
					</div>
					{traitsOf(thread.id).muted ? (
						<svg aria-hidden="true" viewBox="0 0 16 16" height="16" width="16" className="bell">
							<path d="M3 11h10l-1-2V6a4 4 0 0 0-8 0v3zM2 2l12 12" fill="none" stroke="currentColor" />
						</svg>
					) : null}
					{thread.unread ? <span aria-hidden="true" className="dot" /> : null}
				</a>
				<div role="button" tabIndex={0} aria-label={words.moreFor(name)} className="row-more">
					<span aria-hidden="true">…</span>
				</div>
			</div>
		</div>
	);
}

function Rows({
	threads,
	selectedId,
	view,
}: Pick<ChatListProps, "threads" | "selectedId" | "view">): ReactNode {
	const { scroller, first, end } = useWindow({ count: threads.length, rowHeight: ROW_HEIGHT, overscan: 4 });
	const pool = Math.max(1, end - first);
	return (
		<div role="grid" aria-label={view.words.chats} className="chats">
			<div className="chats-scroller" ref={scroller}>
				<div style={{ height: threads.length * ROW_HEIGHT, position: "relative" }}>
					{Array.from({ length: pool }, (_, slot) => {
						// The row that falls to this slot: rows keep their node until they scroll out.
						const index = first + ((slot - (first % pool) + pool) % pool);
						const thread = threads[index];
						if (thread === undefined) return null;
						return (
							<div
								key={`slot-${slot}`}
								className="row-place"
								style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
							>
								<Row thread={thread} selected={thread.id === selectedId} view={view} />
							</div>
						);
					})}
				</div>
			</div>
		</div>
	);
}

export function ChatList({ threads, selectedId, requests, view, onRequests }: ChatListProps): ReactNode {
	const { words } = view;
	return (
		<div role="navigation" aria-label={words.chats} className="column-left">
			<div className="list-head">
				<h1 dir="auto">{requests ? words.requests : words.chats}</h1>
				<div role="button" tabIndex={0} aria-haspopup="menu" aria-label={words.settings} className="round">
					<span aria-hidden="true">…</span>
				</div>
				<a role="link" href="/messages/new/" aria-label={words.newMessage} className="round">
					<span aria-hidden="true">✎</span>
				</a>
			</div>
			<label className="search">
				<input type="search" placeholder={words.searchChats} aria-label={words.searchChats} />
			</label>
			<a
				role="link"
				href={requests ? "/messages/" : "/messages/requests/"}
				className="requests-link"
				onClick={(event) => {
					event.preventDefault();
					onRequests();
				}}
			>
				{requests ? `‹ ${words.chats}` : words.requests}
			</a>
			<Rows threads={threads} selectedId={selectedId} view={view} />
		</div>
	);
}
