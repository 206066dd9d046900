/** The bar above an open chat: one profile link for one person, a button and no profile link for a group. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { type FacebookView, shownName } from "./view.ts";

export function profileHref(thread: ReplicaThread): string {
	return `https://www.facebook.com/${thread.handle ?? `${thread.personId ?? thread.id}/`}`;
}

interface HeaderProps {
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
	readonly onInfo: () => void;
}

function Names({ thread, view }: Omit<HeaderProps, "onInfo">): ReactNode {
	return (
		<div>
			<h2 dir="auto" className="header-name">
				<span>{shownName(thread)}</span>
			</h2>
			{thread.kind === "person" ? <span className="quiet">{view.words.active}</span> : null}
		</div>
	);
}

export function Header({ thread, view, onInfo }: HeaderProps): ReactNode {
	const { words } = view;
	return (
		<div className={`header __fb-${view.theme}-mode`} data-scope="messages_table">
			<div className="header-who">
				<img alt="" src={avatarUrl(thread.name)} className="avatar" height={40} width={40} />
				{thread.kind === "group" ? (
					<div role="button" tabIndex={0} aria-label={words.groupHeader(shownName(thread))}>
						<Names thread={thread} view={view} />
					</div>
				) : (
					<a role="link" tabIndex={0} aria-label={shownName(thread)} href={profileHref(thread)}>
						<Names thread={thread} view={view} />
					</a>
				)}
			</div>
			<div className="header-buttons">
				<div role="button" tabIndex={0} aria-label={words.call} className="round">
					<span aria-hidden="true">✆</span>
				</div>
				<div role="button" tabIndex={0} aria-label={words.video} className="round">
					<span aria-hidden="true">▣</span>
				</div>
				<div role="button" tabIndex={0} aria-label={words.info} className="round" onClick={onInfo}>
					<span aria-hidden="true">ⓘ</span>
				</div>
			</div>
		</div>
	);
}
