/**
 * The region of messages. It is bottom-aligned with `flex-end`, so a centred line that belongs to nobody has a
 * `flex-end` ancestor too. A message says neither who wrote it nor when: the side is a computed style on an ancestor,
 * the time is `data-utime` (epoch seconds) on another.
 */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { avatarUrl, emojiUrl, photoUrl } from "../shared/Avatar.tsx";
import { noteSideEffect } from "../shared/evidence.ts";
import { needsSeparator, separatorTime } from "../shared/times.ts";
import { isTyping, PAGE, shownId } from "./threads.ts";
import type { BusinessView } from "./view.ts";

interface ListProps {
	readonly thread: ReplicaThread;
	readonly view: BusinessView;
}

interface LineProps extends ListProps {
	readonly message: ReplicaMessage;
	readonly last: boolean;
}

function Body({ message }: Pick<LineProps, "message">): ReactNode {
	if (message.attachment === "photo") return <img alt="" src={photoUrl()} className="picture" />;
	if (message.attachment === "voice") return <div role="button" tabIndex={0} className="voice" />;
	if (message.attachment === "file") {
		return (
			<a href="https://cdn.fbsbx.com/order.pdf" className="file">
				order.pdf
			</a>
		);
	}
	return message.text;
}

function Line({ message, thread, view, last }: LineProps): ReactNode {
	const own = message.from === "me";
	const quote = thread.messages.find(({ id }) => id === message.replyTo)?.text ?? message.replyTo;
	return (
		<div data-utime={Math.floor(message.at / 1000)}>
			<div className="side" style={{ justifyContent: own ? "flex-end" : "flex-start" }}>
				<div className="line">
					{own ? null : <img alt="" src={avatarUrl(thread.name)} className="avatar" height={28} width={28} />}
					<div>
						{quote === undefined ? null : <div className="quoted">{quote}</div>}
						<div className={own ? "bubble own" : "bubble"}>
							<div data-message-id={shownId(thread.id, message.id)}>
								<Body message={message} />
							</div>
						</div>
						{message.reactions?.map((emoji) => (
							<img key={emoji} alt={emoji} src={emojiUrl(emoji)} height={14} width={14} />
						))}
						{own && last ? <div className="sent-by">{view.words.sentBy(PAGE.admin)}</div> : null}
					</div>
				</div>
			</div>
		</div>
	);
}

/** Lines nobody wrote carry ids as messages do, and are centred. */
function SystemLine({
	id,
	at,
	text,
}: {
	readonly id: string;
	readonly at: number;
	readonly text: string;
}): ReactNode {
	return (
		<div data-utime={Math.floor(at / 1000)}>
			<div className="centred">
				<div>
					<div data-message-id={id}>{text}</div>
				</div>
			</div>
		</div>
	);
}

function Tail({ thread, view }: ListProps): ReactNode {
	const incoming = thread.messages.at(-1)?.from === "them";
	return (
		<>
			{incoming && thread.kind === "person" ? (
				<div className="suggestions">
					{view.words.suggestions.map((text) => (
						<div
							key={text}
							role="button"
							tabIndex={0}
							className="suggestion"
							onClick={() => noteSideEffect("send-suggestion")}
						>
							<div dir="auto">{text}</div>
						</div>
					))}
				</div>
			) : null}
			<div aria-live="polite" className="typing">
				{isTyping(thread) ? <span>{view.words.typing(thread.name)}</span> : null}
			</div>
		</>
	);
}

export function MessageList({ thread, view }: ListProps): ReactNode {
	const scroller = useRef<HTMLDivElement>(null);
	const newest = thread.messages.at(-1)?.id;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new message or another thread scrolls to the end
	useLayoutEffect(() => {
		scroller.current?.scrollTo(0, scroller.current.scrollHeight);
	}, [newest, thread.id]);
	const { messages } = thread;
	const start = (messages[0]?.at ?? 0) - 60_000;
	return (
		<div role="region" aria-label={view.words.region} className="region" ref={scroller}>
			<div className="bottom-aligned">
				<SystemLine
					id={shownId(thread.id, `ad-${thread.id}`)}
					at={start}
					text={view.words.startedFromAd(thread.name)}
				/>
				{messages.map((message, index) => (
					<div key={`slot-${index}`}>
						{needsSeparator(message.at, messages[index - 1]?.at) ? (
							<div className="separator">{separatorTime(message.at, view.lang)}</div>
						) : null}
						<Line message={message} thread={thread} view={view} last={index === messages.length - 1} />
					</div>
				))}
				{messages.length > 2 ? (
					<SystemLine
						id={shownId(thread.id, `assigned-${thread.id}`)}
						at={(messages.at(-1)?.at ?? 0) + 1000}
						text={view.words.assignedTo(PAGE.admin)}
					/>
				) : null}
				<Tail thread={thread} view={view} />
			</div>
		</div>
	);
}
