/** One message of the `role=log` layout. */
import type { ReactNode } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { avatarUrl, emojiUrl, photoUrl } from "../shared/Avatar.tsx";
import { MessageText } from "./MessageText.tsx";
import { shownId, traitsOf } from "./threads.ts";
import { labelTime } from "./times.ts";
import { type FacebookView, senderName } from "./view.ts";

interface MessageProps {
	readonly message: ReplicaMessage;
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
}

export function Attachment({ message, view }: Omit<MessageProps, "thread">): ReactNode {
	const { words } = view;
	if (message.attachment === "photo") {
		return (
			<a
				className="photo"
				href={`/messenger_media/?attachment_id=${message.id.length}`}
				aria-label={words.openPhoto}
				role="link"
			>
				<img alt="" src={photoUrl()} className="picture" />
			</a>
		);
	}
	if (message.attachment === "voice") {
		return (
			<div className="voice">
				<div role="button" tabIndex={0} aria-label={words.play} className="play" />
				<span>0:07</span>
			</div>
		);
	}
	if (message.attachment === "file") {
		return (
			<a className="file" href="https://cdn.fbsbx.com/order.pdf" aria-label={words.openFile("order.pdf")}>
				<span dir="auto">order.pdf</span>
			</a>
		);
	}
	return null;
}

function Hint({ message, thread, view }: MessageProps): ReactNode {
	const { words } = view;
	const name = senderName(message, thread, words);
	if (message.replyTo !== undefined) {
		const text = message.from === "me" ? words.youReplied : words.repliedToYou(name.split(" ")[0] ?? name);
		return <h3 dir="auto">{text}</h3>;
	}
	if (thread.kind === "group" && message.from === "them") return <h3 dir="auto">{name}</h3>;
	return null;
}

/** `replyTo` is an id or, in the cast, the quoted words themselves. */
export function quoteOf(message: ReplicaMessage, thread: ReplicaThread): string | undefined {
	return thread.messages.find(({ id }) => id === message.replyTo)?.text ?? message.replyTo;
}

function Quoted({ message, thread, view }: MessageProps): ReactNode {
	const quote = quoteOf(message, thread);
	if (quote === undefined) return null;
	return (
		<div role="button" tabIndex={0} aria-label={view.words.goToReplied} className="quoted">
			<div dir="auto">{quote}</div>
		</div>
	);
}

export function Reactions({ message, view }: Omit<MessageProps, "thread">): ReactNode {
	const reactions = message.reactions ?? [];
	if (reactions.length === 0) return null;
	return (
		<div
			role="button"
			tabIndex={0}
			className="reactions"
			aria-label={view.words.reaction(reactions.length, reactions.join(""))}
		>
			{reactions.map((emoji) => (
				<img key={emoji} alt={emoji} src={emojiUrl(emoji)} height={16} width={16} />
			))}
		</div>
	);
}

function Toolbar({ view }: Pick<MessageProps, "view">): ReactNode {
	const { words } = view;
	return (
		<div role="toolbar" aria-label={words.messageActions} aria-hidden="true" className="actions">
			{[words.react, words.reply, words.more].map((label) => (
				<div key={label} role="button" tabIndex={-1} aria-label={label} />
			))}
		</div>
	);
}

/** The label leaves the quoted parent out and stops after the sender when there are no words. */
export function Message(props: MessageProps): ReactNode {
	const { message, thread, view } = props;
	const sender = senderName(message, thread, view.words);
	const time = labelTime(message.at, view.now, view.lang);
	const identity = traitsOf(thread.id).bare
		? {}
		: { "data-message-id": shownId(thread.id, message.id), "aria-roledescription": "message" };
	return (
		<div role="article">
			<div>
				<div
					{...identity}
					data-scope="messages_table"
					aria-label={view.words.at(time, sender, message.text)}
					tabIndex={-1}
					className={`message ${message.from}`}
				>
					<span aria-hidden="true" className="hint">
						<Hint {...props} />
					</span>
					<div className="line">
						{message.from === "them" ? (
							<img alt={sender} src={avatarUrl(sender)} className="avatar small" height={28} width={28} />
						) : null}
						<div className="column">
							<Quoted {...props} />
							<div role="presentation" className={message.text ? "bubble" : "media"}>
								{message.text ? (
									<span dir="auto">
										<div dir="auto">
											<MessageText text={message.text} />
										</div>
									</span>
								) : null}
								<Attachment {...props} />
							</div>
							<Reactions {...props} />
						</div>
						<Toolbar {...props} />
					</div>
				</div>
				<div role="none">
					<div
						role="button"
						tabIndex={-1}
						className="enter"
						aria-label={view.words.enter(time, sender, message.text)}
					/>
				</div>
			</div>
		</div>
	);
}
