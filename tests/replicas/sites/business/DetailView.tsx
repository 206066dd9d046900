/** The open conversation: header, messages and message box, each in its own surface. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { noteSideEffect } from "../shared/evidence.ts";
import { ForeignBox } from "../shared/ForeignBox.tsx";
import { LexicalBox } from "../shared/LexicalBox.tsx";
import { MessageList } from "./MessageList.tsx";
import { Surface } from "./Surface.tsx";
import { channelOf, hasCommented } from "./threads.ts";
import { type BusinessView, SURFACE } from "./view.ts";

interface DetailProps {
	readonly thread: ReplicaThread;
	readonly view: BusinessView;
	readonly sends: number;
	readonly onSend: (text: string) => void;
	readonly onComment: () => void;
}

/** The name of Instagram's surface is not recorded; only that it is another one. */
const DETAIL = {
	messenger: `${SURFACE}/bizweb_inbox:messenger_detail_view`,
	instagram: `${SURFACE}/bizweb_inbox:instagram_direct_detail_view`,
} as const;

export function DetailHeader({
	thread,
	view,
}: {
	readonly thread: ReplicaThread;
	readonly view: BusinessView;
}): ReactNode {
	const { words } = view;
	return (
		<Surface name={`${SURFACE}/lib:inbox:detail_view_header`}>
			<div className="detail-header">
				<img alt="" src={avatarUrl(thread.name)} className="avatar" height={36} width={36} />
				<div className="detail-who">
					<div className="_4ik4 _4ik5">{thread.name}</div>
					<div role="button" tabIndex={0} className="assign">
						{words.assign}
					</div>
				</div>
				<div
					role="button"
					tabIndex={0}
					aria-label={words.done}
					className="round"
					onClick={() => noteSideEffect("move-to-done")}
				>
					<span aria-hidden="true">✓</span>
				</div>
				<div role="button" tabIndex={0} aria-haspopup="menu" aria-label={words.more} className="round">
					<span aria-hidden="true">⋯</span>
				</div>
			</div>
		</Surface>
	);
}

function Box({ thread, view, sends, onSend }: Omit<DetailProps, "onComment">): ReactNode {
	const { words } = view;
	const channel = channelOf(thread.id);
	const placeholder = channel === "instagram" ? words.replyInstagram : words.replyMessenger;
	if (thread.kind === "closed") {
		return (
			<div className="composer">
				<div className="window-closed">{words.closed}</div>
				{channel === "instagram" ? null : (
					<ForeignBox name="closed-window" label={placeholder} placeholder={placeholder} disabled />
				)}
			</div>
		);
	}
	return (
		<div className="composer">
			<div className="composer-box">
				<LexicalBox
					key={`${thread.id}/${sends}`}
					threadId={thread.id}
					kind="rich"
					label={placeholder}
					placeholder={placeholder}
					onSend={onSend}
				/>
			</div>
			<div
				role="button"
				tabIndex={0}
				aria-label={words.like}
				className="round"
				onClick={() => noteSideEffect("send-like")}
			>
				<span aria-hidden="true">☆</span>
			</div>
		</div>
	);
}

export function DetailView(props: DetailProps): ReactNode {
	const { thread, view, onComment } = props;
	return (
		<Surface name={DETAIL[channelOf(thread.id)]}>
			<div className="detail">
				{hasCommented(thread) ? (
					<div className="comment-banner">
						<span>{view.words.commented(thread.name)}</span>
						<div role="button" tabIndex={0} className="link" onClick={onComment}>
							{view.words.viewComment}
						</div>
					</div>
				) : null}
				<MessageList thread={thread} view={view} />
				<Box {...props} />
			</div>
		</Surface>
	);
}
