/**
 * The list: rows are numbered from the newest, and carry neither id nor address. Over each row lies a bar of actions
 * which is not seen and can be pressed.
 */
import type { MouseEvent, ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { avatarUrl } from "../shared/Avatar.tsx";
import { noteSideEffect } from "../shared/evidence.ts";
import { newestAt } from "../shared/store.ts";
import { useWindow } from "../shared/use-window.ts";
import { Surface } from "./Surface.tsx";
import { type BusinessView, previewText, rowTime, SURFACE } from "./view.ts";

/** CSS px. */
export const ROW_HEIGHT = 76;
const LIST = `${SURFACE}/bizweb_inbox:thread_list`;

interface ThreadListProps {
	readonly threads: readonly ReplicaThread[];
	readonly selectedId: string | undefined;
	readonly view: BusinessView;
	readonly onDone: (threadId: string) => void;
}

function HoverBar({ view, onDone }: { readonly view: BusinessView; readonly onDone: () => void }): ReactNode {
	const act = (name: string, then?: () => void) => (event: MouseEvent) => {
		event.stopPropagation();
		event.preventDefault();
		noteSideEffect(name);
		then?.();
	};
	return (
		<div role="grid" className="hover-bar">
			<a role="row" className="hover-row">
				<div role="gridcell" aria-label={view.words.done} onClick={act("move-to-done", onDone)} />
				<div role="gridcell" aria-label={view.words.markUnread} onClick={act("mark-unread")} />
				<div role="gridcell" aria-label={view.words.followUp} onClick={act("follow-up")} />
			</a>
		</div>
	);
}

interface RowProps {
	readonly thread: ReplicaThread;
	readonly index: number;
	readonly selected: boolean;
	readonly view: BusinessView;
	readonly onDone: () => void;
}

function Row({ thread, index, selected, view, onDone }: RowProps): ReactNode {
	const row = `${LIST}/thread_row${index}`;
	return (
		<div
			role="presentation"
			className={selected ? "row selected" : "row"}
			onClick={() => view.open(thread.id)}
		>
			<Surface name={row}>
				<img alt="" src={avatarUrl(thread.name)} className="avatar" height={44} width={44} />
				<div className="row-text">
					<div className="row-first">
						<Surface name={`${row}/lib:thread_title`}>
							<div className={thread.unread ? "row-title strong" : "row-title"}>{thread.name}</div>
						</Surface>
						<div className="row-time">{rowTime(newestAt(thread), view.lang)}</div>
					</div>
					<div className={thread.unread ? "row-preview strong" : "row-preview"}>
						{previewText(thread, view.words)}
					</div>
				</div>
				<HoverBar view={view} onDone={onDone} />
			</Surface>
		</div>
	);
}

export function ThreadList({ threads, selectedId, view, onDone }: ThreadListProps): ReactNode {
	const { scroller, first, end } = useWindow({ count: threads.length, rowHeight: ROW_HEIGHT });
	const pool = Math.max(1, end - first);
	return (
		<Surface name={LIST}>
			<div className="threads" ref={scroller}>
				<div style={{ height: threads.length * ROW_HEIGHT, position: "relative" }}>
					{Array.from({ length: pool }, (_, slot) => {
						const index = first + ((slot - (first % pool) + pool) % pool);
						const thread = threads[index];
						if (thread === undefined) return null;
						return (
							<div
								key={`slot-${slot}`}
								className="row-place"
								style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
							>
								<Row
									thread={thread}
									index={index}
									selected={thread.id === selectedId}
									view={view}
									onDone={() => onDone(thread.id)}
								/>
							</div>
						);
					})}
				</div>
			</div>
		</Surface>
	);
}
