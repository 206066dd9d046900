/** The grid layout that some accounts still get: rows of one cell, a hidden heading per sender, no message ids. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { noticeOf, STRINGS } from "../shared/strings.ts";
import { Attachment, quoteOf, Reactions } from "./Message.tsx";
import { MessageText } from "./MessageText.tsx";
import { DateBreak, LogTail, logLabel, Notice, slotsOf } from "./Transcript.tsx";
import { type FacebookView, senderName } from "./view.ts";

interface OldMessageProps {
	readonly message: ReplicaMessage;
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
}

function OldMessage({ message, thread, view }: OldMessageProps): ReactNode {
	const { words } = view;
	const own = message.from === "me";
	const quote = quoteOf(message, thread);
	const sender = senderName(message, thread, words);
	return (
		<div role="row" className={`__fb-${view.theme}-mode old-row`}>
			<div role="gridcell" data-scope="messages_table" tabIndex={-1}>
				<h5 className="hidden">
					<span>{own ? words.youSent : words.theySent(sender)}</span>
				</h5>
				<div className="line" style={{ justifyContent: own ? "flex-end" : "flex-start" }}>
					{own ? null : (
						<img alt={sender} src={avatarUrl(sender)} className="avatar small" height={28} width={28} />
					)}
					<div className="column">
						{quote ? (
							<div role="button" tabIndex={0} aria-label={words.goToReplied} className="quoted">
								<div dir="auto">{quote}</div>
							</div>
						) : null}
						<div role="none" className={message.text ? `bubble ${message.from}` : "media"}>
							{message.text ? (
								<div dir="auto">
									<MessageText text={message.text} />
								</div>
							) : null}
							<Attachment message={message} view={view} />
						</div>
						<Reactions message={message} view={view} />
					</div>
				</div>
			</div>
		</div>
	);
}

export function OldTranscript({
	thread,
	view,
}: {
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
}): ReactNode {
	const scroller = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		scroller.current?.scrollTo(0, scroller.current.scrollHeight);
	});
	return (
		<div role="grid" aria-label={logLabel({ thread, view })} className="log">
			<div className="log-inner">
				<div className="scroller" ref={scroller}>
					{slotsOf(thread.messages).map((slot, index) => {
						const key = `slot-${index}`;
						if (slot.kind === "message") {
							return <OldMessage key={key} message={slot.message} thread={thread} view={view} />;
						}
						return (
							<div key={key} role="row">
								<div role="gridcell">
									{slot.kind === "break" ? (
										<DateBreak at={slot.at} view={view} />
									) : (
										<Notice text={noticeOf(slot.notice, thread, STRINGS[view.lang]) ?? ""} />
									)}
								</div>
							</div>
						);
					})}
					<LogTail thread={thread} view={view} />
				</div>
			</div>
		</div>
	);
}
