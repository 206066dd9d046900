/** Another page of the site: a post with its own text boxes, and the docked drawer with a second composer. */
import { type ReactNode, useState } from "react";
import { photoUrl } from "../shared/Avatar.tsx";
import { type PageState, threadOf } from "../shared/store.ts";
import { Conversation } from "./ThreadPane.tsx";
import { SITE_WORDS } from "./words.ts";

function Drawer({ state }: { state: PageState }): ReactNode {
	const [open, setOpen] = useState(true);
	const thread =
		threadOf(state, state.content.threadId) ?? state.threads.find((candidate) => candidate.kind === "person");
	const words = SITE_WORDS[state.options.lang];
	return (
		<div data-pagelet="IGDChatTabsRootContent" className={open ? "xdrawer xopen" : "xdrawer"}>
			<button type="button" onClick={() => setOpen(!open)}>
				{open ? thread?.name : words.messages}
			</button>
			{open && thread !== undefined && <Conversation thread={thread} state={state} docked />}
		</div>
	);
}

export function Elsewhere({ state }: { state: PageState }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	return (
		<div className="xpost">
			<article>
				<img src={photoUrl()} alt="" width={480} height={320} />
				<p dir="auto">A sample post, made up for this page.</p>
				<form>
					<textarea aria-label={words.comment} placeholder={words.comment} />
				</form>
				<div
					role="textbox"
					tabIndex={0}
					contentEditable
					suppressContentEditableWarning
					aria-label={words.comment}
					className="xcomment"
				/>
			</article>
			<Drawer state={state} />
		</div>
	);
}
