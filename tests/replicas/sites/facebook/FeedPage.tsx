/**
 * Another page of the site, with a chat tab docked at the bottom: its log and message box are real ones. The post and
 * comment boxes beside it are Lexical too, and public.
 */
import type { ReactNode } from "react";
import { avatarUrl } from "../shared/Avatar.tsx";
import { ForeignBox } from "../shared/ForeignBox.tsx";
import { type FootProps, MessageBox } from "./Foot.tsx";
import { profileHref } from "./Header.tsx";
import { Transcript } from "./Transcript.tsx";
import { type FacebookView, shownName } from "./view.ts";

const POSTS = [
	{ author: "Harbour Bakery (sample)", text: "Rye bread again from Thursday." },
	{ author: "Cycle Club Example", text: "Saturday's ride starts at nine, rain or shine." },
];

function ChatTab(props: Omit<FootProps, "onAccept"> & { readonly onClose: () => void }): ReactNode {
	const { thread, view, onClose } = props;
	const name = shownName(thread);
	return (
		<div data-pagelet="ChatTab" className="chat-tab" tabIndex={-1}>
			<div role="region" aria-label={view.words.chatWith(name)} className="chat-tab-inner">
				<div className="header">
					<a role="link" href={profileHref(thread)} aria-label={name} className="header-who">
						<img alt="" src={avatarUrl(thread.name)} className="avatar" height={32} width={32} />
						<h2 dir="auto" className="header-name">
							<span>{name}</span>
						</h2>
					</a>
					<div
						role="button"
						tabIndex={0}
						aria-label={view.words.closeChat}
						className="round"
						onClick={onClose}
					>
						<span aria-hidden="true">×</span>
					</div>
				</div>
				<Transcript thread={thread} view={view} />
				<MessageBox {...props} />
			</div>
		</div>
	);
}

function Post({
	author,
	text,
	index,
	view,
}: (typeof POSTS)[number] & { index: number; view: FacebookView }): ReactNode {
	return (
		<div role="article" className="card">
			<h3 dir="auto">{author}</h3>
			<div dir="auto">{text}</div>
			<ForeignBox
				name={`comment-${index + 1}`}
				label={view.words.commentPrompt}
				placeholder={view.words.commentPrompt}
			/>
		</div>
	);
}

/** Without `chat` no tab is docked. */
export function FeedPage({
	view,
	chat,
	onClose,
}: {
	readonly view: FacebookView;
	readonly chat: Omit<FootProps, "onAccept"> | undefined;
	readonly onClose: () => void;
}): ReactNode {
	return (
		<>
			<div role="main" className="feed">
				<div className="card">
					<ForeignBox name="post" label={view.words.postPrompt} placeholder={view.words.postPrompt} />
				</div>
				{POSTS.map((post, index) => (
					<Post key={post.author} {...post} index={index} view={view} />
				))}
			</div>
			<div data-pagelet="ChatTabsNewRegion" className="chat-tabs">
				{chat === undefined ? null : <ChatTab {...chat} onClose={onClose} />}
			</div>
		</>
	);
}
