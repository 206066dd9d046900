/** Pages and dialogs with Lexical boxes that publish: nothing may be written there for the person. */
import type { ReactNode } from "react";
import { ForeignBox } from "../shared/ForeignBox.tsx";
import { PAGE } from "./threads.ts";
import type { BusinessView } from "./view.ts";

interface CommentProps {
	readonly name: string;
	readonly view: BusinessView;
}

function CommentBoxes({ name, view }: CommentProps): ReactNode {
	const { words } = view;
	return (
		<>
			<div className="post">
				<strong>{PAGE.name}</strong>
				<div dir="auto">New in the window this week: the blue lamp.</div>
			</div>
			<div className="comment">
				<strong>{name}</strong>
				<div dir="auto">Is there a smaller one?</div>
			</div>
			<ForeignBox name="comment-reply" label={words.replyTo(name)} placeholder={words.replyTo(name)} />
			<ForeignBox
				name="comment"
				label={words.commentAs(PAGE.name)}
				placeholder={words.commentAs(PAGE.name)}
			/>
		</>
	);
}

/** The post's dialog, over the inbox. */
export function CommentDialog(props: CommentProps & { readonly onClose: () => void }): ReactNode {
	const { words } = props.view;
	return (
		<div className="veil">
			<div role="dialog" aria-modal="true" aria-label={words.viewComment} className="dialog">
				<div role="button" tabIndex={0} aria-label={words.close} className="round" onClick={props.onClose}>
					<span aria-hidden="true">×</span>
				</div>
				<CommentBoxes {...props} />
			</div>
		</div>
	);
}

/** `/latest/inbox/facebook`: comments, in the place where conversations stand. */
export function CommentsTab({ view }: { readonly view: BusinessView }): ReactNode {
	return (
		<div className="comments">
			<CommentBoxes name="Comment Writer" view={view} />
		</div>
	);
}

/** `/latest/home`. */
export function HomePage({ view }: { readonly view: BusinessView }): ReactNode {
	return (
		<div role="main" className="home">
			<h1>{view.words.welcome}</h1>
			<div className="home-card">
				<strong>{view.words.createPost}</strong>
				<ForeignBox name="post" label={view.words.createPost} placeholder={view.words.createPost} />
			</div>
		</div>
	);
}
