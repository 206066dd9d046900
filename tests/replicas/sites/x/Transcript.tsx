/** The message list: virtualised items keyed by the message's UUID, older ones taken out of the page. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { Avatar } from "../shared/Avatar.tsx";
import type { PageState } from "../shared/store.ts";
import { noticeOf, STRINGS } from "../shared/strings.ts";
import { dayName, sameDay } from "../shared/times.ts";
import { useWindow } from "../shared/use-window.ts";
import { MessageRow } from "./MessageRow.tsx";
import { SITE_WORDS } from "./words.ts";

/** Estimated, CSS px. */
export const MESSAGE_HEIGHT = 46;

type Item =
	| { readonly key: "header" }
	| { readonly key: string; readonly day: number }
	| { readonly key: string; readonly message: ReplicaMessage; readonly index: number };

function itemsOf(thread: ReplicaThread): readonly Item[] {
	const rows = thread.messages.flatMap((message, index): Item[] => {
		const earlier = thread.messages[index - 1];
		const row: Item = { key: message.id, message, index };
		if (earlier !== undefined && sameDay(earlier.at, message.at)) return [row];
		const key = index === 0 ? "date" : `date-${new Date(message.at).toDateString()}`;
		return [{ key, day: message.at }, row];
	});
	return [{ key: "header" }, ...rows];
}

/** Sender of a neighbour, to tell where a burst begins and ends. */
function sender(message: ReplicaMessage | undefined): string | undefined {
	return message === undefined ? undefined : `${message.from} ${message.author ?? ""}`;
}

function ItemBody({
	item,
	thread,
	state,
}: {
	item: Item;
	thread: ReplicaThread;
	state: PageState;
}): ReactNode {
	if ("message" in item) {
		const { message, index } = item;
		const notice = noticeOf(message, thread, STRINGS[state.options.lang]);
		if (notice !== undefined) {
			return (
				<div className="c-day">
					<span className="text-gray-600 text-subtext2">{notice}</span>
				</div>
			);
		}
		return (
			<MessageRow
				message={message}
				thread={thread}
				state={state}
				index={index}
				firstOfBurst={sender(thread.messages[index - 1]) !== sender(message)}
				lastOfBurst={sender(thread.messages[index + 1]) !== sender(message)}
			/>
		);
	}
	if ("day" in item) {
		return (
			<div className="c-day">
				<span className="text-gray-600 text-subtext2">{dayName(item.day, state.options.lang)}</span>
			</div>
		);
	}
	return (
		<div data-testid="dm-conversation-header-item" className="c-card">
			<Avatar name={thread.name} size={72} alt="user avatar" />
			<div dir="auto">{thread.name}</div>
			{thread.kind !== "group" && (
				<>
					<div>@{thread.handle}</div>
					<div>{SITE_WORDS[state.options.lang].joined}</div>
				</>
			)}
		</div>
	);
}

/** Stays at the newest message unless the reader has scrolled away from it. */
function useBottom(scroller: React.RefObject<HTMLDivElement | null>, threadId: string): void {
	const at = useRef({ threadId: "", bottom: true });
	useLayoutEffect(() => {
		const element = scroller.current;
		if (element === null) return;
		if (at.current.threadId !== threadId) at.current = { threadId, bottom: true };
		if (at.current.bottom) element.scrollTop = element.scrollHeight;
	});
	useLayoutEffect(() => {
		const element = scroller.current;
		const stop = new AbortController();
		element?.addEventListener(
			"scroll",
			() => {
				at.current.bottom = element.scrollHeight - element.scrollTop - element.clientHeight < 60;
			},
			{ signal: stop.signal, passive: true },
		);
		return () => stop.abort();
	}, [scroller]);
}

export function Transcript({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const items = itemsOf(thread);
	const { scroller, first, end, before, after } = useWindow({
		count: items.length,
		rowHeight: MESSAGE_HEIGHT,
		overscan: 8,
	});
	useBottom(scroller, thread.id);
	const topmost = items.slice(first, end).find((item) => "message" in item);
	const List = state.options.layout === "old" ? "ul" : "div";
	const Entry = state.options.layout === "old" ? "li" : "div";
	return (
		<div data-testid="dm-conversation-content" className="c-content">
			{topmost !== undefined && "message" in topmost && (
				<div className="rounded-full c-pill">
					<span className="text-gray-600 text-subtext2">
						{dayName(topmost.message.at, state.options.lang)}
					</span>
				</div>
			)}
			<div ref={scroller} data-testid="dm-message-scroller" role="log" className="c-log">
				<List data-testid="dm-message-list" className="c-list" style={{ paddingTop: before }}>
					{items.slice(first, end).map((item, place) => (
						<Entry key={item.key} data-index={first + place} data-dm-item-key={item.key}>
							<ItemBody item={item} thread={thread} state={state} />
						</Entry>
					))}
					<Entry style={{ height: after }} />
					<Entry data-dm-item-key="spacer" data-testid="dm-message-list-composer-spacer" className="c-end" />
				</List>
			</div>
		</div>
	);
}
