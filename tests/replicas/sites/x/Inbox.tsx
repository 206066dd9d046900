/** The inbox panel, and the requests list that takes its place. */
import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { ReplicaThread } from "../../contract.ts";
import { Avatar } from "../shared/Avatar.tsx";
import { noteUntrusted } from "../shared/evidence.ts";
import { newestAt, type PageState } from "../shared/store.ts";
import { previewOf, STRINGS } from "../shared/strings.ts";
import { relativeTime } from "../shared/times.ts";
import { useWindow } from "../shared/use-window.ts";
import { Icon } from "./Icon.tsx";
import { overlays } from "./overlays.ts";
import { navigation, peopleIn, testIdOf } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

/** CSS px. */
export const ROW_HEIGHT = 72;

/** Localised prose, in more than one order: nothing to take apart. */
function description(thread: ReplicaThread, state: PageState, index: number): string {
	const { lang } = state.options;
	const words = SITE_WORDS[lang];
	if (thread.kind === "group") return words.groupOf(peopleIn(thread));
	const handle = index % 2 === 0 ? [`@${thread.handle}`] : [];
	const unread = thread.unread ? [words.unread] : [];
	const time = relativeTime(newestAt(thread), lang);
	return [thread.name, ...handle, previewOf(thread, STRINGS[lang]), time, ...unread].join(", ");
}

function RowBody({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const { lang } = state.options;
	return (
		<div className="c-row">
			<Avatar name={thread.name} size={48} alt="user avatar" />
			<div className="c-rowtext">
				<div className="c-rowtop">
					<div
						className={`font-chirp line-clamp-1 ${thread.unread ? "font-bold" : "font-medium"}`}
						dir="auto"
					>
						{thread.name}
					</div>
					<span className="c-ago">{relativeTime(newestAt(thread), lang)}</span>
				</div>
				<div className="c-rowtop">
					<span dir="auto" className={thread.unread ? "c-preview font-medium" : "c-preview"}>
						{previewOf(thread, STRINGS[lang])}
					</span>
					{thread.unread && (
						<svg
							data-icon="icon-circle-fill"
							role="img"
							aria-hidden="true"
							viewBox="0 0 8 8"
							className="text-chat-accent shrink-0 text-[8px]"
						>
							<circle cx="4" cy="4" r="4" fill="currentColor" />
						</svg>
					)}
				</div>
			</div>
		</div>
	);
}

interface RowProps {
	readonly thread: ReplicaThread;
	readonly state: PageState;
	readonly index: number;
	readonly top: number;
}

/** New rows fade in: for a moment they are there with no opacity. */
function Row({ thread, state, index, top }: RowProps): ReactNode {
	const [opacity, setOpacity] = useState(0);
	useEffect(() => {
		const timer = setTimeout(() => setOpacity(1), 60);
		return () => clearTimeout(timer);
	}, []);
	const asking = thread.kind === "request";
	const id = testIdOf(thread);
	const Item = state.options.layout === "old" ? "li" : "div";
	const link = {
		id: `dm-conversation-option-${id}`,
		role: "option",
		"aria-selected": state.route.threadId === thread.id,
		className: "c-option",
		onClick: (event: React.MouseEvent) => {
			event.preventDefault();
			noteUntrusted("open", event.nativeEvent);
			navigation.go({ place: "thread", threadId: thread.id });
		},
	};
	const body = <RowBody thread={thread} state={state} />;
	return (
		<Item
			data-index={index}
			data-testid={`${asking ? "dm-message-request-item" : "dm-conversation-item"}-${id}`}
			aria-description={description(thread, state, index)}
			className="c-item"
			style={{ top, opacity }}
		>
			{/* Some rows are buttons without an address. */}
			{index % 6 === 5 ? (
				<button type="button" {...link}>
					{body}
				</button>
			) : (
				<a href={asking ? `/i/chat/requests/${thread.id}` : `/i/chat/${thread.id}`} {...link}>
					{body}
				</a>
			)}
		</Item>
	);
}

function Rows({
	rows,
	state,
	testId,
}: {
	rows: readonly ReplicaThread[];
	state: PageState;
	testId: string;
}): ReactNode {
	const { scroller, first, end } = useWindow({ count: rows.length, rowHeight: ROW_HEIGHT });
	return (
		<div ref={scroller} data-testid={testId} role="listbox" className="c-scroll">
			<div style={{ height: rows.length * ROW_HEIGHT, position: "relative" }}>
				{rows.slice(first, end).map((thread, place) => (
					<Row
						key={place}
						thread={thread}
						state={state}
						index={first + place}
						top={(first + place) * ROW_HEIGHT}
					/>
				))}
			</div>
			<div data-testid="dm-conversation-list-loading-footer" />
		</div>
	);
}

function Menu({ state, close }: { state: PageState; close: () => void }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	const items = [
		["all", words.all],
		["unread", words.unreadOnly],
		["requests", STRINGS[state.options.lang].requests],
	] as const;
	return (
		<div data-testid="dm-inbox-dropdown-content" role="menu" className="c-menu">
			{items.map(([id, label]) => (
				<div
					key={id}
					role="menuitemradio"
					aria-checked={id === (state.route.place === "requests" ? "requests" : "all")}
					tabIndex={0}
					data-testid={`dm-inbox-dropdown-${id}`}
					onClick={() => {
						close();
						navigation.go({ place: id === "requests" ? "requests" : "inbox" });
					}}
					onKeyDown={() => undefined}
				>
					{label}
				</div>
			))}
		</div>
	);
}

export function Inbox({ state }: { state: PageState }): ReactNode {
	const [menu, setMenu] = useState(false);
	const words = SITE_WORDS[state.options.lang];
	const { search, newMessage } = STRINGS[state.options.lang];
	const portal = overlays();
	return (
		<div data-testid="dm-inbox-panel" className="c-inbox">
			<header data-testid="dm-inbox-header" className="c-inboxhead">
				<h1 data-testid="dm-inbox-title">{words.chat}</h1>
				<button type="button" data-testid="dm-inbox-dropdown-trigger" onClick={() => setMenu(!menu)}>
					{words.all} ▾
				</button>
				<button type="button" data-testid="dm-new-chat-button" aria-label={newMessage}>
					<Icon shape="pen" />
				</button>
			</header>
			<div data-testid="dm-search-bar" className="c-search">
				<input data-testid="dm-search-input" placeholder={search} />
			</div>
			<Rows
				rows={state.threads.filter((thread) => thread.kind !== "request")}
				state={state}
				testId="dm-conversation-scroller"
			/>
			{menu &&
				portal !== undefined &&
				createPortal(<Menu state={state} close={() => setMenu(false)} />, portal)}
		</div>
	);
}

export function Requests({ state }: { state: PageState }): ReactNode {
	const rows = state.threads.filter((thread) => thread.kind === "request");
	const { requests } = STRINGS[state.options.lang];
	return (
		<div data-testid="dm-message-requests" className="c-inbox">
			<header className="c-inboxhead">
				<button type="button" onClick={() => navigation.go({ place: "inbox" })}>
					←
				</button>
				<h1>{requests}</h1>
			</header>
			{rows.length === 0 ? (
				<div data-testid="dm-message-requests-empty">{SITE_WORDS[state.options.lang].emptyInbox}</div>
			) : (
				<Rows rows={rows} state={state} testId="dm-message-requests-scroller" />
			)}
		</div>
	);
}
