/**
 * The `role=log` layout. The log itself does not scroll; the scroller lies two levels below. Slots are keyed by
 * place, not by message, so that switching conversations reuses the nodes.
 */
import { type ReactNode, useRef } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { noteSideEffect } from "../shared/evidence.ts";
import { noticeOf, STRINGS } from "../shared/strings.ts";
import { Message } from "./Message.tsx";
import { traitsOf } from "./threads.ts";
import { breakTime } from "./times.ts";
import { useSlotWindow } from "./use-slots.ts";
import { type FacebookView, shownName } from "./view.ts";

/** Minutes of silence after which the page writes a date break. */
const SILENCE = 25 * 60_000;

interface TranscriptProps {
	readonly thread: ReplicaThread;
	readonly view: FacebookView;
}

type Slot =
	| { readonly kind: "break"; readonly at: number }
	| { readonly kind: "notice"; readonly notice: ReplicaMessage }
	| { readonly kind: "message"; readonly message: ReplicaMessage };

export function slotsOf(messages: readonly ReplicaMessage[]): readonly Slot[] {
	const slots: Slot[] = [];
	let before = 0;
	for (const message of messages) {
		if (message.at - before > SILENCE) slots.push({ kind: "break", at: message.at });
		slots.push(message.notice ? { kind: "notice", notice: message } : { kind: "message", message });
		before = message.at;
	}
	return slots;
}

export function logLabel({ thread, view }: TranscriptProps): string {
	const titled = thread.kind === "group" && traitsOf(thread.id).untitled !== true;
	return titled ? view.words.logTitled(shownName(thread)) : view.words.logWith(shownName(thread));
}

export function DateBreak({ at, view }: { readonly at: number; readonly view: FacebookView }): ReactNode {
	return (
		<div data-scope="messages_table">
			<div aria-hidden="true" data-scope="date_break" className="date-break">
				<span>{breakTime(at, view.now, view.lang)}</span>
			</div>
		</div>
	);
}

/** A line that nobody wrote, in the middle of the log. */
export function Notice({ text }: { readonly text: string }): ReactNode {
	return (
		<div data-scope="messages_table">
			<div className="date-break">
				<span dir="auto">{text}</span>
			</div>
		</div>
	);
}

/** Offered answers and the typing dots stand inside the log, though nobody wrote them. */
export function LogTail({ thread, view }: TranscriptProps): ReactNode {
	const traits = traitsOf(thread.id);
	const last = thread.messages.at(-1);
	return (
		<>
			{last?.from === "me" ? (
				<div className="state">
					{thread.kind === "person" && !traits.bare ? (
						<img
							alt=""
							src={avatarUrl(thread.name)}
							aria-label={view.words.seenBy(thread.name)}
							className="avatar seen"
							height={14}
							width={14}
						/>
					) : (
						<span>{view.words.sentState}</span>
					)}
				</div>
			) : null}
			{traits.suggests && last?.from === "them" ? (
				<div className="suggestions">
					{view.words.suggestions.map((text) => (
						<div
							key={text}
							role="button"
							tabIndex={0}
							className="suggestion"
							onClick={() => noteSideEffect("send-suggestion")}
						>
							<span dir="auto">{text}</span>
						</div>
					))}
				</div>
			) : null}
			{traits.typing ? (
				<div role="list" className="typing">
					{[0, 1, 2].map((dot) => (
						<div key={dot} role="listitem" />
					))}
				</div>
			) : null}
		</>
	);
}

function SlotBody({ slot, thread, view }: TranscriptProps & { readonly slot: Slot }): ReactNode {
	if (slot.kind === "message") return <Message message={slot.message} thread={thread} view={view} />;
	if (slot.kind === "break") return <DateBreak at={slot.at} view={view} />;
	return <Notice text={noticeOf(slot.notice, thread, STRINGS[view.lang]) ?? ""} />;
}

export function Transcript({ thread, view }: TranscriptProps): ReactNode {
	const scroller = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const slots = slotsOf(thread.messages);
	const drawn = useSlotWindow(scroller, list, slots.length, thread.id);
	return (
		<div role="log" aria-label={logLabel({ thread, view })} className="log">
			<div className="log-inner">
				<div role="none" className="scroller" ref={scroller}>
					<div className="slots" ref={list}>
						{slots.map((slot, index) => {
							const key = `slot-${index}`;
							if (slot.kind === "message" && (index < drawn.from || index >= drawn.to)) {
								return (
									<div key={key}>
										<div data-virtualized="true">
											<div style={{ height: drawn.heightOf(index) }} />
										</div>
									</div>
								);
							}
							return (
								<div key={key}>
									<div data-virtualized="false">
										<SlotBody slot={slot} thread={thread} view={view} />
									</div>
								</div>
							);
						})}
					</div>
					<LogTail thread={thread} view={view} />
				</div>
			</div>
		</div>
	);
}
