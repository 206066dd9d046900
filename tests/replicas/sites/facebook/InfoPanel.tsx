/** Facebook's own column on the right: the last child of the main landmark's row. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { profileHref } from "./Header.tsx";
import { type FacebookView, shownName } from "./view.ts";

export function InfoPanel({
	thread,
	view,
}: {
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
}): ReactNode {
	const { words } = view;
	const name = shownName(thread);
	return (
		<div className="info">
			<img alt="" src={avatarUrl(thread.name)} className="avatar" height={72} width={72} />
			{thread.kind === "group" ? (
				<h2 dir="auto">{name}</h2>
			) : (
				<a role="link" href={profileHref(thread)} aria-label={name} className="info-name">
					<h2 dir="auto">{name}</h2>
				</a>
			)}
			<div className="info-buttons">
				{[words.profile, words.mute, words.search].map((label, index) => (
					<div key={label} role="button" tabIndex={0} aria-label={label} className="round">
						<span aria-hidden="true">{["☺", "♪", "⌕"][index]}</span>
					</div>
				))}
			</div>
			{[words.chatInfo, ...(thread.kind === "group" ? [words.members] : []), words.media, words.privacy].map(
				(label) => (
					<div key={label} role="button" tabIndex={0} aria-expanded="false" className="info-section">
						<span dir="auto">{label}</span>
					</div>
				),
			)}
		</div>
	);
}
