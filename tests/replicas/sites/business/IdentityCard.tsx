/** Meta's own contact column on the right, with its own inputs. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { noteSideEffect } from "../shared/evidence.ts";
import { Surface } from "./Surface.tsx";
import { channelOf } from "./threads.ts";
import { type BusinessView, SURFACE } from "./view.ts";

function profileUrl(thread: ReplicaThread): string {
	return channelOf(thread.id) === "instagram"
		? `https://www.instagram.com/${thread.handle ?? ""}`
		: `https://www.facebook.com/${thread.personId ?? ""}`;
}

export function IdentityCard({
	thread,
	view,
}: {
	readonly thread: ReplicaThread;
	readonly view: BusinessView;
}): ReactNode {
	const { words } = view;
	return (
		<Surface name={`${SURFACE}/bizweb_inbox:identity_card`}>
			<div className="identity">
				<img alt="" src={avatarUrl(thread.name)} className="avatar" height={64} width={64} />
				<div className="identity-name">{thread.name}</div>
				<a href={profileUrl(thread)} target="_blank" rel="noreferrer" className="link">
					{words.viewProfile}
				</a>
				<div className="identity-section">{words.contactDetails}</div>
				<label className="identity-field">
					{words.labels}
					<input type="text" placeholder={words.addLabel} onInput={() => noteSideEffect("write:labels")} />
				</label>
				<label className="identity-field">
					{words.notes}
					<textarea rows={3} placeholder={words.addNote} onInput={() => noteSideEffect("write:notes")} />
				</label>
			</div>
		</Surface>
	);
}
