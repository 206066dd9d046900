/**
 * The messages: oldest first in the DOM, inside a `column-reverse` scroller. Wrappers stay for the whole thread,
 * what is in them comes and goes with the view.
 */
import { type ReactNode, useLayoutEffect } from "react";
import type { ReplicaThread } from "../../contract.ts";
import type { PageState } from "../shared/store.ts";
import { noticeOf, STRINGS } from "../shared/strings.ts";
import { needsSeparator, separatorTime } from "../shared/times.ts";
import { useWindow } from "../shared/use-window.ts";
import { Message, senderHandle } from "./Message.tsx";

/** Estimated, CSS px. */
export const MESSAGE_HEIGHT = 44;

function Entry({
	thread,
	state,
	index,
}: {
	thread: ReplicaThread;
	state: PageState;
	index: number;
}): ReactNode {
	const message = thread.messages[index];
	const earlier = thread.messages[index - 1];
	const later = thread.messages[index + 1];
	if (message === undefined) return null;
	const notice = noticeOf(message, thread, STRINGS[state.options.lang]);
	if (notice !== undefined) return <div className="xsep">{notice}</div>;
	const sender = senderHandle(message, thread);
	const separated = needsSeparator(message.at, earlier?.at);
	return (
		<>
			{separated && <div className="xsep">{separatorTime(message.at, state.options.lang)}</div>}
			<div>
				<div>
					<Message
						message={message}
						thread={thread}
						state={state}
						index={index}
						firstOfBurst={separated || earlier === undefined || senderHandle(earlier, thread) !== sender}
						lastOfBurst={later === undefined || senderHandle(later, thread) !== sender}
					/>
				</div>
			</div>
		</>
	);
}

export function Transcript({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const count = thread.messages.length;
	const view = useWindow({ count, rowHeight: MESSAGE_HEIGHT, overscan: 10, reverse: true });
	const { scroller } = view;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another thread starts at its newest message
	useLayoutEffect(() => {
		if (scroller.current !== null) scroller.current.scrollTop = 0;
	}, [thread.id, scroller]);
	return (
		<div data-pagelet="IGDMessagesList" className="xmessages">
			<div
				ref={scroller}
				className="xflow"
				style={{ overflowY: "auto", display: "flex", flexDirection: "column-reverse" }}
			>
				<div className="xinner">
					{thread.messages.map((_, index) => {
						const shown = index >= view.first && index < view.end;
						return (
							<div key={index} style={shown ? {} : { height: MESSAGE_HEIGHT }}>
								{shown && <Entry thread={thread} state={state} index={index} />}
							</div>
						);
					})}
					{thread.messages.at(-1)?.from === "me" && (
						<div className="xseen">{STRINGS[state.options.lang].seen}</div>
					)}
				</div>
			</div>
		</div>
	);
}
